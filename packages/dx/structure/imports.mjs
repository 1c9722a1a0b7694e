import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { root as workspace } from '../workspace/packages.mjs';
import { ruleSet } from './rules.mjs';

/** A configuration whose `paths` start at `root`; without a base the resolver lets them start at the current folder. */
function writeConfig(folder, root) {
  const file = join(folder, 'tsconfig.json');
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8'));
  writeFileSync(file, JSON.stringify({ compilerOptions: { ...compilerOptions, baseUrl: root }, files: ['any.ts'] }));
  return file;
}

async function cruiseWith(configFile, root) {
  const { output } = await cruise(
    ['packages'],
    {
      baseDir: root,
      ruleSet,
      validate: true,
      exclude: { path: '/dist/|^packages/dx/' },
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: true,
      tsConfig: { fileName: configFile },
    },
    {
      extensions: ['.ts', '.mjs', '.js', '.json'],
      conditionNames: ['import', 'types', 'default'],
      exportsFields: ['exports'],
    },
    { tsConfig: extractTSConfig(configFile) },
  );
  return output.summary.violations;
}

/**
 * The imports under `packages/` that break a rule of the house.
 *
 * @param {string} root the folder that holds `packages`
 * @returns {Promise<{ rule: string, text: string }[]>}
 */
export async function brokenImports(root = workspace) {
  const folder = mkdtempSync(join(tmpdir(), 'samarbejde-imports-'));
  try {
    const violations = await cruiseWith(writeConfig(folder, root), root);
    return violations.map(({ rule, from, to }) => ({ rule: rule.name, text: `${from} imports ${to}: ${rule.name}` }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
