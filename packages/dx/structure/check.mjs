import { readFileSync } from 'node:fs';
import { sourceFiles } from '../doc-examples/program.mjs';
import { countCases } from '../workspace/counts.mjs';
import { strayDates } from './dates.mjs';
import { brokenImports } from './imports.mjs';
import { coreRooms, roomsWithoutPlace } from './rooms.mjs';
import { ruleSet } from './rules.mjs';

/** Every rule about what may import what, each counted as one case. */
export async function structure() {
  const broken = await brokenImports();
  const cases = ruleSet.forbidden.map(({ name }) => {
    const texts = broken.filter(({ rule }) => rule === name).map(({ text }) => text);
    return texts.length > 0 ? texts.join('\n') : undefined;
  });
  const dates = strayDates(sourceFiles(), (file) => readFileSync(file, 'utf8'));
  const more = [dates, roomsWithoutPlace(coreRooms())];
  return countCases([...cases, ...more.map((texts) => texts.join('\n') || undefined)]);
}
