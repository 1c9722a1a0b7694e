import type { Plan, PlannedStep } from '../decide/plan.js';
import type { Locale } from '../vocabulary/text.js';
import { factName, groundPhrase } from './decision.js';
import { capital, list } from './phrase.js';

/** A plan in prose: its steps in order, by which channels, and who is not reached. */
export function explainPlan(plan: Plan, locale: Locale): string {
  const because = plan.because.map((ground) => groundPhrase(ground, locale));
  const missing = plan.missing.map((fact) => factName(fact, locale));
  return [
    ...plan.steps.map((step, index) => stepLine(step, index, locale)),
    ...(because.length === 0
      ? []
      : [`${{ da: 'Trinene følger af', en: 'The steps follow from' }[locale]} ${list(because, locale)}.`]),
    ...(missing.length === 0
      ? []
      : [
          `${{ da: 'Hvilke trin det er, afhænger også af', en: 'Which steps these are also depends on' }[locale]} ${list(missing, locale)}.`,
        ]),
    ...plan.unreached.map(({ step, role }) =>
      locale === 'da'
        ? `Trin ${step + 1} når ikke \`${role}\` på nogen kanal, der kan bruges.`
        : `Step ${step + 1} reaches \`${role}\` on no channel that can be used.`,
    ),
  ].join('\n');
}

function stepLine(step: PlannedStep, index: number, locale: Locale): string {
  const name = capital(step.name[locale]);
  const ways = step.ways.map((way) => channelOf(way, locale));
  const [first] = ways;
  const alike = ways.every((way) => way === first);
  const how = alike ? (first ?? '') : step.ways.map((way, at) => `${way.role}: ${ways[at] ?? ''}`).join('; ');
  return `${index + 1}. ${name}: ${how}.`;
}

function channelOf(way: PlannedStep['ways'][number], locale: Locale): string {
  const found = way.decision.channels.find((one) => one.channel === way.channel);
  return found?.name[locale] ?? { da: 'ingen kanal', en: 'no channel' }[locale];
}
