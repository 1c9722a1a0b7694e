import type { FlowCheck } from './flow-check.js';
import type { LogCheck } from './log-check.js';

export type { CheckedModel, Coverage, ToolError, Totals, WaiverUse, WordNames } from './report-parts.js';
export { reportVersion } from './report-parts.js';

/** What a check gives: plain data that survives JSON. Every report format is made from it and from nothing else. */
export type Report = FlowCheck | LogCheck;
