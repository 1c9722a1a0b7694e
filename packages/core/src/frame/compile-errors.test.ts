import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));
const entry = fileURLToPath(new URL('../index.ts', import.meta.url));

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  resolveJsonModule: true,
  types: [],
  paths: { '@samarbejde/core': [entry] },
};

const head = `
import { aalborg, commonPractice, composeModel, decide, defaultModel, defineFrame, valueOf } from '@samarbejde/core';
const item = {
  title: { da: 'x', en: 'x' }, force: 'should',
  cites: [{ source: 's', section: '1', paraphrase: { da: 'x', en: 'x' }, compared: '2026-11-24' }],
} as const;
const frame = { id: 'f', level: 'school', title: { da: 'x', en: 'x' }, sources: {} } as const;
const model = defaultModel('2026-11-24');
`;

const programs = {
  'channel.ts': `defineFrame({ ...frame, extends: [aalborg, commonPractice], rules: [{ ...item, id: 'r', prefer: ['phone-cal'] }] });`,
  'role.ts': `defineFrame({
    ...frame,
    extends: [aalborg, commonPractice],
    vocabulary: { roles: { 'school-nurse': { name: item.title, meaning: item.title, within: 'professional' } } },
    rules: [{ ...item, id: 'r', when: { from: 'school-nurze' }, prefer: ['phone-call'] }],
  });`,
  'purpose.ts': `decide(model, { purpose: 'conflikt', act: 'talk', from: 'teacher', to: ['parent'] });`,
  'unextended.ts': `defineFrame({ ...frame, rules: [{ ...item, id: 'r', prefer: ['meeting'] }] });`,
  'variable.ts': `const kept = { purpose: 'conflict', act: 'talk', from: 'teacher', to: ['parent'] };\ndecide(model, kept);`,
} as const;

/** What the compiler says of each program, first line by first line. */
function errorsOf(): Readonly<Record<string, readonly string[]>> {
  const host = ts.createCompilerHost(options);
  const sources = new Map(Object.entries(programs).map(([name, text]) => [`${here}${name}`, head + text]));
  const read = host.readFile.bind(host);
  const exists = host.fileExists.bind(host);
  const source = host.getSourceFile.bind(host);
  host.readFile = (name) => sources.get(name) ?? read(name);
  host.fileExists = (name) => sources.has(name) || exists(name);
  host.getSourceFile = (name, version, ...rest) => {
    const text = sources.get(name);
    return text === undefined ? source(name, version, ...rest) : ts.createSourceFile(name, text, version, true);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return Object.fromEntries(
    [...sources.keys()].map((name) => [
      name.slice(here.length),
      program
        .getSemanticDiagnostics(program.getSourceFile(name))
        .map((one) => ts.flattenDiagnosticMessageText(one.messageText, '\n')),
    ]),
  );
}

describe('the compiler, as a reader of a frame meets it,', () => {
  const errors = errorsOf();
  const only = (name: keyof typeof programs): string => {
    const found = errors[name] ?? [];
    expect(found).toHaveLength(1);
    return found[0] ?? '';
  };

  it('names the channel that was meant', () => {
    expect(only('channel.ts')).toMatch(/'"phone-cal"' is not assignable.*Did you mean '"phone-call"'\?/s);
  });

  it('names the role that the frame itself adds', () => {
    expect(only('role.ts')).toMatch(/Did you mean '"school-nurse"'\?/);
  });

  it('names the purpose that was meant', () => {
    expect(only('purpose.ts')).toMatch(/'"conflikt"' is not assignable.*Did you mean '"conflict"'\?/s);
  });

  it('refuses words of a frame that is not extended', () => {
    expect(only('unextended.ts')).toMatch(/'string' is not assignable to type 'never'/);
  });

  it('refuses a situation whose words have widened to text, in one short message', () => {
    expect(only('variable.ts').length).toBeLessThan(1600);
    expect(only('variable.ts')).toMatch(/'string' is not assignable/);
  });
});
