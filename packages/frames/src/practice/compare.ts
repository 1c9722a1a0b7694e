import { assumeUsual, decide, type Model, parseSituation, type Verdict } from '@samarbejde/core';

/** How the default model's verdict on a channel stands to an institution's own. */
export type Stance =
  /** The same: what it prefers is preferred, what it allows is open, what it avoids is advised against. */
  | 'agrees'
  /** The institution prefers what the default merely accepts. */
  | 'less-keen'
  /** The default says nothing of the channel, or it cannot be used there. */
  | 'silent'
  /** One is for the channel, the other against it. */
  | 'disagrees'
  /** The situation needs a word that the default model does not have. */
  | 'own-words';

/** A channel case of an institution, as its document has it. */
export interface ChannelCase {
  readonly id: string;
  readonly situation: Readonly<Record<string, unknown>>;
  readonly channels: Readonly<Record<string, Verdict>>;
}

/** One channel of one case, as the institution and as the default model see it. */
export interface Compared {
  readonly id: string;
  /** The kind of situation: purpose, act, urgency. */
  readonly question: string;
  readonly channel: string;
  readonly theirs: Verdict;
  readonly ours: Verdict | null;
  readonly stance: Stance;
}

const stances: Readonly<Record<string, Readonly<Partial<Record<Verdict, Stance>>>>> = {
  preferred: { preferred: 'agrees', accepted: 'less-keen', discouraged: 'disagrees', forbidden: 'disagrees' },
  accepted: { preferred: 'agrees', accepted: 'agrees', discouraged: 'disagrees', forbidden: 'disagrees' },
  discouraged: { discouraged: 'agrees', forbidden: 'agrees', preferred: 'disagrees', accepted: 'disagrees' },
  forbidden: { discouraged: 'agrees', forbidden: 'agrees', preferred: 'disagrees', accepted: 'disagrees' },
};

/**
 * Holds the default model against what an institution says of the channels of a case. What the situation does not say is
 * taken to be as usual; a case that needs words of the institution's own is set apart.
 */
export function compareCase(model: Model, { id, situation, channels }: ChannelCase): readonly Compared[] {
  const read = parseSituation(model, situation);
  const told = read.ok ? assumeUsual(model, read.value).situation : undefined;
  const decision = told === undefined ? undefined : decide(model, told);
  const question = [situation['purpose'], situation['act'], told?.urgency ?? ''].join(' ').trim();
  return Object.entries(channels).flatMap(([channel, theirs]) => {
    const ours = decision?.channels.find((one) => one.channel === channel)?.verdict ?? null;
    const stance = ours === null ? 'own-words' : (stances[theirs]?.[ours] ?? 'silent');
    return stances[theirs] === undefined ? [] : [{ id, question, channel, theirs, ours, stance }];
  });
}

/** Where the default is against most of the institutions that speak of the same: its fault, not theirs. */
export function againstMost(compared: readonly Compared[]): readonly string[] {
  const byQuestion = new Map<string, Compared[]>();
  for (const one of compared.filter(({ stance }) => stance !== 'own-words')) {
    const key = `${one.question}: ${one.channel}`;
    byQuestion.set(key, [...(byQuestion.get(key) ?? []), one]);
  }
  return [...byQuestion]
    .filter(([, all]) => all.length > 1 && all.filter(({ stance }) => stance === 'disagrees').length > all.length / 2)
    .map(([key]) => key)
    .sort();
}
