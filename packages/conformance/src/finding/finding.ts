import type { Citation, Text } from '@samarbejde/core';
import type { Course } from '../flow/explore/exploration.js';
import type { Place } from '../flow/flow.js';
import type { FindingCode } from './finding-code.js';

/**
 * How much a finding weighs.
 *
 * `must` and `should` are the force of the rule or requirement that is broken; `open` is undecided, and names what would
 * decide it; `note` says something about the mapping, the waivers or the file, not about cooperation.
 */
export type Weight = 'must' | 'should' | 'open' | 'note';

/** The item of the model that a finding rests on: a requirement, a channel rule, a mandate or a duty. */
export interface Basis {
  /** `frame/item`, or `fitness/reason` where a channel cannot do what is asked. */
  readonly id: string;
  readonly title: Text;
  /** Left out for reasons of fitness: they follow from what the channel can do. */
  readonly force?: 'must' | 'should';
  /** None for reasons of fitness. */
  readonly cites: readonly Citation[];
}

/** Where a finding stands. Every part may be missing: a log has no elements, a mapping no flow. */
export interface Location {
  readonly file?: string;
  /** The id of the flow, process or log that it is in. */
  readonly flow?: string;
  /** The id of the element, as the file has it. */
  readonly element?: string;
  /** What the file calls the element. */
  readonly name?: string;
  readonly place?: Place;
}

/** One thing that was found, as data; `sayFinding` puts it into prose. */
export interface Finding {
  readonly code: FindingCode;
  readonly weight: Weight;
  readonly location: Location;
  /** What a sentence about it needs: names of fields, ids and counts, never what a message or a row holds. */
  readonly params: FindingParams;
  /** What it rests on; none for notes on mapping and waivers. */
  readonly because: readonly Basis[];
  /** The way out: the requirement's own remedy, or what to do about this kind of finding. */
  readonly remedy: Text;
  /** The course that shows it, where there is one. */
  readonly course?: Course;
  /** Opaque ids of cases of a log that show it, worst first; a few of them. */
  readonly cases?: readonly string[];
  /** The same for the same finding however the file around it changes: code, basis, flow and element. */
  readonly fingerprint: string;
  /** The waiver that covers it; a finding that is waived does not count against a run. */
  readonly waivedBy?: string;
}

/** What a sentence about a finding needs, by name. */
export type FindingParams = Readonly<Record<string, string | number | readonly string[]>>;
