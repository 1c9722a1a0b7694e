// What a log tells, before anybody has said what it means.
export { attributesOf, type AttributeValue, type RawEvent } from './raw-event.js';
export { aulaColumns, cloudEventColumns, xesColumns, type LogColumns } from './columns.js';
export { readIsoTime, usualYears, type IsoTime, type IsoTimeFault, type Years } from './iso-time.js';

// Opening and reading.
export { openLog } from './open-file.js';
export { readLog, type OpenLog, type ReadLogOptions } from './read-log.js';
export { detectLogFormat, headBytes, type DetectedFormat, type LogFormat } from './detect-format.js';
export { mergeByTime } from './merge-by-time.js';
export { usualLimits, type LogLimits } from './limits.js';
export type { CsvSeparator } from './csv-record.js';
export type { LogEncoding } from './decode.js';

// How it went.
export type { LogReport } from './tally.js';
export type { LogIssue, LogIssueCode, LogResult } from './issue.js';
export { logIssueTexts, type LogIssueText } from './issue-texts.js';
