import { deadline } from '@samarbejde/core';
import type { LogRequirementResult } from '../../log-check.js';
import type { RequirementMark, RequirementResult, ResultKind } from '../../requirement-result.js';
import { caseCounts } from '../log-sentences.js';
import { type Markup, markup, type Piece } from '../markup.js';
import type { Naming } from '../naming.js';
import { countResults, type RequirementLine, requirementLines, resultOrder } from '../results.js';
import { byResult } from '../said.js';
import { andMore, idList } from '../sentences.js';
import { capital, label, levelNames, reasonTexts, resultNames, weightNames } from '../words.js';
import type { PageContext } from './finding-article.js';
import { prose } from './prose.js';

/** What stands in front of a result, so that it is not told by colour alone. */
const marks: Readonly<Record<ResultKind, string>> = {
  pass: '✓',
  fail: '✕',
  open: '?',
  'not-applicable': '–',
  'not-assessed': '○',
  error: '!',
};

/** Every requirement that was asked, with what came of it, worst first. */
export function requirementTable({ report, naming }: PageContext): Markup | undefined {
  const lines = requirementLines(report);
  if (lines.length === 0) return undefined;
  const { locale } = naming;
  const rows = grouped(lines).map(
    (
      group,
    ) => markup`<tr>${requirementCell(group[0].requirement, naming)}<td class="results">${resultCell(group, naming)}</td></tr>
`,
  );
  return markup`<section aria-labelledby="requirements"><h2 id="requirements">${label('requirements', locale)}</h2>
<table><thead><tr><th scope="col">${label('requirement', locale)}</th><th scope="col">${label('result', locale)}</th></tr></thead>
<tbody>
${rows}</tbody></table></section>
`;
}

type Group = readonly [RequirementLine, ...RequirementLine[]];

function grouped(lines: readonly RequirementLine[]): readonly Group[] {
  const groups = new Map<string, [RequirementLine, ...RequirementLine[]]>();
  for (const line of [...lines].sort(byResult)) {
    const group = groups.get(line.requirement.id);
    if (group === undefined) groups.set(line.requirement.id, [line]);
    else group.push(line);
  }
  return [...groups.values()];
}

function requirementCell({ id, title, force, level, within }: RequirementMark, naming: Naming): Markup {
  const { locale } = naming;
  const about = [
    capital(weightNames[force][locale]),
    levelNames[level][locale],
    ...(within === undefined ? [] : [deadline(within, locale)]),
  ];
  return markup`<th scope="row">${naming.text(title)}<span class="about">${about.join(' · ')} · <code>${id}</code></span></th>`;
}

function resultCell(group: Group, naming: Naming): readonly Piece[] {
  const [first, ...others] = group;
  if (others.length === 0) return [resultWord(first.result, naming), about(first, naming)];
  const counts = countResults(group);
  return resultOrder.flatMap((result) => {
    if (counts[result] === 0) return [];
    const names = group.filter((line) => line.result === result).map(({ flow }) => flow?.name ?? flow?.id ?? '');
    return [markup`<div>${resultWord(result, naming)} <span class="about">${shortList(names, naming)}</span></div>`];
  });
}

function resultWord(result: ResultKind, { locale }: Naming): Markup {
  return markup`<span class="result ${result}"><span class="mark" aria-hidden="true">${marks[result]}</span> ${capital(resultNames[result][locale])}</span>`;
}

const mostNames = 6;

function shortList(names: readonly string[], { locale }: Naming): string {
  const shown = names.slice(0, mostNames).join(', ');
  return names.length > mostNames ? `${shown} ${andMore(names.length - mostNames, locale)}` : shown;
}

/** What is said beside a result: figures of a log, why it was not assessed, what decides it. */
function about({ from }: RequirementLine, naming: Naming): Markup | undefined {
  const known = isOfLog(from) ? countsOf(from, naming) : from.reason === undefined ? deciding(from, naming) : '';
  const why = from.reason === undefined ? '' : reasonTexts[from.reason][naming.locale];
  const said = [known, why].filter((part) => part !== '').join('. ');
  return said === '' ? undefined : markup`<span class="about">${prose(said)}</span>`;
}

function isOfLog(from: RequirementLine['from']): from is LogRequirementResult {
  return 'counts' in from;
}

function countsOf(from: LogRequirementResult, { locale }: Naming): string {
  const { pass, fail, open } = from.counts;
  return pass + fail + open === 0 ? '' : caseCounts(from, locale);
}

function deciding({ openUntil, mayTrigger = [] }: RequirementResult, { locale }: Naming): string {
  const { steps = [], timers = [], people = [] } = openUntil ?? {};
  const elements = [
    ...steps.map(({ element }) => element),
    ...timers,
    ...(steps.length + timers.length === 0 ? people : []),
    ...mayTrigger,
  ];
  return elements.length === 0 ? '' : idList([...new Set(elements)], locale);
}
