import type { Markup } from '../markup.js';

/** How the page looks: dark text on white, one column, one colour for each weight, the same on paper. */
export const style: Markup = {
  markup: `
:root { --ink: #1c1e21; --soft: #565c63; --rule: #d8dcdf; --wash: #f5f6f5; --must: #9c2424; --should: #7d5200; --open: #2c5282; --good: #2b6039; --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif; --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; --mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
* { box-sizing: border-box; }
html { background: #fff; color: var(--ink); font: 17px/1.55 var(--serif); -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 47rem; padding: 3.5rem 1.5rem 3rem; }
h1, h2, h3 { font-weight: 600; line-height: 1.2; text-wrap: balance; }
h1 { border-left: 0.3rem solid var(--ink); font-size: 2.4rem; letter-spacing: -0.01em; margin: 0.4rem 0 1rem; padding-left: 1rem; }
h1.broken, h1.unfinished { border-color: var(--must); }
h1.advised { border-color: var(--should); }
h1.undecided, h1.not-assessed { border-color: var(--open); }
h1.kept, h1.waived { border-color: var(--good); }
h2 { border-top: 1px solid var(--rule); break-after: avoid; font-size: 1.45rem; margin: 3rem 0 1rem; padding-top: 1.2rem; }
h3 { break-after: avoid; font-size: 1.2rem; margin: 0.15rem 0 0.4rem; }
p { margin: 0 0 0.8rem; }
ul, ol { margin: 0 0 0.8rem; padding-left: 1.3rem; }
code { font-family: var(--mono); font-size: 0.82em; overflow-wrap: anywhere; }
.eyebrow, .checked, .where, .kind, .label, .about, .legend, dt, thead, caption, summary, .colophon, .file { color: var(--soft); font-family: var(--sans); font-size: 0.82rem; }
.eyebrow { letter-spacing: 0.02em; margin: 0; }
.lead { font-size: 1.25rem; line-height: 1.45; }
.checked { line-height: 1.7; overflow-wrap: anywhere; }
.tallies { display: grid; gap: 0 1.5rem; grid-template-columns: repeat(4, 1fr); margin: 2rem 0 0; }
.tallies div { border-top: 3px solid var(--rule); padding-top: 0.5rem; }
.tallies .must { border-color: var(--must); }
.tallies .should { border-color: var(--should); }
.tallies .open { border-color: var(--open); }
.tallies .note { border-color: var(--soft); }
.tallies dd { font-size: 2rem; line-height: 1.2; margin: 0; }
.tallies .none dd { color: var(--soft); }
.bar { display: block; height: auto; width: 100%; }
.bar .mapped { fill: var(--good); }
.bar .partly { fill: #9cbfa5; }
.bar .internal { fill: #c6cbcf; }
.bar .unknown { fill: var(--open); }
.legend { display: flex; flex-wrap: wrap; gap: 0 1.2rem; list-style: none; margin: 0.4rem 0 0.8rem; padding: 0; }
.swatch { border-radius: 2px; display: inline-block; height: 0.7em; margin-right: 0.4em; width: 0.7em; }
.swatch.mapped { background: var(--good); }
.swatch.partly { background: #9cbfa5; }
.swatch.internal { background: #c6cbcf; }
.swatch.unknown { background: var(--open); }
.next, .way-out { background: var(--wash); padding: 0.7rem 0.9rem; }
.next strong, .way-out strong { display: block; font-family: var(--sans); font-size: 0.82rem; }
.finding { margin: 0 0 2.6rem; }
.finding + .finding { border-top: 1px solid var(--rule); padding-top: 1.4rem; }
.kind { margin: 0; }
.weight { font-family: var(--sans); font-size: 0.82rem; font-weight: 700; }
.must > .kind .weight { color: var(--must); }
.should > .kind .weight { color: var(--should); }
.open > .kind .weight, .undecided .weight { color: var(--open); }
.where { margin-bottom: 0.5rem; overflow-wrap: anywhere; }
figure { break-inside: avoid; margin: 1.1rem 0; }
.course { border: 1px solid var(--rule); border-radius: 6px; display: block; height: auto; padding: 0.8rem 0.6rem; width: 100%; }
.course text { fill: var(--ink); font: 14.5px var(--sans); }
.course .party { fill: var(--soft); font-size: 13px; font-weight: 600; }
.course .name { font-weight: 600; }
.course .manner, .course .mark { fill: var(--soft); font-size: 12.5px; }
.course .ending { font-weight: 600; }
.course .life { stroke: var(--rule); stroke-width: 1.5; }
.course .rule, .histogram .rule { stroke: var(--rule); }
.course .arrow { stroke: var(--ink); stroke-width: 1.6; }
.course .head, .course .from, .course .self { fill: var(--ink); }
.course .unknown { fill: #fff; stroke: var(--open); stroke-dasharray: 4 4; stroke-width: 1.4; }
.course .mark { fill: var(--open); font-weight: 700; }
.course .dot { fill: var(--wash); stroke: var(--rule); }
.course .number { fill: var(--soft); font-size: 12.5px; }
.course .turn { fill: var(--wash); }
.course .turning { fill: var(--accent, var(--ink)); stroke: none; }
.course text.turning { fill: #fff; font-weight: 700; }
.course .end { fill: var(--accent, var(--ink)); }
.course .stop { fill: none; stroke: #fff; stroke-linecap: round; stroke-width: 2.4; }
.must { --accent: var(--must); }
.should { --accent: var(--should); }
.open { --accent: var(--open); }
.note { --accent: var(--soft); }
details { margin: 0.5rem 0; }
summary { cursor: pointer; }
details ol, details ul { font-size: 0.92rem; margin-top: 0.5rem; }
.gap { color: var(--soft); list-style: none; }
.claims { margin: 1.1rem 0; }
.label { margin: 0 0 0.2rem; }
blockquote { border-left: 2px solid var(--rule); break-inside: avoid; margin: 0 0 0.7rem; padding-left: 0.9rem; }
blockquote p { font-style: italic; margin: 0; }
blockquote footer { color: var(--soft); font-family: var(--sans); font-size: 0.78rem; }
.undecided { list-style: none; padding: 0; }
.undecided > li { border-top: 1px solid var(--rule); }
.undecided > li > details { margin: 0; padding: 0.45rem 0; }
.undecided > li > details > summary { color: var(--ink); font-family: var(--serif); font-size: 1rem; }
.undecided .weight { display: inline-block; min-width: 2.6em; }
table { border-collapse: collapse; font-size: 0.95rem; margin: 0 0 1.5rem; width: 100%; }
caption { padding: 0.4rem 0; text-align: left; }
th, td { border-top: 1px solid var(--rule); padding: 0.5rem 1rem 0.5rem 0; text-align: left; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-top: 0; font-weight: 600; padding-bottom: 0.3rem; }
tbody th { font-weight: 400; }
tr { break-inside: avoid; }
.about { display: block; line-height: 1.45; overflow-wrap: anywhere; }
td.results { width: 38%; }
.figure { text-align: right; }
.result { font-family: var(--sans); font-size: 0.9rem; font-weight: 600; white-space: nowrap; }
.result .mark { display: inline-block; text-align: center; width: 1.1em; }
.result.fail, .result.error { color: var(--must); }
.result.open { color: var(--open); }
.result.pass { color: var(--good); }
.result.not-applicable, .result.not-assessed { color: var(--soft); font-weight: 400; }
.histogram { display: block; height: auto; width: 100%; }
.histogram .kept { fill: #7d9d87; }
.histogram .late { fill: var(--must); }
.histogram .promise { stroke: var(--ink); stroke-dasharray: 3 3; }
.histogram .tick { fill: var(--soft); font: 12.5px var(--sans); }
.plain { list-style: none; padding: 0; }
.plain .about { display: inline; }
.file { overflow-wrap: anywhere; }
.colophon { border-top: 1px solid var(--rule); margin-top: 3rem; padding-top: 1rem; }
.colophon p { margin: 0 0 0.3rem; }
@media (max-width: 40rem) { body { padding: 2rem 1rem; } h1 { font-size: 1.8rem; } .tallies { grid-template-columns: repeat(2, 1fr); row-gap: 1rem; } td.results { width: auto; } }
@page { margin: 18mm 16mm; }
@media print { html { font-size: 10.5pt; } body { max-width: none; padding: 0; } .finding { break-inside: auto; } h2, h3, .kind, .where, .label { break-after: avoid; } figure, blockquote { break-inside: avoid; } summary { list-style: none; } details::details-content { content-visibility: visible; display: block; height: auto; } h1 { font-size: 22pt; } .next, .way-out { border: 1px solid var(--rule); break-inside: avoid; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`,
};
