import { fileURLToPath } from 'node:url';
import { defaultModel } from '@samarbejde/core';
import { casesJsonSchema, frameJsonSchema } from '@samarbejde/core/parse';
import { expect, it } from 'vitest';

const { words } = defaultModel('2026-11-24');
const published = (name: string): string => fileURLToPath(new URL(`../schema/${name}`, import.meta.url));
const text = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;

/** `vitest -u` writes them anew. */
it.each([
  ['frame.schema.json', frameJsonSchema(words)],
  ['cases.schema.json', casesJsonSchema(words)],
])('the published %s is the one that frames are read by', async (name, schema) => {
  await expect(text(schema)).toMatchFileSnapshot(published(name));
});
