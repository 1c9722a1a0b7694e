import { describe, expect, it } from 'vitest';
import { anchorsIn, brokenLinks, linksIn } from './links.mjs';

describe('links between pages', () => {
  it('are read from prose, not from code', () => {
    expect(linksIn('[a](a.md) `[b](b.md)`\n```ts\nx[0](c.md)\n```\n[d](https://example.org/d)')).toEqual(['a.md']);
  });

  it('lead to headings as readers of Markdown name them', () => {
    expect(anchorsIn('# Hvem må hvad?\n## `aalborg/home-can-open`\n## Twice\n## Twice')).toEqual([
      'hvem-må-hvad',
      'aalborghome-can-open',
      'twice',
      'twice-1',
    ]);
  });

  it('are told when the file or the heading is not there', () => {
    const files = new Map([['docs/b.md', '# There']]);
    const text = '[1](b.md) [2](b.md#there) [3](b.md#gone) [4](gone.md) [5](#here)\n# Here';
    expect(brokenLinks('docs/a.md', text, (file) => files.get(file))).toEqual([
      'docs/a.md points to b.md#gone, which is not there',
      'docs/a.md points to gone.md, which is not there',
    ]);
  });
});
