import { describe, expect, it } from 'vitest';
import { aalborg, commonPractice, explain } from '../index.js';
import { framesFor } from './index.js';

describe('The frames of a document of cases', () => {
  it('are the shown one, those it asks for, and all that they stand on', () => {
    const found = framesFor({ frame: 'aalborg', with: ['common-practice', 'aalborg'] }, [commonPractice, aalborg]);
    expect(found).toEqual({ ok: true, value: [commonPractice, aalborg] });
  });

  it('must all be known', () => {
    const found = framesFor({ frame: 'common-practise', with: ['dk'] }, [aalborg, commonPractice]);
    expect(found.ok ? [] : found.issues.map(({ path, params }) => [path, params['nearest']])).toEqual([
      [['frame'], ['common-practice']],
      [['with', 0], []],
    ]);
    const said = found.ok ? '' : explain(found.issues[0] ?? { code: '', path: [], params: {} }, 'en');
    expect(said).toContain('Did you mean `common-practice`?');
  });

  it('include a base that is missing further down', () => {
    const found = framesFor({ frame: 'common-practice' }, [commonPractice]);
    expect(found.ok ? [] : found.issues.map(({ path }) => path)).toEqual([['common-practice', 'extends', 0]]);
  });
});
