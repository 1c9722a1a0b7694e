import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { bpmn } from './bpmn-sketch.js';
import { activityRows } from './elements/activity-rows.js';
import { besideRows } from './elements/beside-rows.js';
import { caughtRows } from './elements/caught-rows.js';
import { coursesOf } from './elements/courses-of.js';
import { type ElementRow, written } from './elements/element-row.js';
import { eventRows } from './elements/event-rows.js';
import { gatewayRows } from './elements/gateway-rows.js';
import { readBpmn } from './read-bpmn.js';

const tables: Readonly<Record<string, readonly ElementRow[]>> = {
  activities: activityRows,
  events: eventRows,
  'what is thrown and caught': caughtRows,
  gateways: gatewayRows,
  'what stands beside the course': besideRows,
};

describe.each(Object.entries(tables))('every element of BPMN 2.0: %s', (_, rows) => {
  test.each(rows.map((row) => [row.shows, row] as const))('%s', async (__, row) => {
    const read = await readBpmn(bpmn(row.file));
    if (row.refused !== undefined) {
      expect(read.ok ? [] : read.issues.map(({ code }) => code)).toContain(row.refused);
      return;
    }
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const { courses, goes } = coursesOf(read.value, row.most ?? 3);
    expect(read.value.notes.map(({ code }) => code).sort()).toEqual([...(row.told ?? [])].sort());
    if (row.courses !== undefined) expect(courses).toEqual(written(row.courses));
    if (row.goes !== undefined) expect(goes).toEqual([...row.goes].sort());
  });
});

interface ModdleType {
  readonly name: string;
  readonly isAbstract?: boolean;
  readonly superClass?: readonly string[];
}

/** The meta-model as bpmn-moddle publishes it. */
const metaModel: { readonly types: readonly ModdleType[] } = createRequire(import.meta.url)(
  'bpmn-moddle/resources/bpmn/json/bpmn.json',
);
const byName = new Map(metaModel.types.map((type) => [type.name, type]));

function isKindOf(name: string, kind: string): boolean {
  return name === kind || (byName.get(name)?.superClass ?? []).some((above) => isKindOf(above, kind));
}

describe('the meta-model', () => {
  const kinds = [
    'FlowElement',
    'EventDefinition',
    'LoopCharacteristics',
    'RootElement',
    'Artifact',
    'ConversationNode',
    'Participant',
    'MessageFlow',
    'Lane',
  ];
  const concrete = metaModel.types.filter(({ isAbstract }) => isAbstract !== true).map(({ name }) => name);

  test.each(kinds)('has no %s that stands in no row', (kind) => {
    const shown = new Set(Object.values(tables).flatMap((rows) => rows.flatMap(({ types }) => types)));
    const wanted = concrete.filter((name) => isKindOf(name, kind));
    expect(wanted).not.toEqual([]);
    expect(wanted.filter((name) => !shown.has(name))).toEqual([]);
  });

  test('has every type that a row speaks for', () => {
    const named = Object.values(tables).flatMap((rows) => rows.flatMap(({ types }) => types));
    expect(named.filter((name) => !concrete.includes(name))).toEqual([]);
  });
});
