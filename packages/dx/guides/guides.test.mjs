import { describe, expect, it } from 'vitest';
import { followGuide, stepsOf } from './run.mjs';

const guide = `# A guide

\`\`\`yaml a/b.txt
one
two
\`\`\`

\`\`\`console
$ cat a/b.txt
one
two
$ echo done
done
\`\`\`

\`\`\`ts
notAStep();
\`\`\`
`;

describe('a guide', () => {
  it('asks for files and commands, in order', () => {
    expect(stepsOf(guide)).toEqual([
      { kind: 'file', name: 'a/b.txt', text: 'one\ntwo\n' },
      { kind: 'command', command: 'cat a/b.txt', output: 'one\ntwo' },
      { kind: 'command', command: 'echo done', output: 'done' },
    ]);
  });

  it('holds when its commands print what it says', async () => {
    expect(await followGuide(guide, '/nowhere')).toEqual([undefined, undefined, undefined]);
  });

  it('fails where they print something else', async () => {
    const [, differs] = await followGuide(guide.replace('$ cat a/b.txt\none', '$ cat a/b.txt\nuno'), '/nowhere');
    expect(differs).toContain('but prints\none\ntwo');
  });
});
