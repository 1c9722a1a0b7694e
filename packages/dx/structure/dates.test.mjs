import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../workspace/packages.mjs';
import { linesWithDate, strayDates } from './dates.mjs';

describe('dates outside the room for time', () => {
  it('are found where code makes, reads or names one', () => {
    expect(linesWithDate('const now = Date.now();\nconst day = new Date();\ntype When = Date;')).toEqual([1, 2, 3]);
  });

  it('are not found in prose, texts and names of members', () => {
    expect(linesWithDate("// a Date\nconst text = 'Date';\nconst item = { Date: 1 };\nitem.Date;")).toEqual([]);
  });

  it('are allowed in time and nowhere else in core', () => {
    const files = ['packages/core/src/time/day.ts', 'packages/core/src/decide/day.ts'].map((file) => join(root, file));
    expect(strayDates(files, () => 'new Date()')).toEqual([
      'packages/core/src/decide/day.ts:1 touches Date outside core/src/time',
    ]);
  });
});
