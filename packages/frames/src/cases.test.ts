import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explain, valueOf } from '@samarbejde/core';
import { parseFrameCases } from '@samarbejde/core/parse';
import { framesFor, runFrameCases } from '@samarbejde/core/testing';
import { describe, expect, it } from 'vitest';
import { frameLibrary } from './index.js';

const here = dirname(fileURLToPath(import.meta.url));
const files = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.cases.json'))
  .map((name) => join(here, name))
  .sort();

const documents = files.map((file) => ({
  name: relative(here, file),
  document: valueOf(parseFrameCases(JSON.parse(readFileSync(file, 'utf8')))),
}));

const ours = frameLibrary.filter(({ id }) => id !== 'aalborg' && id !== 'common-practice');

describe('The cases of the frames', () => {
  it('stand beside every frame, once', () => {
    const shown = documents.map(({ document }) => document.frame).filter((id) => id !== 'aalborg');
    expect(shown.sort()).toEqual(ours.map(({ id }) => id).sort());
  });

  it.each(documents)('are answered as expected, and show every item both ways: $name', ({ document }) => {
    const run = runFrameCases(valueOf(framesFor(document, frameLibrary)), document);
    const faults = run.results.flatMap(({ id, issues }) => issues.map((issue) => `${id}: ${explain(issue, 'en')}`));
    expect(run.issues.map((issue) => explain(issue, 'en'))).toEqual([]);
    expect(faults).toEqual([]);
    // Aalborg's text has its own tests in core; here it only speaks as one of the institutions.
    const uncovered = document.frame === 'aalborg' ? [] : [...run.neverApplies, ...run.alwaysApplies];
    expect(uncovered).toEqual([]);
  });
});
