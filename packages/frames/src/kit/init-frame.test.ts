import * as core from '@samarbejde/core';
import { checkCasesText, checkFrameText } from '@samarbejde/core/parse';
import { runFrameCases } from '@samarbejde/core/testing';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { type FrameFormat, frameLibrary, initFrame } from '../index.js';

const on = '2026-11-24';
const filesOf = (format: FrameFormat, locale: core.Locale = 'da') =>
  core.valueOf(initFrame({ format, id: 'the-green-school', on, locale })).map(({ text }) => text);

/** What a module of TypeScript exports as `frame`, evaluated against the library itself. */
function frameOfModule(text: string): core.Frame {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const exports: { frame?: core.Frame } = {};
  new Function('require', 'exports', outputText)(() => core, exports);
  if (exports.frame === undefined) throw new Error('the module exports no frame');
  return exports.frame;
}

const frameOfText = (text: string) => checkFrameText(text, { frames: frameLibrary, on });

describe('A new frame', () => {
  it.each(['yaml', 'json'] as const)('composes as it is: %s', (format) => {
    const [frame = '', cases = ''] = filesOf(format);
    const checked = frameOfText(frame);
    expect(checked.issues).toEqual([]);
    expect(checkCasesText(cases).issues).toEqual([]);
  });

  it('says the same in YAML, JSON and TypeScript', () => {
    const [yaml = '', yamlCases = ''] = filesOf('yaml');
    const [json = '', jsonCases = ''] = filesOf('json');
    const [module = '', moduleCases] = filesOf('ts');
    const frame = frameOfText(yaml).frame;
    expect(frameOfText(json).frame).toEqual(frame);
    expect(frameOfModule(module)).toEqual(frame);
    expect(checkCasesText(yamlCases).cases).toEqual(checkCasesText(jsonCases).cases);
    expect(moduleCases).toBe(jsonCases);
  });

  it('passes its own cases, which show every rule both ways', () => {
    const [text = '', cases = ''] = filesOf('yaml');
    const { frame } = frameOfText(text);
    const document = checkCasesText(cases).cases;
    if (frame === null || document === null) throw new Error('the starter does not read');
    const run = runFrameCases([core.aalborg, core.commonPractice, frame], document);
    expect(run).toMatchObject({ failed: 0, passed: 2, neverApplies: [], alwaysApplies: [] });
  });

  it('has the same data, and other remarks, in English', () => {
    for (const format of ['yaml', 'ts'] as const) {
      const [danish = ''] = filesOf(format);
      const [english = ''] = filesOf(format, 'en');
      const without = (text: string): string => text.replaceAll(/^ *(?:#|\/\/) .*\n/gm, '');
      expect(english).not.toBe(danish);
      expect(without(english)).toBe(without(danish));
      expect(english).toContain('Raise it whenever the content changes');
    }
  });

  it('needs a kebab-case id and a day', () => {
    const made = initFrame({ format: 'json', id: 'Vores Skole', on: 'i dag' });
    expect(made.ok ? [] : made.issues.map(({ code }) => code)).toEqual(['bad-id', 'not-a-day']);
    for (const issue of made.ok ? [] : made.issues) expect(core.explain(issue, 'da').length).toBeGreaterThan(20);
  });
});

describe('Frames in YAML and in TypeScript are equal', () => {
  it.each(frameLibrary.map((frame) => ({ id: frame.id, frame })))('$id survives being written as text', ({ frame }) => {
    const checked = checkFrameText(JSON.stringify(frame), {
      frames: frameLibrary.filter(({ id }) => frame.extends.includes(id)),
      on,
    });
    expect(checked.frame).toEqual(frame);
  });
});
