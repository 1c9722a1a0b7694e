import type { Plan, PlannedStep } from '../decide/plan.js';
import type { Decision } from '../engine/decision.js';
import type { Locale } from '../vocabulary/text.js';
import { dutyLines, dutyPhrase, factName, groundPhrase } from './decision.js';
import { capital, list } from './phrase.js';

/** A plan in prose: its steps in order, by which channels, and who is not reached. */
export function explainPlan(plan: Plan, locale: Locale): string {
  const because = plan.because.map((ground) => groundPhrase(ground, locale));
  const missing = plan.missing.map((fact) => factName(fact, locale));
  return [
    ...plan.steps.map((step, index) => stepLine(plan, step, index, locale)),
    ...(because.length === 0
      ? []
      : [`${{ da: 'Trinene følger af', en: 'The steps follow from' }[locale]} ${list(because, locale)}.`]),
    ...(missing.length === 0
      ? []
      : [
          `${{ da: 'Hvilke trin det er, afhænger også af', en: 'Which steps these are also depends on' }[locale]} ${list(missing, locale)}.`,
        ]),
    ...seenToOnTheWay(plan, locale),
    ...whoIsNotReached(plan, locale),
    ...plan.first.flatMap((first) => turnFirstLines(first, locale)),
  ].join('\n');
}

function stepLine(plan: Plan, step: PlannedStep, index: number, locale: Locale): string {
  const name = capital(step.name[locale]);
  const heldBack = plan.unreached.filter((one) => one.step === index && one.why === 'held-back');
  const ways = step.ways.map((way) =>
    heldBack.some((one) => one.recipient === way.recipient)
      ? { da: 'ikke nu', en: 'not now' }[locale]
      : channelOf(way, locale),
  );
  const [first] = ways;
  const alike = ways.every((way) => way === first);
  const how = alike ? (first ?? '') : step.ways.map((way, at) => `${way.role}: ${ways[at] ?? ''}`).join('; ');
  return `${index + 1}. ${name}: ${how}.`;
}

function channelOf(way: PlannedStep['ways'][number], locale: Locale): string {
  return channelName(way.decision, way.channel, locale) ?? { da: 'ingen kanal', en: 'no channel' }[locale];
}

function channelName(decision: Decision, channel: string | null, locale: Locale): string | undefined {
  return decision.channels.find((one) => one.channel === channel)?.name[locale];
}

/** What the steps that can be taken owe, one line for each who owes it; the grounds stand in each step's decision. */
function seenToOnTheWay({ steps }: Plan, locale: Locale): readonly string[] {
  const owed = new Map<string, Set<string>>();
  for (const way of steps.flatMap((step) => step.ways)) {
    for (const duty of way.channel === null ? [] : way.decision.duties) {
      const by = capital(duty.byName[locale]);
      owed.set(by, (owed.get(by) ?? new Set()).add(dutyPhrase(duty, locale)));
    }
  }
  if (owed.size === 0) return [];
  const head = { da: 'Hvad der skal sørges for undervejs:', en: 'What is to be seen to on the way:' }[locale];
  return [head, ...[...owed].sort().map(([by, duties]) => `- ${by}: ${[...duties].join('; ')}.`)];
}

/** Steps that fail one recipient on the same grounds are told of together. */
function whoIsNotReached({ unreached }: Plan, locale: Locale): readonly string[] {
  const byReason = new Map<string, Plan['unreached'][number][]>();
  for (const one of unreached) {
    const key = JSON.stringify([
      one.recipient,
      one.why,
      one.why === 'held-back' ? one.because.map(({ id }) => id) : '',
    ]);
    byReason.set(key, [...(byReason.get(key) ?? []), one]);
  }
  return [...byReason.values()].flatMap(([first, ...rest]) =>
    first === undefined
      ? []
      : [
          notReached(
            first,
            [first, ...rest].map(({ step }) => String(step + 1)),
            locale,
          ),
        ],
  );
}

function notReached(one: Plan['unreached'][number], steps: readonly string[], locale: Locale): string {
  const which = list(steps, locale);
  if (one.why === 'out-of-reach') {
    return {
      da: `Trin ${which} når ikke ${one.name[locale]} på nogen kanal, der kan bruges.`,
      en: `${steps.length === 1 ? 'Step' : 'Steps'} ${which} reach${steps.length === 1 ? 'es' : ''} ${one.name[locale]} on no channel that can be used.`,
    }[locale];
  }
  const because = list(
    one.because.map((ground) => groundPhrase(ground, locale)),
    locale,
  );
  return {
    da: `Trin ${which} venter (${one.name[locale]}): ${because}.`,
    en: `${steps.length === 1 ? 'Step' : 'Steps'} ${which} must wait (${one.name[locale]}): ${because}.`,
  }[locale];
}

function turnFirstLines(first: Plan['first'][number], locale: Locale): readonly string[] {
  const channels = [first.channel, ...first.fallbacks].flatMap(
    (channel) => channelName(first.decision, channel, locale) ?? [],
  );
  const how = channels.length === 0 ? '' : ` (${list(channels.slice(0, 3), locale, 'or')})`;
  const because = list(
    first.because.map((ground) => groundPhrase(ground, locale)),
    locale,
  );
  const head = { da: 'Henvend dig først her', en: 'Turn here first' }[locale];
  return [`${head}: ${first.name[locale]}${how}. ${capital(because)}.`, ...dutyLines(first.decision.duties, locale)];
}
