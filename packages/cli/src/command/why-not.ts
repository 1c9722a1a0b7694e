import {
  assumeUsual,
  type Model,
  nearest,
  parseSituation,
  type Result,
  type SettledVerdict,
  type WaysOut,
  waysOutText,
  whatWouldChange,
} from '@samarbejde/core';
import type { ExitCode } from '../exit.js';
import { modelFor } from '../input/model.js';
import { issue } from '../message/issue.js';
import { refuse } from '../output/issues.js';
import type { Call, Options } from './command.js';
import { answerEach, tellEach } from './lines.js';

/** What makes a channel acceptable: asked for unless another verdict is. */
const acceptable: readonly SettledVerdict[] = ['preferred', 'accepted'];
const others: readonly SettledVerdict[] = ['unaddressed', 'discouraged', 'forbidden', 'unfit'];
const verdicts: readonly SettledVerdict[] = [...acceptable, ...others];

export const whyNotOptions: Options = {
  'why-not': {
    type: 'string',
    value: 'CHANNEL',
    summary: {
      da: 'hvorfor kanalen ikke egner sig i en situation (JSON efter kommandoen eller ind ad stdin), og hvad der skal til',
      en: 'why the channel does not suit a situation (JSON after the command or on stdin), and what it would take',
    },
  },
  verdict: {
    type: 'string',
    multiple: true,
    value: 'VERDICT',
    summary: {
      da: 'med --why-not: hvad der giver denne afgørelse; kan gentages, og `any` er dem alle; ellers det, der gør kanalen egnet',
      en: 'with --why-not: what would give this verdict; may be repeated, and `any` is all of them; else what makes it suitable',
    },
  },
  'assume-usual': {
    type: 'boolean',
    summary: {
      da: 'med --why-not: antag det sædvanlige, hvor intet er sagt',
      en: 'with --why-not: assume what is usual where nothing is said',
    },
  },
};

/** Why a channel does not suit, and the smallest changes of fact that would change that: for every situation given. */
export async function whyNot(call: Call, channel: string): Promise<ExitCode> {
  const model = await modelFor(call);
  if (!model.ok) return refuse(call, model.issues);
  const known = [...model.value.words.channels.keys()];
  if (!known.includes(channel)) {
    return refuse(call, [issue('unknown-id', { id: channel, nearest: nearest(channel, known) })]);
  }
  const to = verdictsAsked(call.texts('verdict'));
  if (to === undefined) {
    return refuse(call, [
      issue('usage', { how: `samarbejde explain --why-not ${channel} --verdict ${[...verdicts, 'any'].join(' | ')}` }),
    ]);
  }
  const lines = call.names.length > 0 ? bytesOf(call.names) : call.io.stdin;
  const ask = (content: unknown): Result<WaysOut> => waysFor(call, model.value, content, channel, to);
  if (call.text('format') === 'json') return answerEach(call, model.value, lines, ask);
  return tellEach(call, model.value, lines, (content) => {
    const ways = ask(content);
    return ways.ok ? { ok: true, value: { text: waysOutText(ways.value, model.value.words)[call.locale] } } : ways;
  });
}

function waysFor(
  call: Call,
  model: Model,
  content: unknown,
  channel: string,
  to: readonly SettledVerdict[],
): Result<WaysOut> {
  const situation = parseSituation(model, content);
  if (!situation.ok) return situation;
  const asked = call.has('assume-usual') ? assumeUsual(model, situation.value).situation : situation.value;
  const ways = whatWouldChange(model, asked, channel, { to });
  // Whoever asks why not, of a channel that suits, is told that it does and why.
  if (!ways.ok || to !== acceptable || !acceptable.some((verdict) => verdict === ways.value.verdict)) return ways;
  return { ok: true, value: { ...ways.value, ways: [], never: [] } };
}

/** The verdicts that are asked for; nothing when one of them is none. */
function verdictsAsked(names: readonly string[]): readonly SettledVerdict[] | undefined {
  if (names.length === 0) return acceptable;
  if (names.includes('any')) return verdicts;
  const asked = verdicts.filter((verdict) => names.includes(verdict));
  return asked.length === new Set(names).size ? asked : undefined;
}

async function* bytesOf(texts: readonly string[]): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const text of texts) yield encoder.encode(`${text.replaceAll('\n', ' ')}\n`);
}
