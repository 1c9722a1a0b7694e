import type { Locale } from '@samarbejde/core';
import { remarks } from './remarks.js';
import type { starterFrame } from './starter.js';

/** A new frame as a TypeScript module, in which a misspelt id does not compile. */
export function frameAsTypeScript(frame: ReturnType<typeof starterFrame>, locale: Locale): string {
  const remark = (key: keyof typeof remarks, depth: number): string =>
    `${'  '.repeat(depth)}// ${remarks[key][locale]}\n`;
  const { extends: _bases, rules, ...head } = frame;
  const parts = Object.entries(head).map(([key, value]) => {
    const before = key in remarks ? remark(key as keyof typeof remarks, 1) : '';
    return `${before}  ${key}: ${literal(value, 1)},\n`;
  });
  const written = rules.map((rule) => `    ${literal(rule, 2)},\n`).join('');
  const withRemarks = written
    .replace(
      /^( *)(force: )/m,
      (_, space: string, word: string) => `${remark('force', space.length / 2)}${space}${word}`,
    )
    .replace(
      /^( *)(replaces: )/m,
      (_, space: string, word: string) => `${remark('replaces', space.length / 2)}${space}${word}`,
    );
  return `import { aalborg, commonPractice, defineFrame } from '@samarbejde/core';

// ${remarks.head[locale]}
export const frame = defineFrame({
${parts.slice(0, 4).join('')}${remark('extends', 1)}  extends: [aalborg, commonPractice],
${parts.slice(4).join('')}${remark('rules', 1)}  rules: [
${withRemarks}  ],
});
`;
}

/** A value as a TypeScript literal, broken over lines where it is long. */
function literal(value: unknown, depth: number): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = Array.isArray(value)
    ? value.map((one) => literal(one, depth + 1))
    : Object.entries(value).map(([key, one]) => `${name(key)}: ${literal(one, depth + 1)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const short = Array.isArray(value) ? `[${inner.join(', ')}]` : `{ ${inner.join(', ')} }`;
  if (!short.includes('\n') && depth * 2 + short.length < 100) return short;
  const space = '  '.repeat(depth);
  return `${open}\n${inner.map((one) => `${space}  ${one},\n`).join('')}${space}${close}`;
}

function quoted(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

function name(key: string): string {
  return /^[a-z]\w*$/i.test(key) ? key : quoted(key);
}
