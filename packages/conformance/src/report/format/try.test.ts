import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { defaultModel } from '@samarbejde/core';
import { test } from 'vitest';
import { checkFlows } from '../../check-flow/check-flow.js';
import { readFlow } from '../../flow/read-flow.js';
import { reportFormats } from './format.js';
import { renderReport } from './render-report.js';

test('try', async () => {
  const dir = '/tmp/x/flows/';
  const sets: Record<string, string[]> = { one: ['a.yaml'], two: ['a.yaml', 'b.yaml'] };
  for (const [name, files] of Object.entries(sets)) {
    const flows = await Promise.all(
      files.map(async (file) => {
        const f = await readFlow(readFileSync(dir + file, 'utf8'), { file });
        if (!f.ok) throw new Error(JSON.stringify(f));
        return f.value;
      }),
    );
    const r = checkFlows(defaultModel('2026-11-24'), flows, {
      assumeUsual: true,
      waivers:
        name === 'two'
          ? [
              {
                id: 'sms-til-nytaar',
                item: 'fitness/not-offered',
                reason: 'Skolen skifter leverandør',
                owner: 'school-leader',
                until: '2026-12-31',
              },
            ]
          : [],
    });
    for (const format of reportFormats)
      for (const locale of ['da', 'en'] as const)
        writeFileSync(
          `/tmp/x/out/${name}.${locale}.${format}${format === 'html' ? '.html' : ''}`,
          renderReport(r, { format, locale, toolVersion: '0.1.0' }),
        );
  }
});
