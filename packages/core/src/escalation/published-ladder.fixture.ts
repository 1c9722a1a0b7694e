import type { EscalationPath, PathStep } from '../frame/escalation-path.js';
import type { Act } from '../vocabulary/act.js';
import type { Text } from '../vocabulary/text.js';

/** A ladder that a school, a municipality or an organisation has published, in our own words. */
export interface PublishedLadder {
  /** The finding in the practice data. */
  readonly id: string;
  readonly institution: string;
  /** What the published text says. */
  readonly says: Text;
  /** Whom one turns to, in the published order. */
  readonly order: readonly string[];
  readonly path: Pick<EscalationPath, 'opens' | 'steps' | 'ends'> & Partial<EscalationPath>;
}

type Role = PathStep['parties'][number];
type Options = Partial<Omit<PathStep, 'id' | 'title' | 'parties'>>;

const talk: readonly [Act, ...Act[]] = ['talk'];
/** A ladder that can end with the matter solved, or said to be unsolved. */
export const unsolved = ['agreed', 'unsolved'] as const;

/** A step at which a parent meets somebody. */
export const meeting = (id: string, withWhom: Role, options: Options = {}): PathStep => ({
  id,
  title: { da: id, en: id },
  parties: ['parent', withWhom],
  acts: talk,
  ...options,
});

/** Opened by somebody at home. */
export const fromHome = (purpose: string): EscalationPath['opens'] => ({ purpose, fromSide: 'home' });
/** Between two homes. */
export const betweenHomes: EscalationPath['opens'] = { purpose: 'conflict', fromSide: 'home', toSide: 'home' };

/** A step at which somebody decides, having asked and talked. */
export const decidedBy = (role: Role): Options => ({ acts: ['ask', 'talk', 'decide'], decides: role });
