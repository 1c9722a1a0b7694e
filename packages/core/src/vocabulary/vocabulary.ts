import type { ChannelDefinition } from './channel.js';
import type { FactDefinition } from './fact.js';
import type { PurposeDefinition } from './purpose.js';
import type { RoleDefinition } from './role.js';
import type { Term } from './term.js';

/** The words that a frame adds. A word is defined once in a model; no frame redefines another's. */
export interface Vocabulary<
  Role extends string = string,
  Purpose extends string = string,
  Channel extends string = string,
  Fact extends string = string,
  Duty extends string = string,
> {
  readonly aims?: Readonly<Record<string, Term>>;
  readonly roles?: Readonly<Record<Role, RoleDefinition>>;
  readonly purposes?: Readonly<Record<Purpose, PurposeDefinition>>;
  readonly channels?: Readonly<Record<Channel, ChannelDefinition>>;
  readonly facts?: Readonly<Record<Fact, FactDefinition>>;
  /** Things to see to, beside the acts: record in writing, hear the child. */
  readonly duties?: Readonly<Record<Duty, Term>>;
  /** What a mandate can be about: the frame of a single case, a leave of absence. */
  readonly subjects?: Readonly<Record<string, Term>>;
  /** What somebody is in a setting: a child at home is a pupil at school. */
  readonly positions?: Readonly<Record<string, Term>>;
}

/** The kinds of word, as they are keyed in a vocabulary. */
export type WordKind = keyof Vocabulary;
