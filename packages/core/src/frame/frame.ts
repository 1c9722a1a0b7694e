import type { Source } from '../vocabulary/citation.js';
import type { Ids, NoIds } from '../vocabulary/ids.js';
import type { Text } from '../vocabulary/text.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { AgreementTemplate } from './agreement-template.js';
import type { ChannelRule } from './channel-rule.js';
import type { Course } from './course.js';
import type { Duty } from './duty.js';
import type { EscalationPath } from './escalation-path.js';
import type { Guarantee } from './guarantee.js';
import type { ContactHours } from './hours.js';
import type { Mandate } from './mandate.js';
import type { Parameter, Setting } from './parameter.js';
import type { Requirement } from './requirement.js';
import type { Right } from './right.js';
import type { Knowledge, Position, Principle } from './standing-items.js';

/** Who has the last word, highest first (F1, F2). `guidance` holds only `should`. */
export type Level = 'law' | 'guidance' | 'municipality' | 'school' | 'class' | 'case';

/** The levels, highest first. */
export const levels = [
  'law',
  'guidance',
  'municipality',
  'school',
  'class',
  'case',
] as const satisfies readonly Level[];

/** The items of a frame, by kind. */
export interface FrameItems<V extends Ids = Ids> {
  readonly rules?: readonly ChannelRule<V>[];
  readonly courses?: readonly Course<V>[];
  readonly duties?: readonly Duty<V>[];
  readonly rights?: readonly Right<V>[];
  readonly mandates?: readonly Mandate<V>[];
  readonly knowledge?: readonly Knowledge<V>[];
  readonly positions?: readonly Position<V>[];
  readonly principles?: readonly Principle[];
  readonly parameters?: readonly Parameter[];
  readonly settings?: readonly Setting[];
  readonly hours?: readonly ContactHours<V>[];
  readonly requirements?: readonly Requirement<V>[];
  readonly paths?: readonly EscalationPath<V>[];
  readonly guarantees?: readonly Guarantee<V>[];
  readonly agreements?: readonly AgreementTemplate<V>[];
}

/** The kinds of item, as they are keyed in a frame. */
export type ItemKind = keyof FrameItems;

/** What a frame says about itself. */
export interface FrameHead {
  /** Kebab-case; no two frames of a model share one. */
  readonly id: string;
  readonly level: Level;
  readonly title: Text;
  /** The version of the frame's content, so that saved cases can name it. */
  readonly version?: string;
  /** What items may cite, by id. */
  readonly sources: Readonly<Record<string, Source>>;
  /** The first and last day on which the frame is in force, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly until?: string;
}

/** One authority's words and rules about cooperation, as plain data. */
export interface Frame<V extends Ids = NoIds> extends FrameHead, FrameItems {
  /** The ids of the frames whose words it uses. */
  readonly extends: readonly string[];
  readonly vocabulary?: Vocabulary;
  /** Channels that this frame opens. */
  readonly offers?: readonly string[];
  /** Channels that this frame closes. */
  readonly withdraws?: readonly string[];
  /** For the type checker only: the ids that this frame's words make known. */
  readonly '~ids'?: V;
}
