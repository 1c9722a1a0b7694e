import { isJsonObject, type JsonObject } from './column-path.js';
import { readIsoTime } from './iso-time.js';

/** An object of an OCEL log: its type and its attributes as they were over time. */
export interface OcelObject {
  readonly type: string;
  readonly attributes: readonly { readonly name: string; readonly at: number; readonly value: unknown }[];
}

/** The objects of an OCEL document by id; what is no object in its sense is left out. */
export function ocelObjects(listed: unknown): ReadonlyMap<string, OcelObject> {
  const objects = new Map<string, OcelObject>();
  for (const item of listOf(listed)) {
    if (typeof item['id'] !== 'string' || typeof item['type'] !== 'string') continue;
    objects.set(item['id'], { type: item['type'], attributes: listOf(item['attributes']).flatMap(attribute) });
  }
  return objects;
}

/** An object's attribute as it was at a time: the latest value until then, or else the first one. */
export function attributeAt(object: OcelObject, name: string, at: number): unknown {
  let latest: OcelObject['attributes'][number] | undefined;
  let first: OcelObject['attributes'][number] | undefined;
  for (const one of object.attributes) {
    if (one.name !== name) continue;
    if (first === undefined || one.at < first.at) first = one;
    if (one.at <= at && (latest === undefined || one.at >= latest.at)) latest = one;
  }
  return (latest ?? first)?.value;
}

export function listOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function attribute(item: JsonObject): OcelObject['attributes'] {
  if (typeof item['name'] !== 'string') return [];
  const time = typeof item['time'] === 'string' ? readIsoTime(item['time'], { from: 0, until: 9999 }) : undefined;
  const at = typeof time === 'object' ? time.at : Number.NEGATIVE_INFINITY;
  return [{ name: item['name'], at, value: item['value'] }];
}
