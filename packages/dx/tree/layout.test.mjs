import { describe, expect, it } from 'vitest';
import { emptyFileNames, strangersAtTop, tooLong } from './layout.mjs';

describe('where files stand', () => {
  it('lets only what belongs there stand at the top level', () => {
    expect(strangersAtTop(['packages/core/package.json', 'README.md'])).toEqual([]);
    expect(strangersAtTop(['vitest.config.ts', 'scripts/a.mjs'])).toEqual([
      'vitest.config.ts does not belong at the top level',
      'scripts does not belong at the top level',
    ]);
  });

  it.each(['src/utils.ts', 'src/utils/text.ts', 'src/text-helper.ts', 'src/common/x.ts', 'src/rule-manager.ts'])(
    'refuses the empty name %s',
    (file) => {
      const refused = emptyFileNames([`packages/core/${file}`]);
      expect(refused).toHaveLength(file.includes('text-helper') ? 0 : 1);
    },
  );

  it('does not mistake a subject for an empty name', () => {
    expect(emptyFileNames(['packages/core/src/practice/common-practice.ts', 'packages/core/src/share.ts'])).toEqual([]);
  });

  it('names a source file that is too long, but not a test', () => {
    const long = 'x\n'.repeat(301);
    expect(tooLong(['packages/core/src/a.ts', 'packages/core/src/a.test.ts'], () => long)).toEqual([
      'packages/core/src/a.ts has 301 lines; 300 is the most',
    ]);
    expect(tooLong(['packages/core/src/a.ts'], () => 'x\n'.repeat(300))).toEqual([]);
  });
});
