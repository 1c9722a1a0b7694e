import { decide, decisionLine, defaultModel } from '@samarbejde/core';
import { drawer, on, verdicts } from '../workload.mjs';

const poolSize = 1024;
const freshAtOnce = 4096;

/** Six facts are given, the others are open: what a form knows while somebody writes. */
const given = ['urgency', 'addressing', 'about', 'hours', 'reach', 'language'];
const structure = ['purpose', 'act', 'from', 'to', 'facts'];

function withFewFacts(situation) {
  const kept = [...given, ...structure];
  const to = situation.to.map((one) => one);
  return { ...Object.fromEntries(Object.entries(situation).filter(([key]) => kept.includes(key))), to };
}

/** The project's own ways of answering. A `fresh` one is given situations that it has never been asked about. */
const ways = {
  warm: { fresh: false, answer: decide },
  'first-sight': { fresh: true, answer: decide },
  codes: { fresh: false, answer: (model, situation) => decisionLine(decide(model, situation)) },
  'three-recipients': { fresh: true, recipients: 3, answer: decide },
  'six-facts-given': { fresh: true, change: withFewFacts, answer: decide },
  'six-facts-given-warm': { fresh: false, change: withFewFacts, answer: decide },
};

export function make({ table }, variant) {
  const way = ways[variant];
  const model = defaultModel(on);
  const draw = drawer(model, 11);
  const shape = { unknown: 0, recipients: way.recipients ?? 1 };
  const drawn = (count) => {
    const situations = draw(count * 3, shape)
      .filter(({ to }) => to.length === shape.recipients)
      .slice(0, count);
    return way.change === undefined ? situations : situations.map(way.change);
  };
  const pool = drawn(poolSize);
  // The engine has been in use: what it has not seen is the situations, not the model.
  for (const situation of [...pool, ...drawn(poolSize)]) way.answer(model, situation);
  return {
    inputs: () => (way.fresh ? drawn(freshAtOnce) : pool),
    isFresh: way.fresh,
    answer: (situation) => way.answer(model, situation),
    /** The verdicts in the order of the table's channels, to be held against those expected. */
    codes: (situation) => {
      const byChannel = new Map(decide(model, situation).channels.map(({ channel, verdict }) => [channel, verdict]));
      return table.channels.map((channel) => verdicts.indexOf(byChannel.get(channel)));
    },
  };
}
