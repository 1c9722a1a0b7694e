import type { Text } from '@samarbejde/core';
import type { Basis, Finding, Location, Weight } from '../finding/finding.js';
import { finding } from '../finding/fingerprint.js';
import type { StepAssessment, StepResult } from '../report/flow-check.js';

const bad = ['unfit', 'forbidden', 'discouraged'] as const;

/** What is wrong with one step by itself. */
export function stepFindings(step: StepResult, location: Location): readonly Finding[] {
  const { assessment } = step;
  if (assessment === undefined) return [];
  return [...permissionFindings(assessment, location), ...channelFindings(assessment.channel, location)];
}

export function permissionFindings({ permissions }: StepAssessment, location: Location): readonly Finding[] {
  const refused = permissions.filter(({ answer }) => answer === 'no');
  const said = new Map(refused.map((one) => [`${one.action} ${one.role}`, one]));
  return [...said.values()].map(({ action, role, because }) =>
    finding({
      code: 'role-may-not',
      weight: heaviest(because),
      location,
      params: { action, role },
      because,
      remedy: remedies.role,
    }),
  );
}

export function channelFindings(channel: StepAssessment['channel'], location: Location): readonly Finding[] {
  if (channel === undefined) return [];
  const { id, verdict, because, better, missing = [], possible = [] } = channel;
  const params = { channel: id, better };
  const remedy = better.length > 0 ? remedies.better : remedies.channel;
  if (verdict === 'forbidden' || verdict === 'discouraged') {
    return [finding({ code: `channel-${verdict}`, weight: heaviest(because), location, params, because, remedy })];
  }
  if (verdict === 'unfit')
    return [finding({ code: 'channel-unfit', weight: 'must', location, params, because, remedy })];
  const feared = bad.filter((one) => possible.includes(one));
  if (verdict !== 'undetermined' || feared.length === 0) return [];
  return [
    finding({
      code: 'channel-undetermined',
      weight: 'open',
      location,
      params: { ...params, missing, possible: feared },
      because,
      remedy: remedies.facts,
    }),
  ];
}

function heaviest(because: readonly Basis[]): Weight {
  return because.some(({ force }) => force === 'must') ? 'must' : 'should';
}

const remedies = {
  role: {
    da: 'Lad en rolle, der må, udføre trinnet, eller ret, hvem det er kortlagt til.',
    en: 'Let a role that may do it take the step, or mend whom it is mapped to.',
  },
  better: {
    da: 'Brug en af de kanaler, der egner sig bedre her.',
    en: 'Use one of the channels that suit this better.',
  },
  channel: {
    da: 'Brug en anden kanal, eller ændr det, der gør denne uegnet her.',
    en: 'Use another channel, or change what makes this one unsuitable here.',
  },
  facts: {
    da: 'Skriv de manglende forhold i kortlægningen af trinnet.',
    en: 'State the missing facts in the mapping of the step.',
  },
} as const satisfies Readonly<Record<string, Text>>;
