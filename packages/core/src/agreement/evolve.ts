import { type Agreement, type AgreementVersion, agreementSchemaVersion, type Stance, versionOf } from './agreement.js';
import type { AgreementContent } from './content.js';
import type { AgreementEvent, Drafted, UnderModel, VersionStamp } from './event.js';

/** The agreement that its first event makes. */
export function begun(event: Drafted): Agreement {
  return {
    kind: 'agreement',
    schemaVersion: agreementSchemaVersion,
    id: event.agreement,
    template: event.template,
    status: 'draft',
    versions: [versionFrom(1, event.content, event, null)],
    open: 1,
    inForce: null,
    reviewOn: null,
    events: [event],
  };
}

/** The agreement after one more event. It asks nothing: whether the event belongs here was found out before. */
export function evolve(agreement: Agreement, event: Exclude<AgreementEvent, Drafted>): Agreement {
  return { ...changed(agreement, event), events: [...agreement.events, event] };
}

/** The agreement as an event changes it, before the event is kept in it. */
export function changed(agreement: Agreement, event: Exclude<AgreementEvent, Drafted>): Agreement {
  switch (event.kind) {
    case 'propose':
      return { ...agreement, status: 'proposed' };
    case 'agree':
    case 'decline':
    case 'ask-for-change':
      return withStance(agreement, event);
    case 'put-in-force':
      return putInForce(agreement, event.on);
    case 'review':
      return { ...agreement, reviewOn: event.next ?? null };
    case 'amend':
      return withVersion(agreement, event.content, event, null);
    case 'renew':
      return withVersion(agreement, renewed(agreement, event.review, event.until), event, agreement.inForce);
    case 'end':
      return { ...agreement, status: 'ended', open: null, inForce: null, reviewOn: null };
    case 'lapse':
      return { ...agreement, status: 'lapsed', open: null, inForce: null, reviewOn: null };
    case 'comment':
    case 'record-progress':
      return agreement;
  }
}

function versionFrom(
  number: number,
  content: AgreementContent,
  made: VersionStamp & { readonly by: string; readonly on: string },
  renews: number | null,
): AgreementVersion {
  const { by, on, under, mustAgree } = made;
  return { number, content, by, on, renews, under, mustAgree, stances: [], inForceSince: null };
}

const saysOf = { agree: 'agrees', decline: 'declines', 'ask-for-change': 'asks-for-change' } as const;

function withStance(
  agreement: Agreement,
  event: AgreementEvent & { readonly kind: keyof typeof saysOf; readonly putsInForce?: UnderModel },
): Agreement {
  const stance: Stance = { party: event.by, says: saysOf[event.kind], on: event.on };
  const said = withOpen(agreement, (version) => ({
    ...version,
    stances: [...version.stances.filter((one) => one.party !== event.by), stance],
  }));
  if (event.putsInForce !== undefined) return putInForce(said, event.on);
  return said.inForce === null ? { ...said, status: statusOfOpen(said) } : said;
}

function statusOfOpen(agreement: Agreement): 'proposed' | 'declined' {
  const open = versionOf(agreement, agreement.open);
  const isDeclined = open?.stances.some(({ party, says }) => says === 'declines' && open.mustAgree.includes(party));
  return isDeclined === true ? 'declined' : 'proposed';
}

function putInForce(agreement: Agreement, on: string): Agreement {
  const held = withOpen(agreement, (version) => ({ ...version, inForceSince: on }));
  return {
    ...held,
    status: 'in-force',
    open: null,
    inForce: agreement.open,
    reviewOn: versionOf(agreement, agreement.open)?.content.review?.on ?? null,
  };
}

function withVersion(
  agreement: Agreement,
  content: AgreementContent,
  made: VersionStamp & { readonly by: string; readonly on: string },
  renews: number | null,
): Agreement {
  const number = agreement.versions.length + 1;
  const status = agreement.status === 'declined' ? 'proposed' : agreement.status;
  return {
    ...agreement,
    status,
    versions: [...agreement.versions, versionFrom(number, content, made, renews)],
    open: number,
  };
}

/** The version in force with a later end and a new review. */
export function renewed(agreement: Agreement, review: string, until: string | undefined): AgreementContent {
  const held = versionOf(agreement, agreement.inForce);
  if (held === undefined) throw new Error('only an agreement in force is renewed');
  const { until: _before, ...content } = held.content;
  return { ...content, ...(until === undefined ? {} : { until }), review: { ...content.review, on: review } };
}

function withOpen(agreement: Agreement, change: (version: AgreementVersion) => AgreementVersion): Agreement {
  const versions = agreement.versions.map((version) => (version.number === agreement.open ? change(version) : version));
  return { ...agreement, versions };
}
