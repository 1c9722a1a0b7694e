import type { Report } from '../report.js';
import type { FormatOptions, RenderOptions, ReportFormat } from './format.js';
import { reportAsAnnotations } from './github.js';
import { reportAsHtml } from './html/page.js';
import { reportAsJson } from './json.js';
import { reportAsJunit } from './junit.js';
import { reportAsSarif } from './sarif/sarif.js';
import { reportAsText } from './text/text.js';

const renderers: Readonly<Record<ReportFormat, (report: Report, options: FormatOptions) => string>> = {
  text: reportAsText,
  json: reportAsJson,
  sarif: reportAsSarif,
  html: reportAsHtml,
  junit: reportAsJunit,
  github: reportAsAnnotations,
};

/**
 * Puts a report into a text: for a terminal, as JSON, SARIF 2.1.0, a page of HTML, JUnit XML or workflow annotations.
 *
 * The same report gives the same text, whenever and wherever it is rendered. What files hold is escaped for each form:
 * it never becomes markup, a command or a colour. `locale` is the language of the prose; `json` is the same in both.
 * `sources`, the texts of the files by their names, gives lines where a reader gave none. `color` is for `text` only.
 *
 * @example
 * ```ts
 * import { defaultModel } from '@samarbejde/core';
 * import { checkFlows, renderReport } from '@samarbejde/conformance';
 *
 * const report = checkFlows(defaultModel('2026-11-24'), []);
 * const text = renderReport(report, { format: 'text', locale: 'en', toolVersion: '0.1.0' });
 * text.split('\n')[0]; // => 'NOTHING WAS ASSESSED'
 * ```
 */
export function renderReport(report: Report, options: RenderOptions): string {
  return renderers[options.format](report, options);
}
