import { type AulaParticipant, type AulaThread, aulaThreads, oneSpelling, participantOf } from './aula-threads.js';
import { namedColumns } from './column-check.js';
import type { JsonObject } from './column-path.js';
import { type DocumentSetup, documentParser } from './document.js';
import { type EventSetup, eventMaker, type PlaceOf } from './event-maker.js';
import { rowPicker } from './json-row.js';
import type { LogParser } from './log-parser.js';
import type { RawEvent } from './raw-event.js';

/** Everything that is taken out of a message. Names, subjects and text are not on the list. */
export const aulaColumnNames = [
  'thread',
  'child',
  'id',
  'time',
  'kind',
  'sender-id',
  'sender-role',
  'sender-box',
  'recipient-roles',
  'recipients-cut',
  'sensitive',
  'message-type',
  'thread-type',
] as const;

const messageOfExport: PlaceOf = (number) => ({ params: { message: number }, path: ['messages', number - 1] });

/**
 * Reads an Aula-shaped export of threads and their messages. It is read whole and sorted by time.
 *
 * The case is the `thread`, or each `child` that it regards. Roles and kinds are given in one spelling. A thread whose
 * messages the export withholds (sensitive, without step-up) or has only in part is counted and listed, because what
 * is not there cannot be checked.
 */
export function aulaParser(setup: EventSetup & DocumentSetup): LogParser {
  return documentParser(setup, (value) => eventsOf(aulaThreads(value), setup));
}

function eventsOf(threads: readonly AulaThread[], setup: EventSetup): readonly RawEvent[] {
  const { columns, tally } = setup;
  const known: readonly string[] = aulaColumnNames;
  const unknown = namedColumns(columns).find((column) => !known.includes(column));
  if (unknown !== undefined) tally.stop('column-missing', { column: unknown, columns: known.length });
  else if (threads.length === 0) tally.stop('document-not-a-log');
  if (tally.isStopped()) return [];

  const pick = rowPicker(columns, eventMaker(setup, messageOfExport));
  const events: RawEvent[] = [];
  let number = 0;
  threads.forEach((thread, index) => {
    const withheld = thread.messages.length === 0;
    if (withheld || thread.moreMessagesExist) {
      const code = withheld && thread.sensitive === true ? 'thread-withheld' : 'thread-incomplete';
      tally.bad(code, ['threads', index], { thread: index + 1 });
    }
    for (const message of thread.messages) {
      number += 1;
      const rows = rowsOf(thread, message, columns.case === 'child');
      if (rows.length === 0) tally.skip();
      for (const row of rows) {
        const event = pick(row, number);
        if (event !== undefined) events.push(event);
      }
    }
  });
  return events.sort((a, b) => a.at - b.at || a.line - b.line);
}

function rowsOf(thread: AulaThread, message: JsonObject, perChild: boolean): readonly JsonObject[] {
  const sender = participantOf(message['sender']);
  const messageType = oneSpelling(message['messageType']);
  const row: JsonObject = {
    thread: thread.id,
    id: message['id'],
    time: message['sendDateTime'],
    kind: kindOf(messageType, thread.threadType),
    'sender-id': sender.id,
    'sender-role': sender.portalRole,
    'sender-box': sender.box,
    'recipient-roles': recipientRoles(thread, sender),
    'recipients-cut': thread.recipientsCut,
    sensitive: thread.sensitive,
    'message-type': messageType,
    'thread-type': thread.threadType,
  };
  return perChild ? thread.children.map((child) => ({ ...row, child })) : [row];
}

const reminders = new Map([
  ['eventreminder', 'event-reminder'],
  ['vacationrequestreminder', 'vacation-request-reminder'],
]);

const ownWords: readonly string[] = ['message', 'forward', 'messageedited'];
const platformWords: readonly string[] = [
  'recipientadded',
  'recipientremoved',
  'recipientsadded',
  'recipientsremoved',
  'messagedeleted',
  'systemmessage',
  'systemforward',
  'systemforwardsinglemessage',
  'systemreply',
];

/** What sort of message it is; undefined where the export uses a word that is not known. */
function kindOf(messageType: string | undefined, threadType: string | undefined): string | undefined {
  const reminder = threadType === undefined ? undefined : reminders.get(threadType);
  if (reminder !== undefined) return reminder;
  if (messageType === undefined || ownWords.includes(messageType)) return 'message';
  if (messageType === 'autoreply') return 'auto-reply';
  return platformWords.includes(messageType) ? 'system' : undefined;
}

/** Roles of all others in the thread; undefined, not "nobody", where the export does not tell who they are. */
function recipientRoles(thread: AulaThread, sender: AulaParticipant): readonly string[] | undefined {
  if (sender.id === undefined || thread.recipients.length === 0) return undefined;
  const others = [thread.creator, ...thread.recipients].filter((participant) => participant.id !== sender.id);
  const roles = new Set<string>();
  for (const { id, portalRole } of others) {
    if (id === undefined || portalRole === undefined) return undefined;
    roles.add(portalRole);
  }
  return [...roles].sort();
}
