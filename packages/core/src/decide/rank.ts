import type { Answer } from '../engine/answer.js';
import type { ChannelVerdict, Decision, OwedDuty } from '../engine/decision.js';
import type { Engine } from '../engine/engine.js';
import { standingOf } from '../engine/ranking.js';
import { deepFreeze } from '../frame/freeze.js';
import { acts } from '../vocabulary/act.js';
import type { Text } from '../vocabulary/text.js';
import type { Said, SaidDuty } from './said.js';

/** Puts what is said of every channel in its order, and beside it what is owed. */
export function rank(engine: Engine, said: readonly Said[], duties: readonly SaidDuty[], closer: boolean): Decision {
  const { ranking } = engine;
  said.forEach(({ verdict, inFavour }, channel) => {
    ranking.standings[channel] = standingOf(verdict, inFavour);
  });
  return deepFreeze({
    kind: 'decision',
    channels: Array.from(ranking.order(closer), (index) => channelVerdict(engine, index, said)),
    duties: duties.map((duty) => owedDuty(engine, duty)),
  });
}

/** The same for one recipient of whom everything that matters is known: every part of it was made before. */
export function rankAnswer(engine: Engine, answer: Answer): Decision {
  const { ways, parts, closer, duties } = answer;
  const { ranking } = engine;
  for (let channel = 0; channel < parts.length; channel++) {
    ranking.standings[channel] = parts[channel]?.standings[ways[channel] ?? 0] ?? 0;
  }
  const order = ranking.order(closer);
  const ranked: ChannelVerdict[] = [];
  for (let place = 0; place < order.length; place++) {
    const channel = order[place] ?? 0;
    const told = parts[channel]?.told[ways[channel] ?? 0];
    if (told !== undefined) ranked.push(told);
  }
  return Object.freeze({ kind: 'decision', channels: Object.freeze(ranked), duties: owedIn(engine, duties) });
}

function owedIn(engine: Engine, duties: Answer['duties']): readonly OwedDuty[] {
  const known = engine.memory.owed.get(duties);
  if (known !== undefined) return known;
  const owed = deepFreeze(duties.map((duty) => owedDuty(engine, duty)));
  engine.memory.owed.set(duties, owed);
  return owed;
}

function channelVerdict(engine: Engine, index: number, all: readonly Said[]): ChannelVerdict {
  const [channel, said] = [engine.channels[index], all[index]];
  if (channel === undefined || said === undefined) throw new Error(`no channel ${index}`);
  const { inFavour: _counted, verdict, because, ...rest } = said;
  return { channel: channel.id, name: channel.definition.name, verdict, because, ...rest };
}

function owedDuty(engine: Engine, duty: SaidDuty): OwedDuty {
  const { key: _key, within, often, duty: what, by, ...rest } = duty;
  return {
    duty: what,
    name: dutyName(engine, what),
    by,
    byName: bearerName(engine, by),
    ...(within === undefined ? {} : { within }),
    ...(often === undefined ? {} : { often }),
    ...rest,
  };
}

function dutyName(engine: Engine, duty: string): Text {
  const act = Object.hasOwn(acts, duty) ? acts[duty as keyof typeof acts] : undefined; // Its own key, so an act.
  return act?.name ?? engine.book.words.duties.get(duty)?.name ?? { da: duty, en: duty };
}

function bearerName(engine: Engine, by: string): Text {
  if (by === 'sender') return { da: 'afsenderen', en: 'the sender' };
  if (by === 'recipient') return { da: 'modtageren', en: 'the recipient' };
  return engine.book.words.roles.get(by)?.name ?? { da: by, en: by };
}
