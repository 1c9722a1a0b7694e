import type { Report } from '../report.js';
import type { RenderOptions } from './format.js';
import { reportsAsJunit } from './junit.js';
import { renderReport } from './render-report.js';
import { reportsAsSarif } from './sarif/sarif.js';

/**
 * Puts the reports of one run into one text: what was said of its processes, and what of its logs.
 *
 * One report is rendered as by `renderReport`. Several are one document too: JSON is a list of them, SARIF has a run for
 * each, JUnit all their suites, and the page of HTML shows one after another.
 *
 * @example
 * ```ts
 * import { defaultModel } from '@samarbejde/core';
 * import { checkFlows, renderReports } from '@samarbejde/conformance';
 *
 * const report = checkFlows(defaultModel('2026-11-24'), []);
 * const text = renderReports([report, report], { format: 'json', locale: 'en', toolVersion: '0.1.0' });
 * JSON.parse(text).length; // => 2
 * ```
 */
export function renderReports(reports: readonly Report[], options: RenderOptions): string {
  const [only] = reports;
  if (only !== undefined && reports.length === 1) return renderReport(only, options);
  if (options.format === 'sarif') return reportsAsSarif(reports, options);
  if (options.format === 'junit') return reportsAsJunit(reports, options);
  const texts = reports.map((report) => renderReport(report, options));
  if (options.format === 'json')
    return `${JSON.stringify(
      texts.map((text) => JSON.parse(text)),
      null,
      2,
    )}\n`;
  return options.format === 'html' ? onePage(texts) : texts.join('\n');
}

/** Pages after each other in one. Whatever a file holds is escaped, so an attribute is always our own. */
function onePage([first = '', ...others]: readonly string[]): string {
  const added = others.map((page, index) =>
    (/<body>\n([\s\S]*)<\/body>/.exec(page)?.[1] ?? '')
      .replace(/ (id|aria-labelledby)="/g, ` $1="report-${index + 2}-`)
      // A page has one main part.
      .replaceAll(/<(\/?)main>/g, '<$1div>'),
  );
  return first.replace('</body>', () => `${added.join('')}</body>`);
}
