import { readFileSync, writeFileSync } from 'node:fs';
import { defaultModel, type Locale, valueOf } from '@samarbejde/core';
import { drawPath } from '@samarbejde/core/picture';
import { describe, expect, it } from 'vitest';

// The page on escalation draws every default path. Run with UPDATE_SCENARIOS=1 to draw them anew.

const page = new URL('../../../docs/escalation.md', import.meta.url);
const model = defaultModel('2026-11-24');
const drawing = /^```mermaid\n%% (\S+) (\w+)\n([\s\S]*?)^```\n/gm;

const drawn = (path: string, locale: Locale): string => valueOf(drawPath(model, path, { locale, format: 'mermaid' }));

const fenced = (path: string, locale: Locale): string =>
  `\`\`\`mermaid\n%% ${path} ${locale}\n${drawn(path, locale)}\`\`\`\n`;

function sections(): string {
  return model.items.paths
    .map(({ id, title }) =>
      [
        `### ${title.en}\n`,
        `\`${id}\`\n`,
        fenced(id, 'en'),
        `<details><summary>På dansk: ${title.da}</summary>\n`,
        fenced(id, 'da'),
        '</details>\n',
      ].join('\n'),
    )
    .join('\n');
}

if (process.env['UPDATE_SCENARIOS'] === '1') {
  const text = readFileSync(page, 'utf8');
  const [before] = text.split(/^(?:PATHS|### )/m);
  const after = text.slice(text.indexOf('\n## What always holds'));
  writeFileSync(page, `${before}${sections()}${after}`);
}

describe('The page on escalation', () => {
  const shown = [...readFileSync(page, 'utf8').matchAll(drawing)].map(([, path = '', locale = '', text = '']) => ({
    path,
    locale,
    text,
  }));

  it('draws every default path, in both languages', () => {
    const wanted = model.items.paths.flatMap(({ id }) => [`${id} en`, `${id} da`]);
    expect(shown.map(({ path, locale }) => `${path} ${locale}`)).toEqual(wanted);
  });

  it.each(shown)('draws $path from its data ($locale)', ({ path, locale, text }) => {
    expect(text).toBe(drawn(path, locale === 'da' ? 'da' : 'en'));
  });
});
