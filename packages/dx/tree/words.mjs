import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countCases } from '../workspace/counts.mjs';
import { root } from '../workspace/packages.mjs';
import { trackedFiles } from './tracked.mjs';

const code = /\.(ts|mts|cts|mjs|js)$/;
const everyFile = /./;
const anyEnd = String.raw`any\b(?=\s*(?:[;,)\]}>=|&[]|$))`;

/** What must not stand in a tracked file. The patterns are written so that this file does not match itself. */
const forbidden = [
  { name: 'a path of one machine', files: everyFile, pattern: /(?:^|[\s"'`(=:])\/(?:work|root|home|Users)\/[\w.]/m },
  { name: 'the address of a registry', files: everyFile, pattern: /registry[.](?:npmjs|yarnpkg|npmmirror)[.]/ },
  { name: 'an address in the lockfile', files: /^pnpm-lock[.]yaml$/, pattern: /https?:[/]{2}/ },
  { name: 'a failure that is swallowed', files: everyFile, pattern: /[|][|] *true\b|continue-on[-]error/ },
  { name: 'unfinished work', files: everyFile, pattern: /\b(?:TO[D]O|FIX[M]E|XX[X])\b/ },
  { name: 'a silenced type check', files: code, pattern: /@ts-(?:ignore|nocheck)\b(?!\))/ },
  { name: 'a cast to any', files: code, pattern: new RegExp(String.raw`\bas ${anyEnd}`, 'm') },
  { name: 'a declaration as any', files: code, pattern: new RegExp(String.raw`[\w)\]?]: ${anyEnd}`, 'm') },
  {
    name: 'a skipped or lone test',
    files: /\.test(-d)?\.(ts|mjs)$/,
    pattern: /\b(?:it|test|describe)\.(?:skip|only|todo)\b/,
  },
];

/** The forbidden words in one file, each with its line. */
export function forbiddenWords(file, text) {
  return forbidden.flatMap(({ name, files, pattern }) => {
    const match = files.test(file) ? pattern.exec(text) : null;
    if (!match) return [];
    const line = text.slice(0, match.index + match[0].search(/\S/)).split('\n').length;
    return [`${file}:${line} holds ${name}: ${match[0].trim()}`];
  });
}

/** Looks at every tracked text file; each is one case. */
export async function words() {
  return countCases(
    trackedFiles()
      .filter((file) => !file.endsWith('words.test.mjs'))
      .map((file) => forbiddenWords(file, readFileSync(join(root, file), 'utf8')).join('\n') || undefined),
  );
}
