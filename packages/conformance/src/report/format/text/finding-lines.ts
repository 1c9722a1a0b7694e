import type { Finding, Location } from '../../../finding/finding.js';
import type { FormatOptions } from '../format.js';
import { citedPlace, idsOf, type Naming } from '../naming.js';
import { placeOf, placeText } from '../place.js';
import { oneLine } from '../printable.js';
import { betterChannels, factOf, listParam, type OpenGroup } from '../said.js';
import { alsoMissing, openTogether } from '../sentences.js';
import { label, weightNames } from '../words.js';
import { hanging, type Ink, labelled } from './lines.js';

/** One finding: where, what is wrong, the rule and what it rests on, the way out. */
export function findingLines(finding: Finding, naming: Naming, options: FormatOptions, ink: Ink): readonly string[] {
  const { locale } = options;
  return [
    ink.strong(whereLine(finding.location, options)),
    ...hanging('', factOf(finding, locale), 2),
    ...labelled([...whyRows(finding, naming), ...wayOutRows(finding, naming)], 2),
  ];
}

function whereLine(location: Location, { sources, locale }: FormatOptions): string {
  const { element, name } = location;
  const place = placeText(location, placeOf(location, sources)) || label('allFiles', locale);
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
  naming: Naming,
  options: FormatOptions,
  ink: Ink,
): readonly string[] {
  const [first, ...others] = findings;
  if (others.length === 0) return findingLines(first, naming, options, ink);
  return [
    ink.strong(whereLine(location, options)),
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
