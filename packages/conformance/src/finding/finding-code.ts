/** What a checker found about cooperation in a flow. */
export type FlowFindingCode =
  | 'requirement-broken'
  | 'deadline-missed'
  | 'way-closed'
  | 'never-in-any-file'
  | 'requirement-open'
  | 'deadline-left-to-people'
  | 'deadline-hangs-on-time'
  | 'cannot-end';

/** What a checker found about one step, or about one kind of event in a log. */
export type StepFindingCode =
  | 'channel-forbidden'
  | 'channel-unfit'
  | 'channel-discouraged'
  | 'channel-undetermined'
  | 'role-may-not';

/** What a checker found about a log. */
export type LogFindingCode =
  | 'cases-broke-requirement'
  | 'cases-missed-deadline'
  | 'cases-open'
  | 'never-in-the-log'
  | 'families-never-reached'
  | 'times-without-zone'
  | 'events-out-of-order'
  | 'duplicate-events'
  | 'events-outside-calendar'
  | 'rows-unreadable'
  | 'rows-may-decide'
  | 'log-not-read-to-its-end';

/** What is wrong with a mapping. */
export type MappingFindingCode =
  | 'rows-disagree'
  | 'row-matches-nothing'
  | 'word-unknown'
  | 'value-unknown'
  | 'column-words-unknown';

/** What is wrong with a waiver. */
export type WaiverFindingCode = 'waiver-expired' | 'waiver-unused' | 'waiver-names-nothing';

/** Every kind of finding; `findingTexts` has a text for each. */
export type FindingCode = FlowFindingCode | StepFindingCode | LogFindingCode | MappingFindingCode | WaiverFindingCode;
