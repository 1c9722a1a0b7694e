import type { LogCheck, LogRequirementResult, ResponseTimes } from '../../log-check.js';
import { asOfSentence, casesSentence, readingSentence } from '../log-sentences.js';
import { type Markup, markup } from '../markup.js';
import type { Naming } from '../naming.js';
import { whatWasNotRead } from '../not-read.js';
import { figure, reachSentence, responseSentence } from '../sentences.js';
import { verdictCounts } from '../verdict-names.js';
import { label } from '../words.js';
import { prose } from './prose.js';

/** What only a log can say: how fast, how often, by which channels, and who was never reached. */
export function logParts(report: LogCheck, naming: Naming): readonly (Markup | undefined)[] {
  return [responseTimes(report, naming), worstCases(report, naming), channels(report, naming), reading(report, naming)];
}

function responseTimes({ requirements }: LogCheck, naming: Naming): Markup | undefined {
  const { locale } = naming;
  const answered = requirements.flatMap(({ requirement, responses }) =>
    responses === undefined || responses.count === 0 ? [] : [{ requirement, responses }],
  );
  if (answered.length === 0) return undefined;
  return markup`<section aria-labelledby="response-times"><h2 id="response-times">${label('responseTimes', locale)}</h2>
${answered.map(
  ({
    requirement,
    responses,
  }) => markup`<figure class="times"><figcaption><strong>${naming.text(requirement.title)}</strong><br />${responseSentence(responses, locale)}</figcaption>${histogram(responses, naming)}</figure>
`,
)}</section>
`;
}

const plot = { width: 720, height: 96, bottom: 118 };

/** How many answers took how many working days; those past the promise stand out, and the promise is drawn as a line. */
function histogram({ histogram: days, promised }: ResponseTimes, { locale }: Naming): Markup {
  const step = plot.width / days.length;
  const most = Math.max(1, ...days);
  const bars = days.map((answers, day) => {
    const height = answers === 0 ? 0 : Math.max(2, (answers / most) * plot.height);
    const isLast = day === days.length - 1;
    const x = (day + 0.5) * step;
    return markup`<rect class="${promised !== undefined && day > promised ? 'late' : 'kept'}" x="${(day * step + step * 0.15).toFixed(1)}" y="${(plot.height - height).toFixed(1)}" width="${(step * 0.7).toFixed(1)}" height="${height.toFixed(1)}"><title>${figure(answers, locale)}</title></rect><text class="tick" x="${x.toFixed(1)}" y="${plot.bottom - 6}" text-anchor="middle">${isLast && days.length > 1 ? `${day}+` : day}</text>`;
  });
  const line =
    promised === undefined || promised >= days.length ? undefined : promiseLine((promised + 1) * step, locale);
  const axis = markup`<text class="tick" x="${plot.width}" y="${plot.bottom + 12}" text-anchor="end">${label('workingDays', locale)}</text>`;
  return markup`<svg class="histogram" viewBox="0 -16 ${plot.width} ${plot.bottom + 32}" aria-hidden="true"><line class="rule" x1="0" x2="${plot.width}" y1="${plot.height}" y2="${plot.height}" />${bars}${line}${axis}</svg>`;
}

function promiseLine(x: number, locale: 'da' | 'en'): Markup {
  return markup`<line class="promise" x1="${x.toFixed(1)}" x2="${x.toFixed(1)}" y1="-4" y2="${plot.height}" /><text class="tick" x="${(x + 5).toFixed(1)}" y="4">${label('promised', locale)}</text>`;
}

function worstCases({ requirements }: LogCheck, { locale, text }: Naming): Markup | undefined {
  const failing = requirements.filter(({ worst }) => worst.length > 0);
  if (failing.length === 0) return undefined;
  return markup`<section aria-labelledby="cases"><h2 id="cases">${label('cases', locale)}</h2>
${failing.map(
  (
    line,
  ) => markup`<table><caption>${text(line.requirement.title)}</caption><thead><tr><th scope="col">${label('case', locale)}</th><th scope="col">${label('since', locale)}</th><th scope="col">${label('due', locale)}</th><th scope="col">${label('late', locale)}</th></tr></thead><tbody>
${caseRows(line, locale)}</tbody></table>
`,
)}</section>
`;
}

const mostCases = 10;

function caseRows({ worst }: LogRequirementResult, locale: 'da' | 'en'): readonly Markup[] {
  return worst.slice(0, mostCases).map(
    ({
      case: id,
      since,
      due,
      late,
    }) => markup`<tr><td><code>${id}</code></td><td>${since}</td><td>${due ?? '–'}</td><td>${late === undefined ? '–' : figure(late, locale)}</td></tr>
`,
  );
}

function channels({ channels: uses }: LogCheck, naming: Naming): Markup | undefined {
  if (uses.length === 0) return undefined;
  const { locale } = naming;
  const rows = uses.map((use) => {
    const purpose = use.purpose === null ? label('notKnown', locale) : naming.purpose(use.purpose);
    const channel = use.channel === null ? label('notKnown', locale) : naming.channel(use.channel);
    return markup`<tr><td>${purpose}</td><td>${channel}</td><td class="figure">${figure(use.events, locale)}</td><td>${verdictCounts(use, locale)}</td></tr>
`;
  });
  return markup`<section aria-labelledby="channels"><h2 id="channels">${label('channels', locale)}</h2>
<table><thead><tr><th scope="col">${label('purpose', locale)}</th><th scope="col">${label('channel', locale)}</th><th scope="col" class="figure">${label('events', locale)}</th><th scope="col">${label('verdicts', locale)}</th></tr></thead><tbody>
${rows}</tbody></table></section>
`;
}

function reading(report: LogCheck, { locale }: Naming): Markup {
  return markup`<section aria-labelledby="reading"><h2 id="reading">${label('reading', locale)}</h2>
<ul><li>${casesSentence(report, locale)}</li><li>${reachSentence(report, locale)}</li><li>${prose(asOfSentence(report, locale))}</li>
${report.reading.map(
  (file) => markup`<li>${readingSentence(file, locale)}${notRead(whatWasNotRead(file, locale))}</li>
`,
)}</ul></section>
`;
}

function notRead(said: readonly string[]): Markup | undefined {
  if (said.length === 0) return undefined;
  return markup`<ul>${said.map((one) => markup`<li>${prose(one)}</li>`)}</ul>`;
}
