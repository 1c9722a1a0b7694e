import { chromiumPath } from './browser/chromium.mjs';
import { browserPages } from './browser/run.mjs';
import { closeWith, reportRunners } from './workspace/counts.mjs';

/** `npm run browser [-- FOLDER]`: the report of the example in a real browser; the folder keeps pictures and prints. */
const chromium = chromiumPath();
if (chromium === undefined) {
  process.stderr.write('No Chromium was found. Install one, or name it in CHROME; nothing was tried.\n');
  process.exit(2);
}
const [keep] = process.argv.slice(2);

closeWith(
  await reportRunners({
    'the report in a browser': () => browserPages(chromium, keep === undefined ? {} : { keep }),
  }),
);
