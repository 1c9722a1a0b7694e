/** Everything that is measured, in the order in which it is shown. Ratios are to the first of each group. */
export const groups = [
  {
    title: { da: 'Afgørelser', en: 'Decisions' },
    unit: 'decisions a second',
    contenders: [
      { id: 'bitset', name: 'bitset floor (codes only, nothing explained)', file: 'bitset' },
      { id: 'own/warm', name: 'decide, explained and ranked, warm', file: 'own', variant: 'warm' },
      { id: 'own/codes', name: 'decide, as a line of ids, warm', file: 'own', variant: 'codes' },
      { id: 'own/first-sight', name: 'decide, each situation for the first time', file: 'own', variant: 'first-sight' },
      {
        id: 'own/three-recipients',
        name: 'decide, three recipients, first time',
        file: 'own',
        variant: 'three-recipients',
      },
      {
        id: 'own/six-facts-given-warm',
        name: 'decide, six facts given, warm',
        file: 'own',
        variant: 'six-facts-given-warm',
      },
      {
        id: 'own/six-facts-given',
        name: 'decide, six facts given, first time',
        file: 'own',
        variant: 'six-facts-given',
      },
      { id: 'precomputed', name: 'precomputed table (only the situations of the run)', file: 'precomputed' },
      { id: 'json-logic-engine', name: 'json-logic-engine, compiled', file: 'json-logic-engine' },
      { id: 'casl', name: '@casl/ability', file: 'casl' },
      { id: 'ts-pattern', name: 'ts-pattern', file: 'ts-pattern' },
      { id: 'zen-engine', name: '@gorules/zen-engine', file: 'zen-engine' },
      { id: 'xstate', name: 'xstate', file: 'xstate' },
      { id: 'casbin', name: 'casbin', file: 'casbin' },
      { id: 'json-rules-engine', name: 'json-rules-engine', file: 'json-rules-engine' },
      { id: 'cedar-wasm', name: '@cedar-policy/cedar-wasm', file: 'cedar-wasm' },
    ],
  },
  {
    title: { da: 'Ti arbejdsdage senere', en: 'Ten working days later' },
    unit: 'dates a second',
    contenders: [
      { id: 'calendar/by-hand', name: 'a loop by hand, holidays in a set', file: 'calendar', variant: 'by-hand' },
      { id: 'calendar/add-days', name: 'addDays', file: 'calendar', variant: 'add-days' },
      {
        id: 'calendar/date-fns',
        name: 'date-fns day by day, holidays in a set',
        file: 'calendar',
        variant: 'date-fns',
      },
    ],
  },
];
