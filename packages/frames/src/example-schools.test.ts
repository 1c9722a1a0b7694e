import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { aalborg, commonPractice, composeModel, may, valueOf } from '@samarbejde/core';
import { describe, expect, it } from 'vitest';
import { frederiksbergPrivatskole } from './dk/schools/frederiksberg-privatskole.js';
import { sennelsSkole } from './dk/schools/sennels-skole.js';

const page = readFileSync(fileURLToPath(new URL('../../../docs/example-schools.md', import.meta.url)), 'utf8');
const on = '2026-11-24';
const modelOf = (...schools: (typeof sennelsSkole)[]) =>
  valueOf(composeModel([aalborg, commonPractice, ...schools], { on }));

describe('The ten example frames', () => {
  it('are there, with their cases', () => {
    const named = [...page.matchAll(/^\| `(\S+)` \|/gm)].map(([, file]) => file);
    expect(named).toHaveLength(10);
    for (const file of named) {
      for (const ending of ['.ts', '.cases.json']) {
        expect(existsSync(fileURLToPath(new URL(`${file}${ending}`, import.meta.url))), file).toBe(true);
      }
    }
  });

  it('contradict each other in who receives a report of illness, and each is right at home', () => {
    const asked = { subject: 'absence-report' } as const;
    const atSennels = may(modelOf(sennelsSkole), 'class-teacher', 'receive', asked);
    const atFrederiksberg = may(modelOf(frederiksbergPrivatskole), 'class-teacher', 'receive', asked);
    expect(atSennels).toMatchObject({ answer: 'yes', because: [{ id: 'common-practice/absence-report-received' }] });
    expect(atFrederiksberg.answer).toBe('no');
    expect(atFrederiksberg.because.map(({ id }) => id)).toEqual([
      'frederiksberg-privatskole/class-teacher-receives-no-illness',
    ]);
  });

  it('put together, let the no count', () => {
    const together = modelOf(sennelsSkole, frederiksbergPrivatskole);
    expect(may(together, 'class-teacher', 'receive', { subject: 'absence-report' }).answer).toBe('no');
  });
});
