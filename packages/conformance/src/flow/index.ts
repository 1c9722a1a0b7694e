// Reading a process definition.

// Following its courses.
export {
  type Automaton,
  type BranchAutomaton,
  type CourseAutomaton,
  type CourseStanding,
  type Letter,
  type LettersOf,
  lettersFrom,
  type Match,
  type State,
} from './explore/automaton.js';
export type {
  Course,
  CourseStep,
  Deciding,
  Exploration,
  ExploreOptions,
  NotAssessedReason,
} from './explore/exploration.js';
export { DEFAULT_STATE_LIMIT } from './explore/exploration.js';
export { exploreFlow } from './explore/explore-flow.js';
export { type FlowPart, type NetKind, type PreparedFlow, prepareFlow } from './explore/prepare.js';
export { type Ending, endingsOf } from './explore/stuck.js';
export type {
  CallNode,
  EventNode,
  EventPosition,
  Flow,
  FlowNode,
  FlowNote,
  GatewayNode,
  GatewayType,
  Lane,
  MessageFlow,
  Place,
  Pool,
  Process,
  Repetition,
  SequenceFlow,
  StatedCommunication,
  SubProcessNode,
  TaskNode,
  TaskType,
} from './flow.js';
export { isAutomated, isReceiving, isStep } from './flow.js';
export { type FlowIssue, type FlowIssueCode, type FlowNoteCode, READ_LIMITS, type ReadLimits } from './flow-issue.js';
export { type FlowText, flowIssueTexts, flowNoteTexts, sayFlowIssue } from './issue-texts.js';
export { nativeFlowSchema } from './native-schema.js';
export { type FlowResult, type ReadOptions, readBpmn } from './read-bpmn.js';
export { readFlow } from './read-flow.js';
export { readNative } from './read-native.js';
export { readTimer, type Timer, type WorkingDays, workingDaysOf } from './timer.js';
export type { EventTrigger, TriggerType } from './trigger.js';
