import type { Model } from '../compose/model.js';
import type { PlacedItem } from '../frame/book.js';
import type { ChannelRule } from '../frame/channel-rule.js';
import type { FrameItems } from '../frame/frame.js';
import { gatherItems } from '../frame/gather-items.js';
import type { When } from '../frame/when.js';
import { actIds } from '../vocabulary/act.js';
import type { Ids } from '../vocabulary/ids.js';
import type { AgreementVersion } from './agreement.js';
import { carriedBy } from './carried.js';
import { channelPromise, rivalsOf, says } from './channel-promise.js';
import { clauseItem, replacing, rolesOf } from './clause-citation.js';
import { namesOf } from './clause-names.js';
import { canHoldOn, waysOf } from './clause-space.js';
import type { AgreedContact } from './content.js';
import { bothOf, ordinaryWhen } from './ordinary.js';
import { replyPromise } from './reply-promise.js';

type Rival = PlacedItem<'rules'>;

/** What a contact clause changes: which channels come first, by when a question is answered, how often, within which hours. */
export function contactItems(
  model: Model,
  version: AgreementVersion,
  clause: AgreedContact,
  purpose: string,
): FrameItems<Ids> {
  if (clause.by.every((one) => clause.to.every((other) => other === one))) return {};
  return gatherItems(
    { rules: channelRules(model, version, clause, purpose) },
    replyItems(model, version, clause),
    cadenceItems(model, version, clause),
    hoursItems(model, version, clause),
    interpreterItems(model, version, clause),
  );
}

/** Those of a clause's situations that its channels can carry: elsewhere there is nothing to prefer them for. */
function carriedWhen(model: Model, version: AgreementVersion, clause: AgreedContact): When {
  const { acts, addressing, reach } = carriedBy(model, clause);
  return {
    ...whenOf(model, version, clause),
    ...(acts.length === actIds.length ? {} : { act: acts }),
    ...(addressing.length === 3 ? {} : { addressing }),
    ...(reach.length === 3 ? {} : { reach }),
  };
}

/** The situations that a clause speaks of: ordinary matters between those whom it names. */
function whenOf(model: Model, version: AgreementVersion, { by, to, purposes, acts }: AgreedContact): When {
  return {
    ...ordinaryWhen(model, purposes),
    ...(acts === undefined ? {} : { act: acts }),
    from: rolesOf(version, by),
    to: rolesOf(version, to),
  };
}

/**
 * The agreed channels are preferred, also where a default advises against them; what defaults prefer instead is still
 * accepted. A must that stands against them is named too: then composing the frame is refused, and says by which clause.
 */
function channelRules(
  model: Model,
  version: AgreementVersion,
  clause: AgreedContact,
  purpose: string,
): readonly ChannelRule[] {
  if (carriedBy(model, clause).acts.length === 0) return [];
  const { open, fixed, rivals } = channelPromise(model, version.content, clause, purpose);
  const names = namesOf(model, clause);
  const agreed: ChannelRule = {
    ...clauseItem(version, clause.id, 'channels-of', {
      da: `Aftalt om ${names.about.da}: ${names.channels.da}`,
      en: `Agreed on ${names.about.en}: ${names.channels.en}`,
    }),
    when: carriedWhen(model, version, clause),
    prefer: clause.channels,
    ...replacing([...open, ...fixed]),
  };
  return [
    agreed,
    ...alikeRivals(model, clause, rivals).map((some, index) => secondChoice(model, version, clause, some, index)),
  ];
}

/** Defaults that prefer the same channels and wait for the same can be set aside by one item. */
function alikeRivals(model: Model, clause: AgreedContact, rivals: readonly Rival[]): readonly (readonly Rival[])[] {
  const groups = new Map<string, Rival[]>();
  for (const rival of rivals) {
    const key = JSON.stringify([rivalsOf(model, rival, clause), rival.defer ?? null]);
    groups.set(key, [...(groups.get(key) ?? []), rival]);
  }
  return [...groups.values()];
}

/** What defaults prefer, in the defaults' own situations, as a second choice. */
function secondChoice(
  model: Model,
  version: AgreementVersion,
  clause: AgreedContact,
  rivals: readonly Rival[],
  index: number,
): ChannelRule {
  const [first] = rivals;
  const channels = first === undefined ? [] : rivalsOf(model, first, clause);
  const waiting = channels.filter((channel) => says(model, first?.defer?.channels, channel));
  const names = namesOf(model, { ...clause, channels });
  const when = carriedWhen(model, version, clause);
  const patterns = rivals.flatMap((rival) => rival.when ?? []);
  return {
    ...clauseItem(version, clause.id, `second-choice-${index + 1}-of`, {
      da: `Aftalt: ${names.channels.da} kommer i anden række`,
      en: `Agreed: ${names.channels.en} comes second`,
    }),
    when: patterns.length < rivals.length ? when : bothOf(when, patterns),
    accept: channels,
    ...(first?.defer === undefined || waiting.length === 0
      ? {}
      : { defer: { channels: waiting, until: first.defer.until } }),
    ...replacing(rivals),
  };
}

function replyItems(model: Model, version: AgreementVersion, clause: AgreedContact): FrameItems<Ids> {
  const { reply } = clause;
  if (reply === undefined) return {};
  const { open, fixed, outside } = replyPromise(model, version.content, clause);
  const title = {
    da: 'Aftalt: svar på spørgsmål inden for den aftalte frist',
    en: 'Agreed: questions are answered in the agreed time',
  };
  return {
    duties: [
      {
        ...clauseItem(version, clause.id, 'reply-of', title),
        when: { ...whenOf(model, version, clause), act: 'ask' },
        by: 'recipient',
        do: 'answer',
        within: reply,
        ...replacing([...open, ...fixed]),
      },
    ],
    // A range is the leadership's: setting its parameter lets composition hold the promise against it.
    settings: outside.map((parameter, index) => ({
      ...clauseItem(version, clause.id, `range-${index + 1}-of-reply-of`, title),
      parameter: parameter.id,
      value: typeof reply === 'object' && 'n' in reply ? reply.n : parameter.value,
    })),
  };
}

function cadenceItems(model: Model, version: AgreementVersion, clause: AgreedContact): FrameItems<Ids> {
  const { often } = clause;
  if (often === undefined) return {};
  const act = clause.acts?.[0] ?? 'inform';
  const ways = waysOf(model, version.content, clause);
  const defaults = model.items.duties.filter(
    (duty) =>
      duty.level !== 'case' &&
      duty.do === act &&
      duty.by === 'sender' &&
      duty.often !== undefined &&
      duty.force === 'should' &&
      canHoldOn(model, duty.when, ways),
  );
  return {
    duties: [
      {
        ...clauseItem(version, clause.id, 'cadence-of', {
          da: 'Aftalt: så tit er der kontakt',
          en: 'Agreed: how often there is contact',
        }),
        when: whenOf(model, version, clause),
        by: 'sender',
        do: act,
        often,
        ...replacing(defaults),
      },
    ],
  };
}

function hoursItems(model: Model, version: AgreementVersion, clause: AgreedContact): FrameItems<Ids> {
  const { hours } = clause;
  if (hours === undefined) return {};
  const roles = rolesOf(version, clause.to);
  const groups = new Set(roles.flatMap((role) => model.words.roles.get(role)?.groups ?? []));
  const held = new Set(roles.map((role) => model.words.roles.get(role)?.side));
  const defaults = model.items.hours.filter(
    ({ of, level, force }) =>
      level !== 'case' &&
      force === 'should' &&
      ('side' in of ? held.has(of.side) : of.roles.some((role) => groups.has(role))),
  );
  return {
    hours: [
      {
        ...clauseItem(version, clause.id, 'hours-of', {
          da: 'Aftalt: hvornår man kan få fat på hinanden',
          en: 'Agreed: when people can be reached',
        }),
        of: { roles },
        weekly: hours,
        exceptClosedDays: true,
        ...replacing(defaults),
      },
    ],
  };
}

/** What the model asks for where an interpreter is needed holds here, since the parties have said that one is. */
function interpreterItems(model: Model, version: AgreementVersion, clause: AgreedContact): FrameItems<Ids> {
  if (clause.language?.interpreter !== true) return {};
  const needed = model.items.duties.filter(
    (duty) => duty.level !== 'case' && duty.when?.language === 'needs-interpreter',
  );
  return {
    duties: needed.map(({ when, by, do: what, title }, index) => {
      const { language: _known, ...rest } = when ?? {};
      const isOpen = Object.keys(rest).length === 0;
      return {
        ...clauseItem(version, clause.id, `interpreter-${index + 1}-of`, {
          da: `Aftalt: ${title.da}`,
          en: `Agreed: ${title.en}`,
        }),
        when: isOpen ? whenOf(model, version, clause) : bothOf(whenOf(model, version, clause), [rest]),
        by,
        do: what,
      };
    }),
  };
}
