import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { countCases } from '../workspace/counts.mjs';
import { entrySources, root } from '../workspace/packages.mjs';
import { requirementsPage } from './page.mjs';

const pages = { en: join(root, 'docs/requirements.md'), da: join(root, 'docs/krav.md') };

/** The sources that the pages are written from, as one module. */
async function sources() {
  const folder = mkdtempSync(join(tmpdir(), 'samarbejde-pages-'));
  const outfile = join(folder, 'sources.mjs');
  const names = ['@samarbejde/core', '@samarbejde/conformance', '@samarbejde/conformance/testing'];
  try {
    await build({
      stdin: { contents: names.map((name) => `export * from '${name}';`).join('\n'), resolveDir: root },
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      alias: entrySources(),
      tsconfigRaw: {},
      logLevel: 'silent',
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Compares the pages of the requirements with the data that they are written from; `update` writes them anew. */
export async function requirementPages({ update = false } = {}) {
  const { acts, defaultModel, explainRequirement, requirementCases, requirementsOf, standardFacts } = await sources();
  // Any day on which the frames hold would do; a fixed one keeps the pages as they are.
  const model = defaultModel('2026-11-24');
  const content = {
    requirements: requirementsOf(model),
    cases: requirementCases,
    explainRequirement,
    acts,
    standardFacts,
  };
  const outcomes = Object.entries(pages).map(([locale, file]) => {
    const page = requirementsPage(model, content, locale);
    if (update) writeFileSync(file, page);
    const fresh = existsSync(file) && readFileSync(file, 'utf8') === page;
    return fresh
      ? undefined
      : `${relative(root, file)} is older than the requirements; write it with \`npm run requirement-pages -- --update\``;
  });
  return countCases(outcomes);
}
