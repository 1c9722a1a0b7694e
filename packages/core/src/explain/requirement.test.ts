import { describe, expect, it } from 'vitest';
import { defaultModel } from '../index.js';
import { explain } from './explain.js';
import { lookUp } from './look-up.js';
import { explainRequirement } from './requirement.js';

const model = defaultModel('2026-11-24');

describe('a requirement in prose', () => {
  it('says what comes after what, and what each of them is', () => {
    const [entry] = lookUp(model, 'aalborg/misunderstanding-is-never-left').entries;
    expect(entry === undefined ? '' : explain(entry, 'en').split('\n').slice(2, 6)).toEqual([
      'After every A comes a B.',
      'A: the purpose is misunderstanding and the act is inform, ask or arrange.',
      'B: the purpose is misunderstanding and the act is talk.',
      'The way out: Let every way through the course come to a talk about what was misunderstood.',
    ]);
  });

  it('names the channels that it is about', () => {
    const [entry] = lookUp(model, 'aalborg/no-platform-message-off-the-platform').entries;
    expect(entry === undefined ? '' : explain(entry, 'da')).toContain('det går gennem besked på platformen.');
  });

  it('says from when on, and until when, it holds', () => {
    const said = explainRequirement(
      model,
      {
        pattern: { kind: 'absence', a: { act: 'decide' } },
        span: { after: { act: 'ask' }, until: { act: 'answer' } },
      },
      'en',
    );
    expect(said.split('\n')).toEqual([
      'There is no A. It holds from the first B and until the first C.',
      'A: the act is decide.',
      'B: the act is ask.',
      'C: the act is answer.',
    ]);
  });

  it.each(['da', 'en'] as const)(
    'leaves none of the requirements of the default model without words (%s)',
    (locale) => {
      for (const { pattern, span, scope } of model.items.requirements) {
        const said = explainRequirement(
          model,
          { pattern, ...(span === undefined ? {} : { span }), ...(scope === undefined ? {} : { scope }) },
          locale,
        );
        expect(said).not.toMatch(/undefined|\[object/);
        expect(said.split('\n').length).toBeGreaterThan(1);
      }
    },
  );
});
