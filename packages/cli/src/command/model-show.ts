import { digestOf, type Locale, type Model } from '@samarbejde/core';
import { exitCodes } from '../exit.js';
import { formatOf } from '../input/choice.js';
import { modelFor } from '../input/model.js';
import { refuse } from '../output/issues.js';
import { type Command, formatOption, modelOptions } from './command.js';

/** `samarbejde model show`: which frames, words and items a model has, and which channels are open. */
export const modelShowCommand: Command = {
  words: ['model', 'show'],
  takes: '',
  summary: {
    da: 'viser, hvad en model består af: rammer, ord, regler og åbne kanaler',
    en: 'shows what a model is made of: frames, words, rules and open channels',
  },
  options: {
    ...modelOptions,
    ...formatOption,
  },
  run: async (call) => {
    const format = formatOf(call);
    if (!format.ok) return refuse(call, format.issues);
    const model = await modelFor(call);
    if (!model.ok) return refuse(call, model.issues);
    const shown =
      format.value === 'json' ? JSON.stringify(summaryOf(model.value), null, 2) : asText(model.value, call.locale);
    await call.io.stdout.write(`${shown}\n`);
    return exitCodes.clean;
  },
};

interface Summary {
  readonly on: string;
  readonly sameUntil: string | null;
  readonly digest: string;
  readonly frames: Model['frames'];
  readonly items: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly offered: readonly string[];
  readonly parameters: Readonly<Record<string, number>>;
}

function summaryOf(model: Model): Summary {
  const { on, sameUntil, frames, offered } = model;
  const items = Object.entries(model.items).map(
    ([kind, list]: [string, readonly unknown[]]) => [kind, list.length] as const,
  );
  const words = Object.entries(model.words).map(
    ([kind, known]: [string, ReadonlyMap<string, unknown>]) => [kind, [...known.keys()]] as const,
  );
  return {
    on,
    sameUntil,
    digest: digestOf(model),
    frames,
    items: Object.fromEntries(items.filter(([, count]) => count > 0)),
    words: Object.fromEntries(words),
    offered,
    parameters: Object.fromEntries(model.parameters),
  };
}

function asText(model: Model, locale: Locale): string {
  const { on, sameUntil, digest, frames, items, words, offered, parameters } = summaryOf(model);
  const text = {
    da: {
      day: 'Dag',
      same: 'uændret til og med',
      end: 'ingen ende i sigte',
      frames: 'Rammer',
      open: 'Åbne kanaler',
      items: 'Indhold',
      words: 'Ord',
      set: 'Parametre',
    },
    en: {
      day: 'Day',
      same: 'the same until',
      end: 'no end in sight',
      frames: 'Frames',
      open: 'Open channels',
      items: 'Items',
      words: 'Words',
      set: 'Parameters',
    },
  }[locale];
  const channels = offered.map((id) => model.words.channels.get(id)?.name[locale] ?? id);
  return [
    `${text.day}: ${on} (${sameUntil === null ? text.end : `${text.same} ${sameUntil}`})`,
    `SHA-256: ${digest}`,
    `${text.frames}:`,
    ...frames.map(
      (frame) =>
        `  ${frame.id} (${frame.level}${frame.version === null ? '' : `, ${frame.version}`}): ${frame.title[locale]}`,
    ),
    `${text.items}: ${Object.entries(items)
      .map(([kind, count]) => `${kind} ${count}`)
      .join(', ')}`,
    `${text.words}:`,
    ...Object.entries(words).map(([kind, ids]) => `  ${kind} ${ids.length}: ${ids.join(', ')}`),
    `${text.open}: ${channels.join(', ')}`,
    ...(Object.keys(parameters).length === 0
      ? []
      : [
          `${text.set}: ${Object.entries(parameters)
            .map(([id, value]) => `${id} = ${value}`)
            .join(', ')}`,
        ]),
  ].join('\n');
}
