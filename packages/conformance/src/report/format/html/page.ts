import type { Finding } from '../../../finding/finding.js';
import type { Report } from '../../report.js';
import type { FormatOptions } from '../format.js';
import { type Markup, markup } from '../markup.js';
import { namingOf } from '../naming.js';
import { countingFindings } from '../said.js';
import { verdictOf } from '../verdict.js';
import { label, verdictTitles, weightTitles } from '../words.js';
import { colophon, errorPart, notesPart, unknownPart, waiverPart } from './colophon.js';
import { findingArticle, type PageContext } from './finding-article.js';
import { logParts } from './log-parts.js';
import { openFindings } from './open-findings.js';
import { requirementTable } from './requirement-table.js';
import { style } from './style.js';
import { summary } from './summary.js';

/**
 * One page for people who buy: it needs no network and no script, can be printed, and is well-formed XML too. The
 * content policy in its head lets nothing in, whatever a file may hold.
 */
export function reportAsHtml(report: Report, options: FormatOptions): string {
  const context: PageContext = { report, options, naming: namingOf(report, options.locale) };
  const { locale } = options;
  const title = `${label('tool', locale)}: ${verdictTitles[verdictOf(report)][locale]}`;
  const page = markup`<html lang="${locale}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
${summary(context)}${weights.map((weight) => findingPart(weight, context))}${requirementTable(context)}${report.kind === 'log-check' ? logParts(report, context.naming) : undefined}${unknownPart(context)}${waiverPart(context)}${notesPart(context)}${errorPart(context)}</main>
${colophon(context)}</body>
</html>
`;
  return `<!DOCTYPE html>\n${page.markup}`;
}

const weights = ['must', 'should', 'open', 'note'] as const;

function findingPart(weight: Finding['weight'], context: PageContext): Markup | undefined {
  const findings = countingFindings(context.report).filter((one) => one.weight === weight);
  if (findings.length === 0) return undefined;
  const told = weight === 'open' ? openFindings(context) : findings.map((finding) => findingArticle(finding, context));
  return markup`<section aria-labelledby="weight-${weight}"><h2 id="weight-${weight}">${weightTitles[weight][context.options.locale]}</h2>
${told}</section>
`;
}
