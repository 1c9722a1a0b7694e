import type { ChannelDefinition } from '../vocabulary/channel.js';
import type { FactDefinition } from '../vocabulary/fact.js';
import type { Ids, NoIds } from '../vocabulary/ids.js';
import type { PurposeDefinition } from '../vocabulary/purpose.js';
import type { RoleDefinition } from '../vocabulary/role.js';
import type { Term } from '../vocabulary/term.js';
import type { Frame, FrameHead, FrameItems } from './frame.js';
import { deepFreeze } from './freeze.js';

/** The ids that a list of frames makes known. */
export type IdsOf<Frames extends readonly Frame<Ids>[]> = [Frames[number]] extends [never]
  ? NoIds
  : Frames[number] extends Frame<infer V extends Ids>
    ? V
    : never;

/** The ids that a frame adds, together with those of the frames it stands on. */
export interface WithIds<
  Role extends string,
  Purpose extends string,
  Channel extends string,
  Fact extends string,
  Duty extends string,
  V extends Ids,
> {
  readonly role: Role | V['role'];
  readonly purpose: Purpose | V['purpose'];
  readonly channel: Channel | V['channel'];
  readonly fact: Fact | V['fact'];
  readonly duty: Duty | V['duty'];
}

/** The words that a frame adds, keyed by their ids, which become part of the frame's type. */
export interface DefinedVocabulary<
  Role extends string,
  Purpose extends string,
  Channel extends string,
  Fact extends string,
  Duty extends string,
  V extends Ids,
> {
  readonly aims?: Readonly<Record<string, Term>>;
  readonly roles?: { readonly [R in Role]: RoleDefinition<NoInfer<Role> | V['role']> };
  readonly purposes?: { readonly [P in Purpose]: PurposeDefinition };
  readonly channels?: {
    readonly [C in Channel]: ChannelDefinition<NoInfer<Purpose> | V['purpose']>;
  };
  readonly facts?: { readonly [F in Fact]: FactDefinition };
  readonly duties?: { readonly [D in Duty]: Term };
  readonly subjects?: Readonly<Record<string, Term>>;
  readonly positions?: Readonly<Record<string, Term>>;
}

/** What `defineFrame` takes: a frame whose items may use its own words and those of the frames in `extends`. */
export interface FrameDefinition<
  Role extends string,
  Purpose extends string,
  Channel extends string,
  Fact extends string,
  Duty extends string,
  Frames extends readonly Frame<Ids>[],
> extends FrameHead,
    FrameItems<
      WithIds<NoInfer<Role>, NoInfer<Purpose>, NoInfer<Channel>, NoInfer<Fact>, NoInfer<Duty>, IdsOf<Frames>>
    > {
  readonly extends?: Frames;
  readonly vocabulary?: DefinedVocabulary<Role, Purpose, Channel, Fact, Duty, IdsOf<Frames>>;
  readonly offers?: readonly (NoInfer<Channel> | IdsOf<Frames>['channel'])[];
  readonly withdraws?: readonly (NoInfer<Channel> | IdsOf<Frames>['channel'])[];
}

/**
 * Gives a typed frame: its own words, and those of the frames it extends, become literal types, so that a misspelt
 * id does not compile.
 *
 * It checks nothing at run time and copies the input into deeply frozen, JSON-safe data; `composeModel` is where a
 * frame is judged. Dates are `YYYY-MM-DD`. `extends` takes the frames themselves and keeps their ids.
 *
 * @example
 * ```ts
 * import { aalborg, defineFrame } from '@samarbejde/core';
 *
 * const compared = '2026-11-24';
 * const school = defineFrame({
 *   id: 'our-school',
 *   level: 'school',
 *   title: { da: 'Vores skole', en: 'Our school' },
 *   extends: [aalborg],
 *   sources: { policy: { kind: 'policy', title: { da: 'Kommunikationspolitik', en: 'Communication policy' } } },
 *   rules: [
 *     {
 *       id: 'misunderstanding-face-to-face',
 *       title: { da: 'Misforståelser tales igennem ved et møde', en: 'Misunderstandings are talked over at a meeting' },
 *       force: 'should',
 *       when: { purpose: 'misunderstanding', act: 'talk' },
 *       prefer: ['meeting'],
 *       cites: [{ source: 'policy', section: '2', compared, paraphrase: { da: 'Mød hinanden.', en: 'Meet each other.' } }],
 *     },
 *   ],
 * });
 * school.extends; // => ['aalborg']
 * ```
 */
export function defineFrame<
  const Role extends string = never,
  const Purpose extends string = never,
  const Channel extends string = never,
  const Fact extends string = never,
  const Duty extends string = never,
  const Frames extends readonly Frame<Ids>[] = [],
>(
  frame: FrameDefinition<Role, Purpose, Channel, Fact, Duty, Frames>,
): Frame<{ role: Role; purpose: Purpose; channel: Channel; fact: Fact; duty: Duty }> {
  const { extends: bases, ...rest } = frame;
  const data = { ...JSON.parse(JSON.stringify(rest)), extends: (bases ?? []).map((base) => base.id) };
  // The type parameters only ever narrow strings to literals, so the data has the frame's stored shape.
  return deepFreeze(data) as Frame<{
    role: Role;
    purpose: Purpose;
    channel: Channel;
    fact: Fact;
    duty: Duty;
  }>;
}
