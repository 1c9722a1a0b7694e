import { decide, defaultModel } from '@samarbejde/core';
import { hasEffect } from '../core/src/analyse/channel-survey.ts';
import { foldSet } from '../core/src/analyse/fold.ts';
import { ModelSurvey } from '../core/src/analyse/model-survey.ts';
import { Pace } from '../core/src/analyse/progress.ts';
import { engineOf } from '../core/src/compose/model.ts';
import { situationOf } from '../core/src/testing/reference/compare.ts';
import { randomFrom, situationDrawer } from '../core/src/testing/reference/random-situations.ts';

/** The day for which everything is measured. */
export const on = '2026-11-24';

/** The verdicts in their fixed order; a verdict is written as its place here. */
export const verdicts = ['unfit', 'forbidden', 'discouraged', 'preferred', 'accepted', 'unaddressed'];
const effects = { forbid: 'forbidden', discourage: 'discouraged', prefer: 'preferred', accept: 'accepted' };

/**
 * The default model as one flat table that any rule engine can hold: rows of conditions (a key, and the values that it
 * may have), the channels that a row speaks of, and its verdict. Of the rows that hold, the first verdict in the fixed
 * order is the channel's. What is set aside is already left out of a row's conditions.
 */
export function flatTable(model) {
  const survey = new ModelSurvey(engineOf(model), new Pace({}, 1));
  const keys = survey.variables.map((variable) => ({
    name: variable.name,
    values: Array.from({ length: variable.size }, (_, value) => String(variable.valueAt(value))),
  }));
  const rowsOf = (id, set, channels, verdict) =>
    foldSet(survey.maps, set).cubes.map((cube) => ({
      id,
      channels,
      verdict: verdicts.indexOf(verdict),
      when: [...cube].map(([key, values]) => [key, values]),
    }));
  const fitness = survey.engine.entries
    .filter((entry) => entry.kind === 'fitness')
    .flatMap((entry) => rowsOf(entry.ground.id, survey.survey.when(entry.when), entry.channels, 'unfit'));
  const rules = survey.survey.rules.flatMap((rule) =>
    Object.entries(effects).flatMap(([effect, verdict]) => {
      const bySet = grouped(channelsOf(survey, rule, effect));
      return [...bySet].flatMap(([set, places]) =>
        rowsOf(
          rule.ground.id,
          set,
          places.map(({ channel }) => channel),
          verdict,
        ),
      );
    }),
  );
  return { keys, channels: survey.engine.channels.map(({ id }) => id), rows: [...fitness, ...rules] };
}

function channelsOf(survey, rule, effect) {
  return survey.channels
    .filter(({ channel }) => hasEffect(rule, effect, channel))
    .map(({ channel, survey: one }) => ({ channel, counts: one.counts(rule, channel) }));
}

function grouped(places) {
  const groups = new Map();
  for (const place of places) groups.set(place.counts, [...(groups.get(place.counts) ?? []), place]);
  return groups;
}

/** Draws situations with every fact given, from all words alike: no use of a model is as varied as this. */
export function drawer(model, seed) {
  const random = randomFrom(seed);
  const draw = situationDrawer(model.words, 50_000, seed);
  return (count, shape = { unknown: 0, recipients: 1 }) => {
    const drawn = [];
    while (drawn.length < count) {
      const plain = draw(random, shape);
      if (plain.from.length === 1) drawn.push(situationOf(plain));
    }
    return drawn;
  };
}

/** A situation as the other engines are given it: one flat object of strings, numbers as the band they fall in. */
export function flatSituation(model, table, situation) {
  const { slots } = engineOf(model).space;
  const [to] = situation.to;
  const bands = new Map(slots.map((slot) => [slot.name, slot]));
  const recipient = typeof to === 'string' ? { role: to } : to;
  const given = { ...situation, ...situation.facts, ...recipient, ...recipient.facts, to: recipient.role };
  return Object.fromEntries(
    table.keys.map(({ name, values }) => {
      const value = bands.has(name) ? values[bands.get(name).indexOf(given[name])] : given[name];
      return [name, value];
    }),
  );
}

/** Everything that the contenders are given, and the verdicts that each must give. */
export function workload(seed, count) {
  const model = defaultModel(on);
  const table = flatTable(model);
  const situations = drawer(model, seed)(count);
  const expected = situations.map((situation) => {
    const byChannel = new Map(decide(model, situation).channels.map(({ channel, verdict }) => [channel, verdict]));
    return table.channels.map((channel) => verdicts.indexOf(byChannel.get(channel)));
  });
  return { table, flat: situations.map((situation) => flatSituation(model, table, situation)), expected };
}
