export type {
  Expectation,
  ExpectedDuty,
  ExpectedHours,
  ExpectedPath,
  ExpectedPermission,
  FrameCase,
  FrameCases,
} from '../decide/frame-case.js';
export type { Uncovered } from './cases/coverage.js';
export { framesFor } from './frames-for.js';
export { type CaseResult, type FrameCasesRun, runFrameCases } from './run-frame-cases.js';
