// The words: roles, purposes, acts, facts, channels, and how they are named.

export type { Act } from './vocabulary/act.js';
export { actIds, acts } from './vocabulary/act.js';
export type { ChannelDefinition } from './vocabulary/channel.js';
export type { Citation, Source } from './vocabulary/citation.js';
export type { FactDefinition, StandardFact, StandardFacts } from './vocabulary/fact.js';
export {
  type About,
  type Addressing,
  type ChoiceFact,
  type Hours,
  type Importance,
  type Language,
  type NumberFact,
  type Reach,
  type Sensitivity,
  type Suspicion,
  standardFactIds,
  standardFacts,
  type Tension,
  type Urgency,
} from './vocabulary/fact.js';
export type { Ids, NoIds } from './vocabulary/ids.js';
export type { PurposeDefinition } from './vocabulary/purpose.js';
export type { RoleDefinition, Side } from './vocabulary/role.js';
export { sides } from './vocabulary/role.js';
export type { Term } from './vocabulary/term.js';
export type { Locale, Text } from './vocabulary/text.js';
export type { Vocabulary, WordKind } from './vocabulary/vocabulary.js';

// The rules: frames and their items, and the two frames that come with the library.

export { aalborg } from './aalborg/aalborg.js';
export { type Claim, claims } from './aalborg/claims.js';
export type { AalborgIds } from './aalborg/ids.js';
export type {
  AgreementKind,
  AgreementPart,
  AgreementSupplement,
  AgreementTemplate,
  HeldPart,
} from './frame/agreement-template.js';
export type { ItemsInForce, PlacedItem, RoleInModel, Words } from './frame/book.js';
export type { ChannelRule, DeferUntil, Effect } from './frame/channel-rule.js';
export type { Course, CourseStep } from './frame/course.js';
export { defineFrame, type FrameDefinition, type IdsOf } from './frame/define-frame.js';
export type { Bearer, Cadence, Duty, ParameterDeadline } from './frame/duty.js';
export {
  type Ending,
  type EscalationPath,
  endings,
  type PathDuty,
  type PathExit,
  type PathStep,
} from './frame/escalation-path.js';
export { type Frame, type FrameItems, type ItemKind, type Level, levels } from './frame/frame.js';
export { gatherItems } from './frame/gather-items.js';
export type { Guarantee } from './frame/guarantee.js';
export type { ContactHours } from './frame/hours.js';
export type { Force, Item } from './frame/item.js';
export type { Action, Mandate } from './frame/mandate.js';
export { nearest } from './frame/nearest.js';
export type { Parameter, Setting } from './frame/parameter.js';
export type { EventPattern, Requirement, RequirementPattern } from './frame/requirement.js';
export type { Right } from './frame/right.js';
export type { Knowledge, Position, Principle } from './frame/standing-items.js';
export type { ChannelChoice, ChannelPattern, NumberRange, OneOf, When } from './frame/when.js';
export { commonPractice } from './practice/common-practice.js';
export type { PracticeIds } from './practice/ids.js';

// The questions: compose a model, and ask it.

export { composeModel } from './compose/compose-model.js';
export { digestOf } from './compose/digest.js';
export type { CompositionCode } from './compose/issues.js';
export type { FrameInForce, Model } from './compose/model.js';
export { type Assumed, assumeUsual } from './decide/assume-usual.js';
export type { Communication, EventMatcher, EventOutcome } from './decide/communication.js';
export { type ContactHoursAnswer, type ContactMoment, contactHoursAt } from './decide/contact-hours.js';
export { deadlineIn } from './decide/deadline-in.js';
export { decide } from './decide/decide.js';
export { eventMatcher, matchEvent } from './decide/event-matcher.js';
export {
  type ChannelLine,
  type DecisionLine,
  type DutyLine,
  decisionLine,
  type PlanLine,
  planLine,
} from './decide/line.js';
export { type JsonSchema, type LineSchemas, lineSchemas } from './decide/line-schema.js';
export { parseMatter, parseSituation, type SituationCode } from './decide/parse-situation.js';
export { type Matter, type Plan, type PlannedStep, type PlannedWay, plan, type Unreached } from './decide/plan.js';
export type { Recipient, Situation } from './decide/situation.js';
export type { TurnFirst } from './decide/turn-first.js';
export { type DefaultIds, defaultModel } from './default-model.js';
export { compareStanding, type StandingComparison, type StandingPoint } from './standing/compare-standing.js';
export { may, type Permission, type PermissionContext } from './standing/may.js';
export { type PositionInSetting, positionOf } from './standing/position.js';
export {
  type HeldDuty,
  type HeldKnowledge,
  type HeldMandate,
  type HeldRight,
  type Standing,
  standing,
} from './standing/standing.js';

// The results: verdicts with their grounds, issues, and prose made of either.

export type {
  ChannelVerdict,
  Decision,
  Deferral,
  Ground,
  OwedDuty,
  SetAside,
  SettledVerdict,
  Verdict,
} from './engine/decision.js';
export { TooLargeError } from './engine/diagram.js';
export { UnknownWordError } from './engine/lookup.js';
export { replacedBy } from './engine/replacement.js';
export { agreementDocument } from './explain/agreement-document.js';
export { deadline } from './explain/deadline.js';
export type { DocumentFormat } from './explain/document-blocks.js';
export { type Explainable, explain } from './explain/explain.js';
export { type Entry, type LookUp, lookUp } from './explain/look-up.js';
export { explainRequirement, type SaidRequirement } from './explain/requirement.js';
export { type Issue, IssuesError, type Result, valueOf } from './result.js';

// Agreements: frames that the parties make themselves.

export { type Agenda, type AgendaItem, agendaFor } from './agreement/agenda.js';
export {
  type Agreement,
  type AgreementStatus,
  type AgreementVersion,
  agreementSchemaVersion,
  type Stance,
} from './agreement/agreement.js';
export { agreementFrame } from './agreement/agreement-frame.js';
export { applyToAgreement } from './agreement/apply.js';
export { assessAgreement } from './agreement/assess.js';
export { type CalendarEntry, calendarEntries } from './agreement/calendar-entries.js';
export type { AgreementContent, AgreementDraft, AgreementForm, AgreementParty } from './agreement/content.js';
export type { AgreementEvent, AgreementStep, Progress } from './agreement/event.js';
export type { AgreementFinding } from './agreement/finding.js';
export type { AgreementCode, AgreementFindingCode } from './agreement/issue-code.js';
export { draftAgreement, proposeAgreement } from './agreement/propose.js';
export { replayAgreement } from './agreement/replay.js';

// Escalation: paths that a matter can take, and cases on them.

export { advanceCase } from './escalation/advance-case.js';
export type { Case, CaseDeed, CaseEnd, CasePause, Obligation } from './escalation/case.js';
export { type CaseStatus, caseOn, type NamedObligation, type OverdueObligation } from './escalation/case-on.js';
export type { Actor, CaseEvent, CaseFacts, CaseMove, CaseOpening, Moment, PauseReason } from './escalation/event.js';
export type { IfNobodyActs } from './escalation/if-nobody-acts.js';
export { openCase } from './escalation/open-case.js';
export { parseCase, parseCaseEvent, parseCaseOpening } from './escalation/parse-case.js';
export { type OpenPath, pathsFor, type UnsolvedMatter } from './escalation/paths-for.js';
export type { PossibleMove, PossibleMoves } from './escalation/possible.js';
export type { CaseIssueCode, EscalationCode } from './escalation/refusal.js';
export { replayCase } from './escalation/replay-case.js';

// Days, moments and calendars: what deadlines are counted in.

export type { Calendar, Closure, Holiday, Opening, Span } from './time/calendar.js';
export { calendarDayOn } from './time/calendar-day.js';
export { checkCalendar } from './time/check-calendar.js';
export { type ClockTime, isClockTime } from './time/clock-time.js';
export { compareDurations, compareWithin } from './time/compare-within.js';
export { type CompiledCalendar, compileCalendar } from './time/compile-calendar.js';
export { danishWorkingCalendar } from './time/danish-calendar.js';
export { danishHolidayCitations, danishHolidaySources } from './time/danish-holiday-citations.js';
export { danishHolidays } from './time/danish-holidays.js';
export { dueOn } from './time/due.js';
export { dueBefore } from './time/due-before.js';
export type { Due } from './time/due-date.js';
export { epochMillisOf, wallMillisOf } from './time/epoch-millis.js';
export { compareInstants, instantOfMillis, millisOf, parseInstant } from './time/instant.js';
export { localDateOf, localTimeOf } from './time/local-time.js';
export type { Instant, PlainDate } from './time/moment.js';
export { isOverdue, isWithin } from './time/overdue.js';
export { parseWithin } from './time/parse-within.js';
export {
  addCalendarDays,
  addMonths,
  comparePlainDates,
  dateOfDayNumber,
  dayNumberOf,
  daysBetween,
  isPlainDate,
  parsePlainDate,
  weekdayOf,
} from './time/plain-date.js';
export { parseTimeZone, type TimeZone } from './time/time-zone.js';
export { type Weekday, weekdays } from './time/weekday.js';
export type { DayDuration, Duration, DurationUnit, HourDuration, Within } from './time/within.js';
export {
  addDays,
  countDays,
  isSchoolDay,
  isWorkingDay,
} from './time/working-days.js';
export { createZoneClock, type ZoneClock } from './time/zone-clock.js';

// A model seen from outside: verified, compared, questioned.

export { diffModels } from './analyse/diff-models.js';
export type { ItemDifference, ModelDiff, ModelDifference, WordDifference } from './analyse/difference.js';
export { differenceText, wordDifferenceText } from './analyse/difference-text.js';
export type { ModelFinding, ModelFindingCode, Verification } from './analyse/finding.js';
export { findingText } from './analyse/finding-text.js';
export type { SituationPattern } from './analyse/pattern.js';
export type { AnalysisCode, AnalysisOptions } from './analyse/progress.js';
export { verifyModel } from './analyse/verify-model.js';
export type { FactChange, WaysOut, WayToVerdict } from './analyse/way-out.js';
export { waysOutText } from './analyse/ways-out-text.js';
export { whatWouldChange } from './analyse/what-would-change.js';
