import { isJsonObject, type JsonObject } from './column-path.js';
import { nameOf } from './event-maker.js';
import { listOf } from './ocel-objects.js';

/** Somebody in a thread, by opaque id and portal role; either may be missing from an export. */
export interface AulaParticipant {
  readonly id: string | undefined;
  readonly portalRole: string | undefined;
  readonly box: string | undefined;
}

/** A thread without its words: what an export's list of threads and its lists of messages say together. */
export interface AulaThread {
  readonly id: string;
  readonly sensitive: boolean | undefined;
  readonly threadType: string | undefined;
  readonly children: readonly string[];
  readonly creator: AulaParticipant;
  readonly recipients: readonly AulaParticipant[];
  /** The list of recipients was cut short by the platform. */
  readonly recipientsCut: boolean;
  readonly messages: readonly JsonObject[];
  readonly moreMessagesExist: boolean;
}

/**
 * Spells an enumeration value in one way: the same value is found as `SchoolHomeMeeting`, `school_home_meeting` and
 * `preschool-teacher` in the field.
 */
export function oneSpelling(value: unknown): string | undefined {
  return typeof value === 'string' ? nameOf(value.replace(/[\s_-]/g, '').toLowerCase()) : undefined;
}

export function participantOf(value: unknown): AulaParticipant {
  const person: JsonObject = isJsonObject(value) ? value : {};
  const owner: JsonObject = isJsonObject(person['mailBoxOwner']) ? person['mailBoxOwner'] : {};
  return {
    id: nameOf(owner['id']),
    portalRole: oneSpelling(owner['portalRole']),
    box: oneSpelling(owner['mailBoxOwnerType']),
  };
}

/**
 * Finds the threads of an export: envelopes (`{ status, data }`), lists of threads, threads with messages, or an array
 * of any of them. What is said of one thread in several places is put together by its id.
 */
export function aulaThreads(value: unknown): readonly AulaThread[] {
  const threads = new Map<string, AulaThread>();
  for (const found of threadsIn(value)) {
    const id = nameOf(found['id']);
    if (id === undefined) continue;
    const known = threads.get(id);
    const thread = threadOf(id, found);
    threads.set(id, known === undefined ? thread : together(known, thread));
  }
  return [...threads.values()];
}

function threadsIn(value: unknown): readonly JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(threadsIn);
  if (!isJsonObject(value)) return [];
  if (Array.isArray(value['threads'])) return [...listOf(value['threads']), ...threadsIn(value['data'])];
  if (value['data'] !== undefined) return threadsIn(value['data']);
  return Array.isArray(value['messages']) ? [value] : [];
}

function threadOf(id: string, found: JsonObject): AulaThread {
  const link: JsonObject = isJsonObject(found['threadEntityLinkDto']) ? found['threadEntityLinkDto'] : {};
  const extra = found['extraRecipientsCount'];
  return {
    id,
    sensitive: typeof found['sensitive'] === 'boolean' ? found['sensitive'] : undefined,
    threadType: oneSpelling(link['threadType']),
    children: listOf(found['regardingChildren']).flatMap((child) => nameOf(child['profileId']) ?? []),
    creator: participantOf(found['creator']),
    recipients: listOf(found['recipients']).map(participantOf),
    recipientsCut: typeof extra === 'number' && extra > 0,
    messages: listOf(found['messages']),
    moreMessagesExist: found['moreMessagesExist'] === true,
  };
}

function together(a: AulaThread, b: AulaThread): AulaThread {
  return {
    id: a.id,
    sensitive: a.sensitive ?? b.sensitive,
    threadType: a.threadType ?? b.threadType,
    children: [...new Set([...a.children, ...b.children])],
    creator: a.creator.id === undefined ? b.creator : a.creator,
    recipients: a.recipients.length >= b.recipients.length ? a.recipients : b.recipients,
    recipientsCut: a.recipientsCut || b.recipientsCut,
    messages: [...a.messages, ...b.messages],
    moreMessagesExist: a.moreMessagesExist || b.moreMessagesExist,
  };
}
