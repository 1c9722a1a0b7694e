import type { AgreementContent } from './content.js';
import type { AgreementEvent, UnderModel } from './event.js';

/** The version of the format in which agreements are kept. */
export const agreementSchemaVersion = 2;

/**
 * - `draft`: being written; nobody has been asked.
 * - `proposed`: before the parties, and none of them who must agree has declined.
 * - `declined`: somebody who must agree does not; it can be changed and put before them again.
 * - `in-force`: it holds, whether or not a changed version is before the parties.
 * - `ended`, `lapsed`: over.
 */
export type AgreementStatus = 'draft' | 'proposed' | 'declined' | 'in-force' | 'ended' | 'lapsed';

/** What a party says of a version. */
export interface Stance {
  readonly party: string;
  readonly says: 'agrees' | 'declines' | 'asks-for-change';
  readonly on: string;
}

/** One wording of an agreement. Versions are never changed, only followed by others. */
export interface AgreementVersion {
  /** Counted from 1. */
  readonly number: number;
  readonly content: AgreementContent;
  readonly by: string;
  readonly on: string;
  /** The version that this one says once more. */
  readonly renews: number | null;
  readonly under: UnderModel;
  readonly mustAgree: readonly string[];
  readonly stances: readonly Stance[];
  /** The day on which it was put in force. */
  readonly inForceSince: string | null;
}

/** An agreement as its events have made it. It survives JSON, and replaying its events gives it again. */
export interface Agreement {
  readonly kind: 'agreement';
  readonly schemaVersion: typeof agreementSchemaVersion;
  readonly id: string;
  /** The kind of agreement, as `frame/id`. */
  readonly template: string;
  readonly status: AgreementStatus;
  readonly versions: readonly AgreementVersion[];
  /** The number of the version that is being written or is before the parties. */
  readonly open: number | null;
  /** The number of the version that holds. */
  readonly inForce: number | null;
  /** When the version in force is looked at again. */
  readonly reviewOn: string | null;
  readonly events: readonly AgreementEvent[];
}

/** A version by its number. */
export function versionOf(agreement: Agreement, number: number | null): AgreementVersion | undefined {
  return number === null ? undefined : agreement.versions[number - 1];
}

/** The version that people look at: what is before them, else what holds, else the last there was. */
export function currentVersion(agreement: Agreement): AgreementVersion | undefined {
  return versionOf(agreement, agreement.open) ?? versionOf(agreement, agreement.inForce) ?? agreement.versions.at(-1);
}

/** Who may speak in it: the parties of what is open and of what is in force, and whoever else must agree to what is open. */
export function partiesOf(agreement: Agreement): AgreementContent['parties'] {
  const open = versionOf(agreement, agreement.open);
  const held = versionOf(agreement, agreement.inForce)?.content.parties ?? [];
  const present = eachOnce([...(open?.content.parties ?? []), ...held]);
  const writtenOut = open?.mustAgree.filter((asked) => present.every(({ id }) => id !== asked)) ?? [];
  if (writtenOut.length === 0) return present;
  return [...present, ...everParties(agreement).filter(({ id }) => writtenOut.includes(id))];
}

/** Everybody who is or was a party, as they were the last time. */
export function everParties(agreement: Agreement): AgreementContent['parties'] {
  return eachOnce([...agreement.versions].reverse().flatMap(({ content }) => content.parties));
}

/** Whether somebody may say yes or no to a version. */
export function isAsked({ content, mustAgree }: AgreementVersion, party: string): boolean {
  return content.parties.some(({ id }) => id === party) || mustAgree.includes(party);
}

function eachOnce(parties: AgreementContent['parties']): AgreementContent['parties'] {
  const ids = parties.map(({ id }) => id);
  return parties.filter(({ id }, index) => ids.indexOf(id) === index);
}

/** Whether nothing more can happen to it. */
export function isOver(agreement: Agreement): boolean {
  return agreement.status === 'ended' || agreement.status === 'lapsed';
}
