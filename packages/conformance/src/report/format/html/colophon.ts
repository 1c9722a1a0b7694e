import { sayFlowIssue } from '../../../flow/issue-texts.js';
import type { UnknownStep } from '../elements.js';
import { unknownSteps } from '../elements.js';
import { type Markup, markup } from '../markup.js';
import { placeOf, placeText } from '../place.js';
import { statesExplored } from '../results.js';
import { andMore, count } from '../sentences.js';
import { capital, label, levelNames, waiverStates } from '../words.js';
import type { PageContext } from './finding-article.js';
import { prose } from './prose.js';

const mostUnknown = 60;

/** What nobody has said anything about, so that it can be mapped. */
export function unknownPart({ report, naming, options }: PageContext): Markup | undefined {
  const all = unknownSteps(report);
  if (all.length === 0) return undefined;
  const { locale } = naming;
  const item = ({ element, location }: UnknownStep) => {
    const at = placeText(location, placeOf(location, options.sources));
    return markup`<li>${location.name === undefined ? undefined : `${location.name} `}<code>${element}</code>${at === '' ? undefined : markup` <span class="file">${at}</span>`}</li>
`;
  };
  const more =
    all.length > mostUnknown ? markup`<li class="gap">${andMore(all.length - mostUnknown, locale)}</li>` : undefined;
  const title = label(report.kind === 'flow-check' ? 'unknownSteps' : 'unknownActivities', locale);
  return markup`<section aria-labelledby="unknown"><h2 id="unknown">${title}</h2>
<ul class="plain">${all.slice(0, mostUnknown).map(item)}${more}</ul></section>
`;
}

/** Who decided to live with what, for how long and why. */
export function waiverPart({ report: { waivers }, naming: { locale } }: PageContext): Markup | undefined {
  if (waivers.length === 0) return undefined;
  const rows = waivers.map(
    ({
      id,
      item,
      state,
      covers,
      owner,
      until,
      reason,
    }) => markup`<tr><th scope="row">${reason}<span class="about"><code>${id}</code> · <code>${item}</code></span></th><td>${capital(waiverStates[state][locale])}${state === 'used' ? markup`<span class="about">${count(covers, 'finding', locale)}</span>` : undefined}</td><td>${owner}</td><td>${until}</td></tr>
`,
  );
  return markup`<section aria-labelledby="waivers"><h2 id="waivers">${label('waivers', locale)}</h2>
<table><thead><tr><th scope="col">${label('reason', locale)}</th><th scope="col">${label('state', locale)}</th><th scope="col">${label('owner', locale)}</th><th scope="col">${label('until', locale)}</th></tr></thead><tbody>
${rows}</tbody></table></section>
`;
}

/** What the reader of the files noticed. */
export function notesPart({ report, naming: { locale } }: PageContext): Markup | undefined {
  if (report.kind === 'log-check') return undefined;
  const said = report.flows.flatMap(({ file, id, notes }) => notes.map((note) => ({ ...note, file: file ?? id })));
  if (said.length === 0) return undefined;
  return markup`<section aria-labelledby="files"><h2 id="files">${label('fileNotes', locale)}</h2>
<ul>${said.map(
    ({
      file,
      place,
      code,
      params,
    }) => markup`<li><span class="file">${placeText({ file }, place)}</span> ${prose(sayFlowIssue({ code, params }, locale))}</li>
`,
  )}</ul></section>
`;
}

/** Checks that broke down: the tool's own faults. */
export function errorPart({ report: { errors }, naming: { locale } }: PageContext): Markup | undefined {
  if (errors.length === 0) return undefined;
  return markup`<section aria-labelledby="errors"><h2 id="errors">${label('errors', locale)}</h2>
<ul>${errors.map(
    ({
      check,
      file,
      fault,
    }) => markup`<li><code>${check}</code> ${file === undefined ? undefined : markup`<span class="file">${file}</span> `}${fault}</li>
`,
  )}</ul></section>
`;
}

/** What the report was made with, so that it can be made again. */
export function colophon({ report, naming, options }: PageContext): Markup {
  const { locale } = naming;
  const { on, digest, frames } = report.model;
  const states = statesExplored(report);
  const named = frames.map(({ id, title, level, version, inForce }) => {
    const said = [
      levelNames[level][locale],
      ...(version === null ? [] : [version]),
      ...(inForce ? [] : [label('notInForce', locale)]),
    ];
    return markup`<li>${naming.text(title)} <span class="about">${said.join(' · ')} · <code>${id}</code></span></li>`;
  });
  return markup`<footer class="colophon"><p>${label('tool', locale)} ${options.toolVersion} · ${label('day', locale)} ${on}${states === 0 ? '' : ` · ${label('explored', locale)} ${count(states, 'state', locale)}`}</p>
<p>${label('model', locale)} <code class="digest">${digest}</code></p>
<ul class="plain">${named}</ul></footer>
`;
}
