import { assumeUsual, explain, parseMatter, plan, planLine } from '@samarbejde/core';
import { type Command, modelOptions } from './command.js';
import { answerLines } from './lines.js';

/** `samarbejde plan`: JSON Lines of matters in, JSON Lines of plans out. */
export const planCommand: Command = {
  words: ['plan'],
  takes: '< matters.jsonl',
  summary: {
    da: 'lægger en plan for hver sag på en linje: trin, kanaler, og hvem der ikke nås',
    en: 'plans each matter on a line: steps, channels, and who is not reached',
  },
  options: {
    ...modelOptions,
    'assume-usual': {
      type: 'boolean',
      summary: { da: 'antag det sædvanlige, hvor intet er sagt', en: 'assume what is usual where nothing is said' },
    },
  },
  run: (call) => {
    const withText = call.text('lang') !== undefined;
    return answerLines(call, (content, model) => {
      const matter = parseMatter(model, content);
      if (!matter.ok) return matter;
      const { situation, assumed } = call.has('assume-usual')
        ? assumeUsual(model, { ...matter.value, act: 'inform' })
        : { situation: matter.value, assumed: undefined };
      const { to, ...rest } = situation;
      const planned = plan(model, withoutAct(rest), to);
      const line = planLine(planned, assumed);
      return { ok: true, value: withText ? { ...line, text: explain(planned, call.locale) } : line };
    });
  },
};

/** A matter has no act of its own: its course says which it takes. */
function withoutAct<Rest extends object>(rest: Rest): Omit<Rest, 'act'> {
  const { act: _act, ...matter } = rest as Rest & { readonly act?: unknown }; // Present only where usual values were assumed.
  return matter;
}
