import { describe, expect, it } from 'vitest';
import { composeModel } from '../compose/compose-model.js';
import { soundPath, systemWith } from '../compose/paths/ladder.fixture.js';
import { defaultModel } from '../default-model.js';
import type { EscalationPath, PathStep } from '../frame/escalation-path.js';
import { valueOf } from '../result.js';
import type { Text } from '../vocabulary/text.js';
import { drawPath } from './draw-path.js';
import { readSvg } from './svg-reader.fixture.js';

const model = defaultModel('2026-11-24');
const locales = ['da', 'en'] as const;
const paths = model.items.paths.map((path) => path.id);
const [talk, head] = soundPath.steps as readonly [PathStep, PathStep]; // The sound path has exactly these two.
const text = (en: string): Text => ({ da: en, en });

function drawn(path: Partial<EscalationPath>, format: 'svg' | 'mermaid'): string {
  const composed = valueOf(composeModel([systemWith([{ ...soundPath, ...path }])], { on: '2026-11-24' }));
  return valueOf(drawPath(composed, 'town/quarrel', { locale: 'en', format }));
}

/** What a label of a flowchart says once its signs are read back. */
const unescaped = (mermaid: string): string =>
  mermaid.replace(/#(\d+);/g, (_whole, code: string) => String.fromCodePoint(Number(code)));

describe.each(paths)('The picture of %s', (id) => {
  const path = model.items.paths.find((one) => one.id === id);
  const titles = [...(path?.steps ?? []), ...(path?.exits ?? [])].map(({ title }) => title);

  it.each(locales)('shows every step and every exit, as a flowchart and as an SVG (%s)', (locale) => {
    const mermaid = unescaped(valueOf(drawPath(model, id, { locale, format: 'mermaid' })));
    const svg = readSvg(valueOf(drawPath(model, id, { locale, format: 'svg' }))).texts.join(' ');
    for (const title of titles) {
      expect(mermaid).toContain(title[locale]);
      expect(svg).toContain(title[locale]);
    }
  });

  it.each(locales)('tells an SVG whole to whoever does not see it (%s)', (locale) => {
    const svg = valueOf(drawPath(model, id, { locale, format: 'svg' }));
    const [title, description = ''] = readSvg(svg).texts;
    expect(title).toBe(path?.title[locale]);
    for (const one of titles) expect(description).toContain(one[locale]);
    expect(svg).toMatch(/^<svg [^>]*role="img" lang="(da|en)" aria-labelledby="[\w-]+" aria-describedby="[\w-]+">/);
  });
});

describe('The picture of a path', () => {
  it('says who meets, what is owed by when, who decides, and what the model adds', () => {
    const lines = unescaped(drawn({}, 'mermaid'));
    for (const told of [
      'Step 2: The head',
      'Who meets: parent and head',
      'Head: answer, within 5 working days',
      'Decides: head',
      'First: ask what is hard',
      'Before the decision: hear the child',
      'Third party',
      'the matter leaves the steps at once',
    ])
      expect(lines).toContain(told);
  });

  it('shows a step that may be passed over by a dashed way round it, and why', () => {
    const skip = { when: { tension: 'heated' }, why: text('It is stuck.') } as const;
    const mermaid = drawn({ steps: [{ ...talk, skip }, head] }, 'mermaid');
    expect(mermaid).toContain('  start --> step1\n  start -.-> step2\n');
    expect(mermaid).toContain('It is stuck.');
    expect(drawn({ steps: [{ ...talk, skip }, head] }, 'svg')).toContain('stroke-dasharray="5 4"');
  });

  it('shows every next step where there are several, and each last step leading to the end', () => {
    const steps = [
      { ...talk, next: ['left', 'right'] },
      { ...head, id: 'left', next: [] },
      { ...head, id: 'right' },
    ] as const;
    const mermaid = drawn({ steps }, 'mermaid');
    for (const way of ['step1 --> step2', 'step1 --> step3', 'step2 --> finish', 'step3 --> finish'])
      expect(mermaid).toContain(way);
    expect(mermaid).not.toContain('step2 --> step3');
  });

  it('shows from which steps an exit is open, who may use it, and where it leads', () => {
    const exit = { id: 'out', title: text('Out'), to: 'council', from: ['head'], by: ['parent'] } as const;
    const mermaid = drawn({ exits: [exit] }, 'mermaid');
    expect(mermaid).toContain('step2 -.-> exit1');
    expect(mermaid).not.toContain('step1 -.-> exit1');
    expect(mermaid).toContain('· Open at step 2<br/>· May be used by: parent<br/>· Goes to: council');
    expect(drawn({ exits: [{ ...exit, from: ['talk', 'head'] }] }, 'mermaid')).toContain('Open at steps 1 and 2');
  });

  it('stands on its own: no style, no script, nothing fetched, and no id that another picture has', () => {
    const { elements } = readSvg(drawn({}, 'svg'));
    expect(elements.filter((one) => /^(style|script|image|use|a|foreignObject)\b/.test(one))).toEqual([]);
    expect(elements.flatMap((one) => [...one.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))).toEqual([
      'picture-town-quarrel-title',
      'picture-town-quarrel-desc',
    ]);
    expect(elements.join(' ').replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/url\(|https?:/);
  });

  it('is not there for a path that the model does not have', () => {
    expect(drawPath(model, 'aalborg/misunderstandin', { locale: 'da', format: 'svg' })).toEqual({
      ok: false,
      issues: [
        {
          code: 'unknown-path',
          params: { id: 'aalborg/misunderstandin', nearest: ['aalborg/misunderstanding'] },
          path: [],
        },
      ],
    });
  });
});

/** Titles that would mean something in one of the formats, if they were not escaped. */
const hostile = [
  '</text></svg><script>alert(1)</script>',
  '"] --> step2["',
  '`**bold** _it_`',
  '#quot; &lt; &#60; #60;',
  'end',
  '%% comment\n  click start "javascript:alert(1)"',
  ']]> <!-- & -->',
  '1. a list',
  '\u202Ereversed\u0000\uD800\uFFFF',
  '{{init: {"theme":"dark"}}}',
  `${'meget'.repeat(200)} langt`,
];

describe('A title that would mean something to a format', () => {
  it.each(hostile)('is text in an SVG: %j', (title) => {
    const { texts, elements } = readSvg(
      drawn({ title: text(title), steps: [{ ...talk, title: text(title) }, head] }, 'svg'),
    );
    expect([...new Set(elements.map((one) => one.split(' ')[0]))].sort()).toEqual([
      'desc',
      'g',
      'path',
      'rect',
      'svg',
      'text',
      'title',
    ]);
    const seen = title.replace(/[\uD800\uFFFF]/gu, '\uFFFD').replace(/[\s\p{Cc}\p{Cf}]+/gu, '');
    expect(texts.join('').replace(/\s/g, '')).toContain(seen);
  });

  it.each(hostile)('is text in a flowchart: %j', (title) => {
    const plain = drawn({ steps: [{ ...talk, title: text('x') }, head] }, 'mermaid').split('\n');
    const lines = drawn({ steps: [{ ...talk, title: text(title) }, head] }, 'mermaid').split('\n');
    expect(lines).toHaveLength(plain.length);
    expect(
      lines.filter((_line, index) => lines[index] !== plain[index]).map((line) => line.trim().split(/[: []/)[0]),
    ).toEqual(['accDescr', 'step1']);
    const label = lines.find((line) => line.startsWith('  step1[')) ?? '';
    expect(label).toMatch(/^ {2}step1\["(?:[\p{L}\p{M}\p{N} .,:()/»«“”’✓○▲–→·-]|#\d+;|<br\/>)*"\]$/u);
  });
});
