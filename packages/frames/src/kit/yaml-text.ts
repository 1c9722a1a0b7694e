/** A value as YAML in block style, and words, numbers and short records in one line where they fit. */
export function yamlOf(value: unknown, depth = 0): string {
  if (Array.isArray(value)) return value.map((one) => `${indent(depth)}- ${element(one, depth)}`).join('\n');
  if (!isRecord(value)) return `${indent(depth)}${scalar(value)}`;
  return Object.entries(value)
    .map(([key, inner]) => `${indent(depth)}${key}:${entry(inner, depth)}`)
    .join('\n');
}

function entry(value: unknown, depth: number): string {
  const short = inline(value);
  if (short !== undefined && depth * 2 + short.length < 110) return ` ${short}`;
  return `\n${yamlOf(value, depth + 1)}`;
}

/** A list's element stands after its dash; further lines are indented under it. */
function element(value: unknown, depth: number): string {
  const short = isRecord(value) ? undefined : inline(value);
  return short ?? yamlOf(value, depth + 1).trimStart();
}

/** One line for what is short: a word, a list of words, a record of words. */
function inline(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.every(isScalar) ? `[${value.map(scalar).join(', ')}]` : undefined;
  if (!isRecord(value)) return scalar(value);
  const parts = Object.entries(value).map(([key, inner]) => {
    const short = isScalar(inner) || Array.isArray(inner) ? inline(inner) : undefined;
    return short === undefined ? undefined : `${key}: ${short}`;
  });
  return parts.some((part) => part === undefined) ? undefined : `{ ${parts.join(', ')} }`;
}

const plain = /^[\p{L}][\p{L}\p{N} /-]*$/u;
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

function scalar(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  return plain.test(value) && !reserved.test(value) ? value : JSON.stringify(value);
}

function indent(depth: number): string {
  return '  '.repeat(depth);
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
