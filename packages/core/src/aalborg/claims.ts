import type { Citation } from '../vocabulary/citation.js';
import type { Text } from '../vocabulary/text.js';
import { respectClaims } from './claims/gensidig-respekt.js';
import { guidepostClaims } from './claims/guideposts.js';
import { communicationClaims } from './claims/kommunikation.js';
import { preambleClaims } from './claims/preamble.js';
import { framingClaims } from './claims/rammesaetning.js';
import { closeByClaims } from './claims/taet-paa.js';

/** The parts of the text: its four guideposts, what stands before them, and the section under each. */
export type ClaimSection =
  | 'gensidig-respekt'
  | 'guideposts'
  | 'kommunikation'
  | 'preamble'
  | 'rammesaetning'
  | 'taet-paa';

/** One thing that Aalborg's text says, in our own words. Its id never changes. */
export interface Claim {
  readonly id: string;
  readonly section: ClaimSection;
  readonly says: Text;
}

const inSection = (section: ClaimSection, claims: Readonly<Record<string, Text>>): Claim[] =>
  Object.entries(claims).map(([id, says]) => ({ id, section, says }));

/** Everything that the text claims, in the text's order. */
export const claims: readonly Claim[] = [
  ...inSection('guideposts', guidepostClaims),
  ...inSection('preamble', preambleClaims),
  ...inSection('taet-paa', closeByClaims),
  ...inSection('kommunikation', communicationClaims),
  ...inSection('gensidig-respekt', respectClaims),
  ...inSection('rammesaetning', framingClaims),
];

const paraphrases = {
  ...guidepostClaims,
  ...preambleClaims,
  ...closeByClaims,
  ...communicationClaims,
  ...respectClaims,
  ...framingClaims,
};

/** The id of a claim. */
export type ClaimId = keyof typeof paraphrases;

/** The day on which the paraphrases were last held against the Danish text. */
const compared = '2026-11-24';

/** Cites the text for what an item or a word carries. */
export function cite(...ids: readonly [ClaimId, ...ClaimId[]]): readonly Citation[] {
  return ids.map((section) => ({ source: 'pejlemaerker', section, paraphrase: paraphrases[section], compared }));
}
