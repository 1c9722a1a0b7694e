import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultModel, valueOf } from '@samarbejde/core';
import { parseFrameCases } from '@samarbejde/core/parse';
import { describe, expect, it } from 'vitest';
import { frameLibrary } from '../index.js';
import { againstMost, type Compared, compareCase, type Stance } from './compare.js';

const folder = fileURLToPath(new URL('../dk/schools', import.meta.url));
const published = fileURLToPath(new URL('../../../../docs/practice-agreement.md', import.meta.url));
const day = '2026-11-24';
const model = defaultModel(day);

const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.cases.json'))
  .sort()
  .map((name) => valueOf(parseFrameCases(JSON.parse(readFileSync(join(folder, name), 'utf8')))));

/** The cases that carry a published rule on channels: their ids begin with the country. */
const rows = documents.flatMap(({ frame, cases }) =>
  cases.flatMap(({ id, name, situation, expect: { channels } }) =>
    situation === undefined || channels === undefined || !/^d[ek]-/.test(id)
      ? []
      : compareCase(model, { id, situation, channels }).map((one) => ({ ...one, name: name.en, frame })),
  ),
);

const titleOf = (id: string): string => frameLibrary.find((frame) => frame.id === id)?.title.en ?? id;

const stances: readonly (readonly [Stance, string])[] = [
  ['agrees', 'agrees'],
  ['less-keen', 'accepts what they prefer'],
  ['silent', 'is silent'],
  ['disagrees', 'disagrees'],
  ['own-words', 'has no word for it'],
];

function page(): string {
  const counted = (stance: Stance): number => rows.filter((row) => row.stance === stance).length;
  const most = againstMost(rows);
  const line = (row: Compared & { name: string; frame: string }): string =>
    `| ${titleOf(row.frame)} | ${row.name} | ${row.channel} | ${row.theirs} | ${row.ours ?? '-'} | ${row.stance} |`;
  return `# How the default model agrees with Danish schools

Made from the cases that stand beside the frames of Danish institutions, by a test; \`npx vitest -u\` makes it anew. Each row is
one channel that a published rule speaks of: what the institution says, and what the default model answers in the same situation
for ${day}, with the usual values for what the rule does not mention.

| of ${rows.length} statements on channels, the default | |
|---|---|
${stances.map(([stance, text]) => `| ${text} | ${counted(stance)} |`).join('\n')}

A school that disagrees with the default replaces the rule by name. Where most schools that speak of the same disagree, the
default is at fault: ${most.length === 0 ? 'there is no such case.' : most.join('; ')}

## Where the default disagrees

| institution | situation | channel | they say | the default says | |
|---|---|---|---|---|---|
${rows
  .filter(({ stance }) => stance === 'disagrees')
  .map(line)
  .join('\n')}

## Everything that was compared

| institution | situation | channel | they say | the default says | |
|---|---|---|---|---|---|
${rows.map(line).join('\n')}
`;
}

describe('The default model and Danish schools', () => {
  it('are compared on every channel case, and the page says how', async () => {
    expect(rows.length).toBeGreaterThan(40);
    await expect(page()).toMatchFileSnapshot(published);
  });

  it('disagree nowhere where most schools agree', () => {
    expect(againstMost(rows)).toEqual([]);
  });

  it('agree more often than not, or would not be a default', () => {
    const settled = rows.filter(({ stance }) => stance !== 'own-words');
    const agreeing = settled.filter(({ stance }) => stance === 'agrees' || stance === 'less-keen');
    expect(agreeing.length / settled.length).toBeGreaterThan(0.6);
  });
});

describe('Where most are against the default', () => {
  const row = (id: string, stance: Stance): Compared => ({
    id,
    question: 'conflict talk',
    channel: 'meeting',
    theirs: 'preferred',
    ours: 'discouraged',
    stance,
  });

  it('takes more than one of them, and more than half', () => {
    expect(againstMost([row('a', 'disagrees')])).toEqual([]);
    expect(againstMost([row('a', 'disagrees'), row('b', 'agrees')])).toEqual([]);
    expect(againstMost([row('a', 'disagrees'), row('b', 'disagrees'), row('c', 'agrees')])).toEqual([
      'conflict talk: meeting',
    ]);
  });
});
