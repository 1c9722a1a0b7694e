import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../workspace/command.mjs';
import { countCases } from '../workspace/counts.mjs';
import { root } from '../workspace/packages.mjs';
import { openPage } from './chromium.mjs';

const example = join(root, 'examples/05-check-a-process');
const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** What a browser says of the page without its policy: what it would load, texts of the pictures that run out of them, and whether the page is wider than a phone. */
const probe = `<script>
const out = [...document.querySelectorAll('svg text')].filter((text) => {
  const box = text.getBBox();
  const { width } = text.ownerSVGElement.viewBox.baseVal;
  return box.x < -1 || box.x + box.width > width + 1;
}).map((text) => text.textContent);
const loads = performance.getEntriesByType('resource').map(({ name }) => name);
const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
document.body.innerHTML = '<pre id="said">' + JSON.stringify({ out, loads, wide, pictures: document.querySelectorAll('svg').length, title: document.title })
  .replace(/&/g, '&amp;').replace(/</g, '&lt;') + '</pre>';
</script>`;

async function writePage(file, locale) {
  const command = join(root, 'packages/cli/dist/bin.js');
  const { code, stderr } = await run(
    process.execPath,
    [
      ...[command, 'check', 'process.bpmn', '--mapping', 'mapping.yaml', '--assume-usual', '--on', '2026-11-24'],
      ...['--lang', locale, '--report', `html=${file}`],
    ],
    { cwd: example },
  );
  if (code !== 1) throw new Error(`The example ends with exit code ${code}\n${stderr}`);
}

async function askPage(chromium, file, width) {
  const probed = file.replace('.html', '-probed.html');
  writeFileSync(probed, readFileSync(file, 'utf8').replace(policy, '').replace('</body>', `${probe}</body>`));
  const { stdout } = await openPage(chromium, pathToFileURL(probed).href, [`--window-size=${width},900`, '--dump-dom']);
  const said = /<pre id="said">(.*?)<\/pre>/s.exec(stdout)?.[1];
  if (said === undefined) throw new Error(`The browser says nothing of ${file}`);
  return JSON.parse(said.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));
}

const isThere = (file, least) => existsSync(file) && statSync(file).size > least;

async function checkLocale(chromium, folder, locale) {
  const file = join(folder, `report-${locale}.html`);
  await writePage(file, locale);
  const url = pathToFileURL(file).href;
  const screenshot = join(folder, `report-${locale}.png`);
  const pdf = join(folder, `report-${locale}.pdf`);
  const shown = await openPage(chromium, url, ['--window-size=1000,3200', `--screenshot=${screenshot}`]);
  const printed = await openPage(chromium, url, ['--no-pdf-header-footer', `--print-to-pdf=${pdf}`]);
  const [desk, phone] = [await askPage(chromium, file, 1000), await askPage(chromium, file, 500)];
  const requests = [...shown.requests, ...printed.requests, ...desk.loads];
  return [
    requests.length > 0 ? `The page (${locale}) asks the network for ${requests.join(', ')}` : undefined,
    isThere(screenshot, 20_000) ? undefined : `The page (${locale}) gives no picture:\n${shown.stderr}`,
    isThere(pdf, 10_000) && readFileSync(pdf, 'latin1').startsWith('%PDF')
      ? undefined
      : `The page (${locale}) cannot be printed:\n${printed.stderr}`,
    desk.pictures > 0 ? undefined : `The page (${locale}) has no picture of a course`,
    desk.out.length > 0 ? `Texts run out of their picture (${locale}): ${desk.out.join(' | ')}` : undefined,
    desk.wide > 0 || phone.wide > 0 ? `The page (${locale}) is wider than its window` : undefined,
  ];
}

/** Opens the report of the example in a real browser, in both languages; `keep` is a folder for what it looks like. */
export async function browserPages(chromium, { keep } = {}) {
  const folder = keep ?? mkdtempSync(join(tmpdir(), 'samarbejde-pages-'));
  mkdirSync(folder, { recursive: true });
  try {
    const outcomes = [];
    for (const locale of ['da', 'en']) outcomes.push(...(await checkLocale(chromium, folder, locale)));
    return countCases(outcomes);
  } finally {
    if (keep === undefined) rmSync(folder, { recursive: true });
  }
}
