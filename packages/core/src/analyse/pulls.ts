import type { RuleEntry } from '../engine/entry.js';
import { type ChannelSurvey, hasEffect } from './channel-survey.js';
import type { PullFinding } from './finding.js';
import type { ModelSurvey } from './model-survey.js';
import { NOWHERE, type SituationSet } from './situation-maps.js';
import { tellSituations } from './told.js';

interface Pull {
  readonly inFavour: RuleEntry;
  readonly against: RuleEntry;
  readonly channels: string[];
  readonly sets: SituationSet[];
}

/** Pairs of rules that count in the same situation and pull a channel that could be used both ways. */
export function findPulls(model: ModelSurvey): readonly PullFinding[] {
  const pulls = new Map<string, Pull>();
  for (const channel of model.channels) {
    const id = model.engine.channels[channel.channel]?.id ?? '';
    for (const { inFavour, against, set } of pullsOn(model, channel)) {
      const key = `${inFavour.ground.id} ${against.ground.id}`;
      const pull = pulls.get(key) ?? { inFavour, against, channels: [], sets: [] };
      pull.channels.push(id);
      pull.sets.push(set);
      pulls.set(key, pull);
    }
  }
  const sorted = [...pulls].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pull]) => pull);
  return sorted.map(({ inFavour, against, channels, sets }) => ({
    kind: 'model-finding',
    code: 'rules-pull-both-ways',
    inFavour: inFavour.ground,
    against: against.ground,
    channels: [...channels].sort(),
    ...tellSituations(model, model.maps.any(sets), () => [inFavour.ground, against.ground]),
  }));
}

function pullsOn(
  model: ModelSurvey,
  channel: ChannelSurvey,
): readonly { inFavour: RuleEntry; against: RuleEntry; set: SituationSet }[] {
  const { maps } = model;
  const having = (...effects: readonly Parameters<typeof hasEffect>[1][]) =>
    channel.speaking.filter(({ rule }) => effects.some((effect) => hasEffect(rule, effect, channel.channel)));
  const closing = having('forbid', 'discourage').map(({ rule, counts }) => ({
    rule,
    counts: maps.minus(counts, channel.unfit),
  }));
  return having('prefer', 'accept').flatMap((opening) =>
    closing.flatMap((against) => {
      const set = maps.and(opening.counts, against.counts);
      return set === NOWHERE ? [] : [{ inFavour: opening.rule, against: against.rule, set }];
    }),
  );
}
