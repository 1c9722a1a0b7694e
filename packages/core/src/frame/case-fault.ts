/** How an answer can differ from what a case expects. */
export type CaseFaultCode =
  | 'case-duplicate'
  | 'case-first-differs'
  | 'case-hours-differ'
  | 'case-item-holds'
  | 'case-item-unheld'
  | 'case-item-unknown'
  | 'case-no-situation'
  | 'case-no-such-path'
  | 'case-duty-not-owed'
  | 'case-path-differs'
  | 'case-permission-differs'
  | 'case-plan-differs'
  | 'case-reason-missing'
  | 'case-reason-unwanted'
  | 'case-verdict-differs'
  | 'case-wait-differs'
  | 'case-word-unknown';
