import { idColumns } from './column-check.js';
import { isJsonObject, type JsonObject, pointerSegments } from './column-path.js';
import { type DocumentSetup, documentParser } from './document.js';
import { attributeOf, type EventMaker, type EventSetup, eventMaker, nameOf, type PlaceOf } from './event-maker.js';
import { readIsoTime } from './iso-time.js';
import type { LogParser } from './log-parser.js';
import { attributeAt, listOf, type OcelObject, ocelObjects } from './ocel-objects.js';
import type { RawEvent } from './raw-event.js';
import type { Tally } from './tally.js';

type Objects = ReadonlyMap<string, OcelObject>;
type OcelColumn = (event: JsonObject, objects: Objects) => unknown;

const eventOfDocument: PlaceOf = (number) => ({ params: { event: number }, path: ['events', number - 1] });

/**
 * Reads OCEL 2.0 JSON. It is a set, so it is read whole and sorted by time; equal times keep the order of the file.
 *
 * The case is an object type: an event stands once for each object of that type that it relates to, and is left out
 * where there is none. Columns are `id`, `type`, `time`, an event attribute's name, or what a relationship leads to:
 * `relationships.<qualifier>.id`, `.type` or `.<object attribute>` as it was at the time (a JSON Pointer where names hold
 * a dot).
 */
export function ocelParser(setup: EventSetup & DocumentSetup): LogParser {
  return documentParser(setup, (value) => (isOcel(value, setup.tally) ? eventsOf(value, setup) : []));
}

function isOcel(value: unknown, tally: Tally): value is JsonObject {
  const version1 =
    isJsonObject(value) && (value['ocel:events'] !== undefined || value['ocel:global-log'] !== undefined);
  if (version1) tally.stop('ocel-1');
  else if (isJsonObject(value) && Array.isArray(value['events']) && Array.isArray(value['objects'])) return true;
  else tally.stop('document-not-a-log');
  return false;
}

function eventsOf(document: JsonObject, setup: EventSetup): readonly RawEvent[] {
  const { columns, tally } = setup;
  const objects = ocelObjects(document['objects']);
  const types = new Set(listOf(document['objectTypes']).flatMap((type) => nameOf(type['name']) ?? []));
  for (const object of objects.values()) types.add(object.type);
  if (!types.has(columns.case)) {
    const code = columns.case === '' ? 'case-type-needed' : 'case-type-unknown';
    tally.stop(code, { type: columns.case, known: [...types].sort() });
    return [];
  }
  const make = eventMaker(setup, eventOfDocument);
  const toEvents = eventReader(setup, make, objects);
  const events: RawEvent[] = [];
  // `isOcel` has seen that it is a list.
  (document['events'] as readonly unknown[]).forEach((item, index) => {
    if (isJsonObject(item)) events.push(...toEvents(item, index + 1));
    else {
      const { params, path } = eventOfDocument(index + 1);
      tally.bad('event-not-an-object', path, params);
    }
  });
  return events.sort((a, b) => a.at - b.at || a.line - b.line);
}

function eventReader(setup: EventSetup, make: EventMaker, objects: Objects) {
  const { columns, tally } = setup;
  const column = (name: string | undefined): OcelColumn => (name === undefined ? () => undefined : ocelColumn(name));
  const [time, activity, lifecycle] = [column(columns.time), column(columns.activity), column(columns.lifecycle)];
  const ids = idColumns(columns).map(column);
  const keep = (columns.keep ?? []).map(column);
  return (item: JsonObject, number: number): readonly RawEvent[] => {
    const cases = relatedIds(item, (_, object) => object?.type === columns.case, objects);
    if (cases.length === 0) tally.skip();
    const parts = ids.map((read) => nameOf(read(item, objects)));
    const id = parts.length === 0 || parts.includes(undefined) ? undefined : parts.join(' ');
    const values = keep.map((read) => attributeOf(read(item, objects)));
    return cases.flatMap((caseId) => {
      const cells = {
        case: caseId,
        time: time(item, objects),
        activity: activity(item, objects),
        id,
        lifecycle: lifecycle(item, objects),
      };
      return make(cells, values, number) ?? [];
    });
  };
}

function ocelColumn(name: string): OcelColumn {
  const segments = name.startsWith('/') ? pointerSegments(name) : name.split('.');
  const [root, qualifier, field] = segments;
  if (root === 'relationships' && qualifier !== undefined && field !== undefined && segments.length === 3)
    return (event, objects) => relatedField(event, qualifier, field, objects);
  if (name === 'id' || name === 'type' || name === 'time') return (event) => event[name];
  return (event) => listOf(event['attributes']).find((attribute) => attribute['name'] === name)?.['value'];
}

function relatedField(event: JsonObject, qualifier: string, field: string, objects: Objects): unknown {
  const ids = relatedIds(event, (named) => named === qualifier, objects);
  if (field === 'id') return ids;
  const time = typeof event['time'] === 'string' ? readIsoTime(event['time']) : undefined;
  const at = typeof time === 'object' ? time.at : Number.POSITIVE_INFINITY;
  return ids.map((id) => {
    const object = objects.get(id);
    if (object === undefined) return undefined;
    return field === 'type' ? object.type : attributeAt(object, field, at);
  });
}

/** Ids of the objects that an event relates to, each once, where the relationship is one that is asked for. */
function relatedIds(
  event: JsonObject,
  wanted: (qualifier: unknown, object: OcelObject | undefined) => boolean,
  objects: Objects,
): readonly string[] {
  const ids = new Set<string>();
  for (const relationship of listOf(event['relationships'])) {
    const id = nameOf(relationship['objectId']);
    if (id !== undefined && wanted(relationship['qualifier'], objects.get(id))) ids.add(id);
  }
  return [...ids];
}
