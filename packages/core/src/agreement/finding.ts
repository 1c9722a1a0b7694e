import type { Ground } from '../engine/decision.js';
import type { AgreementPart } from '../frame/agreement-template.js';
import type { Issue } from '../result.js';
import type { Demands } from './demands.js';
import type { AgreementFindingCode } from './issue-code.js';

/** A gap in the clarity of an agreement: where it is, and who asks for what is missing there. */
export interface AgreementFinding extends Issue<AgreementFindingCode> {
  readonly kind: 'agreement-finding';
  /** What the gap is held against, with the claims that it rests on. */
  readonly because: readonly Ground[];
}

/** Makes a finding. Params name kinds of thing and ids, never what people wrote. */
export function finding(
  code: AgreementFindingCode,
  path: AgreementFinding['path'],
  because: readonly Ground[],
  params: AgreementFinding['params'] = {},
): AgreementFinding {
  return { kind: 'agreement-finding', code, params, path, because };
}

/** Who asks for a part; for one that nobody asks for, the kind of agreement itself, since what is there must be clear. */
export function askedBy(demands: Demands, part: AgreementPart): readonly Ground[] {
  return demands.holds.get(part) ?? [demands.ground];
}
