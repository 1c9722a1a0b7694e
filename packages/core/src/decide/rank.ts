import type { ChannelVerdict, Decision, OwedDuty, Verdict } from '../engine/decision.js';
import type { Engine } from '../engine/engine.js';
import { deepFreeze } from '../frame/freeze.js';
import { acts } from '../vocabulary/act.js';
import type { Text } from '../vocabulary/text.js';
import type { Said, SaidDuty } from './said.js';

/** Channels that cannot be used come last; what hangs on a fact stands between what suits and what nobody speaks of. */
const rankOf: Readonly<Record<Verdict, number>> = {
  preferred: 0,
  accepted: 1,
  undetermined: 2,
  unaddressed: 3,
  discouraged: 4,
  forbidden: 5,
  unfit: 6,
};

/**
 * Ranks what is said of every channel: by verdict, then by how many rules speak for it, then by effort (less first),
 * then by closeness (closer first where people talk or things are tense, else leaner first), then by id.
 */
export function rank(engine: Engine, said: readonly Said[], duties: readonly SaidDuty[], closer: boolean): Decision {
  const ranked = said
    .flatMap((one, index) => {
      const channel = engine.channels[index];
      return channel === undefined ? [] : [{ one, channel }];
    })
    .sort((a, b) => {
      const byVerdict = rankOf[a.one.verdict] - rankOf[b.one.verdict];
      if (byVerdict !== 0) return byVerdict;
      if (a.one.verdict === 'unfit') return a.channel.id < b.channel.id ? -1 : 1;
      const leaner = a.channel.definition.closeness - b.channel.definition.closeness;
      return (
        b.one.inFavour - a.one.inFavour ||
        a.channel.definition.effort - b.channel.definition.effort ||
        (closer ? -leaner : leaner) ||
        (a.channel.id < b.channel.id ? -1 : 1)
      );
    });
  return deepFreeze({
    kind: 'decision',
    channels: ranked.map(({ one, channel }) => channelVerdict(channel.id, channel.definition.name, one)),
    duties: duties.map((duty) => owedDuty(engine, duty)),
  });
}

function channelVerdict(channel: string, name: Text, said: Said): ChannelVerdict {
  const { inFavour: _counted, verdict, because, ...rest } = said;
  return { channel, name, verdict, because, ...rest };
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
