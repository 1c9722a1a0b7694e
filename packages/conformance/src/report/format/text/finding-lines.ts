import type { Finding, Location } from '../../../finding/finding.js';
import type { Report } from '../../report.js';
import { courseRows, rowInWords } from '../course-rows.js';
import { flowAt, stepsOf } from '../elements.js';
import type { FormatOptions } from '../format.js';
import { citedPlace, idsOf, type Naming } from '../naming.js';
import { placeOf, placeText } from '../place.js';
import { oneLine } from '../printable.js';
import { betterChannels, factOf, listParam, type OpenGroup } from '../said.js';
import { alsoMissing, courseEnd, openTogether } from '../sentences.js';
import { label, weightNames, wholePlace } from '../words.js';
import { hanging, type Ink, labelled } from './lines.js';

/** One finding: where, what is wrong, the rule and what it rests on, the way out. */
export function findingLines(
  finding: Finding,
  report: Report,
  naming: Naming,
  options: FormatOptions,
  ink: Ink,
): readonly string[] {
  const { locale } = options;
  return [
    ink.strong(whereLine(finding.location, report, options)),
    ...hanging('', factOf(finding, locale), 2),
    ...labelled(
      [...courseLines(finding, report, naming), ...whyRows(finding, naming), ...wayOutRows(finding, naming)],
      2,
    ),
  ];
}

/** The shortest course that shows it, step by step with the ids of the elements. What is open names its steps already. */
function courseLines(
  { course, location, weight }: Finding,
  report: Report,
  naming: Naming,
): readonly (readonly [string, string])[] {
  if (course === undefined || weight === 'open') return [];
  const rows = courseRows(course, stepsOf(flowAt(report, location)), naming);
  const said = rows.map((row) =>
    row.kind === 'gap' ? row.text : `${row.number}. \`${row.element}\` ${rowInWords(row)}`,
  );
  const all = [...said, courseEnd(course, true, naming.locale)];
  return all.map((text, index) => [index === 0 ? label('course', naming.locale) : '', text] as const);
}

function whereLine(location: Location, report: Report, { sources, locale }: FormatOptions): string {
  const { element, name } = location;
  const place = placeText(location, placeOf(location, sources)) || wholePlace(report, locale);
  const what = element === undefined ? '' : ` \`${element}\`${name === undefined ? '' : ` ${name}`}`;
  return oneLine(`${place}${what}`);
}

function whyRows({ because }: Finding, { locale, text }: Naming): readonly (readonly [string, string])[] {
  const [first, ...others] = because;
  if (first === undefined) return [];
  const force = first.force === undefined ? '' : ` (${weightNames[first.force][locale]})`;
  const cites = first.cites.map((citation) => `${citedPlace(citation)}: ${text(citation.paraphrase)}`);
  const also = others.length === 0 ? [] : [[label('alsoRestsOn', locale), idsOf(others).join(', ')] as const];
  return [
    [label('rule', locale), `${first.id}${force}`],
    ...cites.map((said) => [label('source', locale), said] as const),
    ...also,
  ];
}

function wayOutRows(finding: Finding, { locale, channel, text }: Naming): readonly (readonly [string, string])[] {
  const better = betterChannels(finding);
  return [
    [label('wayOut', locale), text(finding.remedy)],
    ...(better.length === 0
      ? []
      : [[label('better', locale), better.map((id) => `${channel(id)} (\`${id}\`)`).join(', ')] as const]),
    ...(finding.cases === undefined ? [] : [[label('cases', locale), finding.cases.join(', ')] as const]),
  ];
}

/** Findings that the same unknown steps decide: what they are, once, and below it what hangs on them. */
export function openGroupLines(
  { findings, unknown, location }: OpenGroup,
  report: Report,
  naming: Naming,
  options: FormatOptions,
  ink: Ink,
): readonly string[] {
  const [first, ...others] = findings;
  if (others.length === 0) return findingLines(first, report, naming, options, ink);
  return [
    ink.strong(whereLine(location, report, options)),
    ...hanging('', openTogether(findings.length, unknown, options.locale), 2),
    ...findings.flatMap((finding) => openLine(finding, naming)),
  ];
}

function openLine({ because: [basis], params }: Finding, { locale, text }: Naming): readonly string[] {
  if (basis === undefined) return [];
  const force = basis.force === undefined ? [] : [weightNames[basis.force][locale]];
  const said = [...force, basis.id, ...basis.cites.map(citedPlace)].join(', ');
  const also = alsoMissing(listParam(params['missing']), locale);
  return hanging('- ', `${text(basis.title)} (${said})${also === '' ? '' : `; ${also}`}`, 2);
}
