import { describe, expect, it } from 'vitest';
import { aalborg, composeModel, contactHoursAt, defineFrame, UnknownWordError, valueOf } from '../index.js';

const cites = [
  { source: 'policy', section: '1', compared: '2026-11-24', paraphrase: { da: 'Kontorets tid.', en: 'Office hours.' } },
];
const weekly = (from: '08:00' | '09:00', until: '15:00' | '17:00') =>
  [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from, until }] as const;
const head = {
  level: 'school',
  title: { da: 'En skole', en: 'A school' },
  extends: [aalborg],
  sources: { policy: { kind: 'policy', title: { da: 'Politik', en: 'Policy' } } },
} as const;
const title = { da: 'Træffetid', en: 'Contact hours' };
const hours = (id: string, of: { side: 'school' } | { roles: ['leader'] }, replaces?: string) => ({
  id,
  title,
  force: 'should' as const,
  of,
  weekly: id === 'leader-hours' ? weekly('09:00', '17:00') : weekly('08:00', '15:00'),
  exceptClosedDays: true,
  ...(replaces === undefined ? {} : { replaces: [replaces] }),
  cites,
});
const school = defineFrame({
  id: 'a-school',
  ...head,
  hours: [hours('school-hours', { side: 'school' }), hours('leader-hours', { roles: ['leader'] })],
});
const model = valueOf(composeModel([aalborg, school], { on: '2026-11-24' }));

describe('The hours in which somebody can be reached', () => {
  it('begin with the first minute and end before the last', () => {
    expect(contactHoursAt(model, 'teacher', { weekday: 'mon', time: '08:00' }).hours).toBe('within');
    expect(contactHoursAt(model, 'teacher', { weekday: 'mon', time: '15:00' }).hours).toBe('outside');
    expect(contactHoursAt(model, 'teacher', { weekday: 'sun', time: '10:00' }).hours).toBe('outside');
  });

  it('are over on a closed day', () => {
    const answer = contactHoursAt(model, 'teacher', { weekday: 'mon', time: '10:00', closedDay: true });
    expect(answer.because.map(({ id }) => id)).toEqual(['a-school/school-hours']);
    expect(answer.hours).toBe('outside');
  });

  it('are those of every frame and group that speaks, unless one replaces the other', () => {
    expect(contactHoursAt(model, 'leader', { weekday: 'mon', time: '16:00' }).hours).toBe('outside');
    expect(contactHoursAt(model, 'leader', { weekday: 'mon', time: '10:00' }).because).toHaveLength(2);
    const own = defineFrame({
      id: 'own-hours',
      ...head,
      hours: [
        hours('school-hours', { side: 'school' }),
        hours('leader-hours', { roles: ['leader'] }, 'own-hours/school-hours'),
      ],
    });
    const replacing = valueOf(composeModel([aalborg, own], { on: '2026-11-24' }));
    expect(contactHoursAt(replacing, 'leader', { weekday: 'mon', time: '16:00' }).hours).toBe('within');
  });

  it('are unknown where no frame speaks of them, and of a role that nobody knows', () => {
    expect(contactHoursAt(model, 'parent', { weekday: 'mon', time: '10:00' })).toEqual({
      hours: 'undetermined',
      because: [],
    });
    // @ts-expect-error a role that the model does not have
    expect(() => contactHoursAt(model, 'headmaster', { weekday: 'mon', time: '10:00' })).toThrow(UnknownWordError);
  });
});
