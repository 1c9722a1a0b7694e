import { describe, expect, it } from 'vitest';
import type { Case } from '../escalation/case.js';
import { after, autumn, codesOf, day, model, open, talked } from '../escalation/conflict.fixture.js';
import { valueOf } from '../result.js';
import { drawCase } from './draw-case.js';
import { readSvg } from './svg-reader.fixture.js';

const drawnOn = (current: Case, on: string, locale: 'da' | 'en' = 'en'): string =>
  valueOf(drawCase(model, current, day(on), autumn, { locale, format: 'mermaid' }));

/** The lines of each box, by its id. */
function boxesOf(mermaid: string): Readonly<Record<string, readonly string[]>> {
  const labels = [...mermaid.matchAll(/^ {2}(\w+)\["(.*)"\]$/gm)];
  return Object.fromEntries(labels.map(([, id = '', label = '']) => [id, label.split('<br/>')]));
}

const late = after(
  open(),
  ['2026-10-06', 'class-teacher', { kind: 'done', what: 'acknowledge' }],
  ['2026-10-19', 'custody-holder', { kind: 'moved-on', to: 'nearest-leader' }],
);

describe('The picture of a case', () => {
  it('shows what was done at a step, what fell away there, and which deadline passed', () => {
    const { step1 } = boxesOf(drawnOn(late, '2026-10-20'));
    expect(step1).toEqual([
      'Step 1: Those concerned talk (has been here)',
      '· Who meets: parent and professional',
      '· Came here 5 October 2026',
      '✓ Done: acknowledge (professional), 6 October 2026',
      '– Fell away: ask what makes it hard (professional)',
      '▲ The deadline passed: arrange (professional), by 8 October 2026',
    ]);
  });

  it('shows where it is now, what is due there and what is overdue', () => {
    const { step2 } = boxesOf(drawnOn(late, '2026-10-22'));
    expect(step2?.[0]).toBe('Step 2: The nearest leader joins (the case is here now)');
    expect(step2).toContain('▲ Overdue: acknowledge (nearest leader), by 21 October 2026, 1 working day late');
    expect(step2).toContain('○ To be done: arrange (nearest leader), by 22 October 2026');
  });

  it('shows what is still possible: the next step with who can take it there, exits, and what each may do', () => {
    const boxes = boxesOf(drawnOn(after(late), '2026-10-22'));
    expect(boxes['step3']?.[0]).toBe('Step 3: The school leader settles how to go on (may be the next step)');
    expect(boxes['step3']?.at(-1)).toMatch(/^→ Can be taken here by: parent, professional and nearest leader$/);
    expect(boxes['exit1']?.at(-1)).toMatch(/^→ Can be used now by: parent/);
    expect(boxes['possible']?.join(' ')).toContain('ask for a third party');
    expect(boxes['nobody']?.[1]).toContain('“The school leader settles how to go on”');
  });

  it('says in Danish what it says in English', () => {
    const boxes = boxesOf(drawnOn(late, '2026-10-22', 'da'));
    expect(boxes['step2']).toContain(
      '▲ Over fristen: kvittere (nærmeste leder), senest 21. oktober 2026, 1 arbejdsdag over',
    );
    expect(boxes['step3']?.[0]).toContain('(kan være næste trin)');
  });

  it('tells that something was done after its date', () => {
    const slow = after(open(), ['2026-10-20', 'class-teacher', { kind: 'done', what: 'acknowledge' }]);
    expect(boxesOf(drawnOn(slow, '2026-10-20'))['step1']).toContain(
      '✓ Done: acknowledge (professional), 20 October 2026, it was due 7 October 2026',
    );
  });

  it('tells that the deadlines stand still', () => {
    const paused = after(open(), ['2026-10-06', 'parent', { kind: 'paused', because: 'cooling-off' }]);
    const boxes = boxesOf(drawnOn(paused, '2026-10-20'));
    expect(boxes['step1']).toContain('· The deadlines have stood still since 2026-10-06 until tempers have cooled.');
    expect(boxes['step1']).toContain(
      '○ To be done: acknowledge (professional), by 7 October 2026, the deadline stands still',
    );
    expect(boxes['step1']?.some((line) => line.startsWith('▲'))).toBe(false);
  });

  it('tells what holds whatever the step: the third party, and that the child was heard', () => {
    const asked = after(open(), ...talked, ['2026-10-06', 'parent', { kind: 'third-party-asked' }]);
    const boxes = boxesOf(drawnOn(asked, '2026-10-06'));
    expect(boxes['third']).toEqual(['Third party', '· A third party has been asked for', '✓ The child has been heard']);
    expect(boxes['whole']?.[1]).toMatch(/^○ To be done: arrange \(professional\)/);
  });

  it('shows how it ended, and leaves out what nobody can do any more', () => {
    const over = after(
      open(),
      ...talked,
      ['2026-10-06', 'parent', { kind: 'agreed' }],
      ['2026-10-06', 'class-teacher', { kind: 'agreed' }],
    );
    const boxes = boxesOf(drawnOn(over, '2026-10-07'));
    expect(boxes['finish']).toEqual(['Ended 6 October 2026', '✓ The parties agree that it is solved']);
    expect(boxes['step2']?.[0]).toContain('(was not used)');
    expect(boxes['possible']).toBeUndefined();
  });

  it('shows the exit by which it left', () => {
    const left = after(open(), ['2026-10-06', 'parent', { kind: 'left', exit: 'complaint' }]);
    expect(boxesOf(drawnOn(left, '2026-10-07'))['exit1']?.[0]).toBe('Exit: It becomes a complaint (was used)');
  });

  it('holds no id of a person', () => {
    const named = after(open({ by: { role: 'custody-holder', id: 'parent-17' } }));
    expect(drawnOn(named, '2026-10-06')).not.toContain('parent-17');
  });

  it('is an SVG in which every mark is drawn beside words that say it', () => {
    const svg = valueOf(drawCase(model, late, day('2026-10-22'), autumn, { locale: 'en', format: 'svg' }));
    const { texts } = readSvg(svg);
    expect(texts[0]).toBe(
      'Case case-1: Disagreement or conflict between home and school, as it stood on 22 October 2026',
    );
    for (const said of ['the case is here now', 'may be the next step']) expect(texts).toContain(said);
    expect(texts.filter((one) => one.startsWith('Overdue: '))).toHaveLength(1);
  });

  it.each([
    ['before it was opened', '2026-10-01', 'date-before-start'],
    ['that its calendar does not cover', '2027-03-01', 'not-covered'],
  ])('is not there on a day %s', (_what, on, code) => {
    const drawn = drawCase(model, open(), day(on), autumn, { locale: 'da', format: 'svg' });
    expect(codesOf(drawn)).toEqual([code]);
  });
});
