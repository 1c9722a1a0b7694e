// Logs: what they tell, before anybody has said what it means.

// Flows: reading them, and checking them against a model.
export { type CheckFlowOptions, checkFlow, checkFlows } from './check-flow/check-flow.js';
export { type CheckLogOptions, checkLog, type LogSource, logColumns } from './check-log/check-log.js';
// Logs: one case at a time, wherever its events are.
export { type CaseResult, closeLogCheck, type LogCase, openLogCheck, stepLogCheck } from './check-log/log-case.js';
export { type LogPlan, type LogSetup, planLogCheck } from './check-log/log-plan.js';
export type { CaseOutcome } from './check-log/trackers/tracker.js';
export { explainFinding, findingCodes } from './finding/explain-finding.js';
export type { Finding, FindingParams, Location, Weight } from './finding/finding.js';
export { sayFinding } from './finding/texts.js';
export type { Flow } from './flow/flow.js';
export type { FlowIssue, FlowIssueCode } from './flow/flow-issue.js';
export { flowIssueTexts, sayFlowIssue } from './flow/issue-texts.js';
export { nativeFlowSchema } from './flow/native-schema.js';
export type { FlowResult } from './flow/read-bpmn.js';
export { readFlow } from './flow/read-flow.js';
export { aulaColumnNames } from './log/aula.js';
export { aulaColumns, cloudEventColumns, type LogColumns, xesColumns } from './log/columns.js';
export type { CsvSeparator } from './log/csv-record.js';
export type { LogEncoding } from './log/decode.js';
export { type DetectedFormat, detectLogFormat, headBytes, type LogFormat } from './log/detect-format.js';
// Logs: opening and reading, with bounded memory.
export type { EventBatch } from './log/event-batch.js';
export { type IsoTime, type IsoTimeFault, readIsoTime, usualYears, type Years } from './log/iso-time.js';
export type { LogIssue, LogIssueCode, LogResult } from './log/issue.js';
export { type LogIssueText, logIssueTexts } from './log/issue-texts.js';
export { type LogLimits, usualLimits } from './log/limits.js';
export { type LineSplitter, type LineTaker, splitLines } from './log/lines.js';
export { mergeByTime } from './log/merge-by-time.js';
export { type LogHead, openLog, readLogHead } from './log/open-file.js';
export { type AttributeValue, attributesOf, type RawEvent, type RowWords } from './log/raw-event.js';
export { type OpenLog, type ReadLogOptions, readLog } from './log/read-log.js';
// Logs: how reading them went.
export type { LogReport } from './log/tally.js';
export { type ProposedLogMapping, proposeLogMapping, sampleBytes } from './mapping/log-proposal/propose-log-mapping.js';
export type { LogMapping, Mapping, MappingRow } from './mapping/mapping.js';
export { type ProposedMapping, proposeMapping } from './mapping/propose-mapping.js';
export type { FlowCheck } from './report/flow-check.js';
export { type RenderOptions, type ReportFormat, reportFormats } from './report/format/format.js';
export { renderReport } from './report/format/render-report.js';
export { renderReports } from './report/format/render-reports.js';
export type { LogCheck } from './report/log-check.js';
export type { Report } from './report/report.js';
export type { ModelRequirement } from './requirement/model-requirement.js';
export { requirementsOf } from './requirement/requirements-of.js';
export type { Waiver, Waivers } from './waiver/waiver.js';
