import type { Citation } from '../../vocabulary/citation.js';
import { agreementFindings } from './agreements.js';
import { channelFindings } from './channels.js';
import type { Finding } from './finding.js';
import { ladderFindings } from './ladders.js';
import { peopleFindings } from './people.js';
import { type Research, researchSays } from './research.js';
import { timeFindings } from './time.js';

/** Everything that was found, by subject. */
export const findings = {
  ...agreementFindings,
  ...channelFindings,
  ...timeFindings,
  ...peopleFindings,
  ...ladderFindings,
};

/** A subject on which institutions were counted. */
export type Subject = keyof typeof findings;

/** The day on which the counts and paraphrases were last held against what was read. */
const compared = '2026-11-24';

/** Cites published policies: how many of the institutions that speak of the subject say so. */
export function practised(...subjects: readonly [Subject, ...Subject[]]): readonly Citation[] {
  return subjects.map((section) => {
    const { says, by, others = [] }: Finding = findings[section];
    const support = { institutions: by.length, of: by.length + others.length };
    return { source: 'policies', section, paraphrase: says, compared, support, certainty: 'page-seen' };
  });
}

/** Cites research or a standard. */
export function researched(...sources: readonly [Research, ...Research[]]): readonly Citation[] {
  return sources.map((source) => ({
    source,
    section: 'in general',
    paraphrase: researchSays[source],
    compared,
    certainty: 'page-seen',
  }));
}
