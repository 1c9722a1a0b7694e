import { assumeUsual, decide, decisionLine, explain, parseSituation } from '@samarbejde/core';
import { type Command, modelOptions } from './command.js';
import { answerLines } from './lines.js';

/** `samarbejde decide`: JSON Lines of situations in, JSON Lines of decisions out. */
export const decideCommand: Command = {
  words: ['decide'],
  takes: '< situations.jsonl',
  summary: {
    da: 'afgør, hvilken kanal der egner sig, for hver situation på en linje',
    en: 'decides which channel suits, for each situation on a line',
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
      const situation = parseSituation(model, content);
      if (!situation.ok) return situation;
      const { situation: asked, assumed } = call.has('assume-usual')
        ? assumeUsual(model, situation.value)
        : { situation: situation.value, assumed: undefined };
      const decision = decide(model, asked);
      const line = decisionLine(decision, assumed);
      return { ok: true, value: withText ? { ...line, text: explain(decision, call.locale) } : line };
    });
  },
};
