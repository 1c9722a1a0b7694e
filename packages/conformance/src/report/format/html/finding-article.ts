import type { Basis, Finding, Location } from '../../../finding/finding.js';
import { findingTitles } from '../../../finding/finding-titles.js';
import type { Report } from '../../report.js';
import { courseRows, rowInWords, stepRow } from '../course-rows.js';
import { flowAt, stepsOf } from '../elements.js';
import type { FormatOptions } from '../format.js';
import { type Markup, markup } from '../markup.js';
import { citedPlace, type Naming, supportOf } from '../naming.js';
import { placeOf } from '../place.js';
import { betterChannels, factOf } from '../said.js';
import { andMore, courseEnd } from '../sentences.js';
import { capital, label, weightNames, wholePlace } from '../words.js';
import { coursePicture } from './course-picture.js';
import { factProse, prose } from './prose.js';

/** What the parts of a page are made from. */
export interface PageContext {
  readonly report: Report;
  readonly naming: Naming;
  readonly options: FormatOptions;
}

/** One finding as a page shows it: what is wrong and where, the course that shows it, what it rests on, the way out. */
export function findingArticle(finding: Finding, context: PageContext): Markup {
  const { naming } = context;
  const { locale } = naming;
  const { weight, code, because } = finding;
  const title = because[0]?.title ?? findingTitles[code];
  return markup`<article class="finding ${weight}">
<p class="kind"><span class="weight">${capital(weightNames[weight][locale])}</span> ${findingTitles[code][locale]}</p>
<h3>${naming.text(title)}</h3>
${where(finding.location, context)}<p>${factProse(factOf(finding, locale), finding, naming)}</p>
${picture(finding, context)}${casesOf(finding, naming)}${restsOn(finding, naming)}<p class="way-out"><strong>${label('wayOut', locale)}</strong> ${prose(naming.text(finding.remedy))}${betterOnes(finding, naming)}</p>
</article>
`;
}

/** Where a finding stands: what the file calls it, its id, the file and the line. */
export function where(location: Location, { report, naming, options }: PageContext): Markup | undefined {
  const { element, name, file, flow } = location;
  const place = placeOf(location, options.sources);
  const at = place === undefined ? '' : `:${place.line}:${place.column}`;
  const step =
    element === undefined
      ? undefined
      : markup`${name === undefined ? undefined : markup`${name} `}<code>${element}</code> `;
  const source = file ?? flow;
  if (step === undefined && source === undefined)
    return markup`<p class="where">${capital(wholePlace(report, naming.locale))}</p>
`;
  return markup`<p class="where">${step}${source === undefined ? undefined : markup`<span class="file">${source}${at}</span>`}</p>
`;
}

/** The course of a finding, or the one step that it is about, drawn and in words. */
export function picture(finding: Finding, { report, naming }: PageContext): Markup | undefined {
  const { course, location, weight } = finding;
  const steps = stepsOf(flowAt(report, location));
  const step = location.element === undefined ? undefined : steps.get(location.element);
  const rows =
    course === undefined ? (step === undefined ? [] : stepRow(step, naming)) : courseRows(course, steps, naming);
  if (rows.length === 0) return undefined;
  const isDecided = weight !== 'open';
  const ending =
    course === undefined ? {} : { ending: courseEnd(course, isDecided, naming.locale).replaceAll('`', '') };
  const turnsOn = location.element === undefined || course === undefined ? {} : { turnsOn: location.element };
  const words = rows.map((row) =>
    row.kind === 'gap'
      ? markup`<li class="gap">${row.text}</li>`
      : markup`<li value="${row.number}">${rowInWords(row)} <code>${row.element}</code></li>`,
  );
  const inWords = markup`<details><summary>${label('courseInWords', naming.locale)}</summary><ol>${words}</ol></details>`;
  return markup`<figure>${coursePicture({ rows, isDecided, ...ending, ...turnsOn })}${course === undefined ? undefined : inWords}</figure>
`;
}

const mostCases = 10;

function casesOf({ cases = [] }: Finding, { locale }: Naming): Markup | undefined {
  if (cases.length === 0) return undefined;
  const shown = cases.slice(0, mostCases).map((id, index) => markup`${index === 0 ? '' : ', '}<code>${id}</code>`);
  const more = cases.length > mostCases ? ` ${andMore(cases.length - mostCases, locale)}` : '';
  return markup`<p class="where">${label('cases', locale)}: ${shown}${more}</p>
`;
}

function restsOn({ because }: Finding, naming: Naming): Markup | undefined {
  const [first, ...others] = because;
  if (first === undefined) return undefined;
  const also =
    others.length === 0
      ? undefined
      : markup`<details><summary>${label('alsoRestsOn', naming.locale)} (${others.length})</summary><ul>${others.map((basis) => markup`<li>${naming.text(basis.title)} <code>${basis.id}</code></li>`)}</ul></details>
`;
  return markup`${claims(first, naming)}${also}`;
}

/** The sources of a rule, each paraphrased, with the place where it stands. */
export function claims({ id, cites }: Basis, naming: Naming): Markup | undefined {
  if (cites.length === 0) return undefined;
  const frame = naming.frame(id);
  const said = cites.map((citation) => {
    const at = [frame, citedPlace(citation), supportOf(citation, naming.locale)].filter(
      (part) => part !== undefined && part !== '',
    );
    return markup`<blockquote><p>${naming.text(citation.paraphrase)}</p><footer>${at.join(' · ')}</footer></blockquote>
`;
  });
  return markup`<div class="claims"><p class="label">${label('sourceSays', naming.locale)}</p>
${said}</div>
`;
}

function betterOnes(finding: Finding, { locale, channel }: Naming): Markup | undefined {
  const better = betterChannels(finding);
  return better.length === 0 ? undefined : markup` ${label('better', locale)}: ${better.map(channel).join(', ')}.`;
}
