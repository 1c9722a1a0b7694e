import type { Text } from '@samarbejde/core';
import type { Report, Totals } from '../../report.js';
import { type Markup, markup } from '../markup.js';
import { nextStep } from '../next-step.js';
import { filesOf } from '../results.js';
import { andMore, count, coverageSentence, figure, unitOf, verdictSentence } from '../sentences.js';
import { verdictOf } from '../verdict.js';
import { label, statusNames, verdictTitles, weightTitles } from '../words.js';
import type { PageContext } from './finding-article.js';
import { prose } from './prose.js';

/** The top of the page: what the report comes to, in words, and how much of what was read it could tell. */
export function summary({ report, naming, options }: PageContext): Markup {
  const { locale } = naming;
  const kind = verdictOf(report);
  const { model } = report;
  return markup`<header>
<p class="eyebrow">${label('tool', locale)} · ${label(report.kind === 'flow-check' ? 'flowCheck' : 'logCheck', locale)}</p>
<h1 class="${kind}">${verdictTitles[kind][locale]}</h1>
<p class="lead">${verdictSentence(kind, report, locale)}</p>
<p class="checked">${checkedFiles(report, locale)}<br />${label('day', locale)} ${model.on} · ${label('model', locale)} <code>${model.digest.slice(0, 12)}</code> · ${label('tool', locale)} ${options.toolVersion}</p>
</header>
${tallies(report.totals, locale)}${coverage(report, locale)}`;
}

const mostFiles = 4;

function checkedFiles(report: Report, locale: 'da' | 'en'): string {
  const files = filesOf(report);
  const more = files.length > mostFiles ? [andMore(files.length - mostFiles, locale)] : [];
  const what =
    report.kind === 'flow-check'
      ? count(report.flows.length, 'flow', locale)
      : count(report.events.checked, 'event', locale);
  return [what, ...files.slice(0, mostFiles), ...more].join(' · ');
}

function tallies(totals: Totals, locale: 'da' | 'en'): Markup {
  const weights = (['must', 'should', 'open', 'note'] as const).map((weight) => ({
    weight,
    name: weightTitles[weight][locale],
    n: totals[weight],
  }));
  return markup`<dl class="tallies">
${weights.map(
  ({
    weight,
    name,
    n,
  }) => markup`<div class="${n === 0 ? 'none' : weight}"><dt>${name}</dt><dd>${figure(n, locale)}</dd></div>
`,
)}</dl>
`;
}

const parts = ['mapped', 'partly', 'internal', 'unknown'] as const;

function coverage(report: Report, locale: 'da' | 'en'): Markup {
  const { coverage: told } = report;
  const all = parts.reduce((sum, part) => sum + told[part], 0);
  const sentence = coverageSentence(told, unitOf(report), locale);
  const todo = nextStep(report, locale);
  const next =
    todo === undefined
      ? undefined
      : markup`<p class="next"><strong>${label('next', locale)}</strong> ${prose(todo)}</p>
`;
  return markup`<section aria-labelledby="coverage"><h2 id="coverage">${label('coverage', locale)}</h2>
${
  all === 0
    ? undefined
    : bar(
        parts.map((part) => ({ part, share: told[part] / all, name: statusNames[part] })),
        locale,
      )
}<p>${sentence}</p>
${next}</section>
`;
}

interface Share {
  readonly part: (typeof parts)[number];
  readonly share: number;
  readonly name: Text;
}

/** The shares beside each other; the sentence below says the same in figures. */
function bar(shares: readonly Share[], locale: 'da' | 'en'): Markup {
  let x = 0;
  const drawn = shares.map(({ part, share, name }) => {
    const from = x;
    x += share * 720;
    return share === 0
      ? undefined
      : markup`<rect class="${part}" x="${from.toFixed(1)}" y="0" width="${Math.max(2, share * 720 - 2).toFixed(1)}" height="14"><title>${name[locale]}</title></rect>`;
  });
  const legend = shares
    .filter(({ share }) => share > 0)
    .map(({ part, name }) => markup`<li><span class="swatch ${part}"></span>${name[locale]}</li>`);
  return markup`<svg class="bar" viewBox="0 0 720 14" aria-hidden="true">${drawn}</svg><ul class="legend" aria-hidden="true">${legend}</ul>
`;
}
