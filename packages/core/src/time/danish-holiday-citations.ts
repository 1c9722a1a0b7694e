import type { Citation, Source } from '../vocabulary/citation.js';

/** The sources that the Danish days off are taken from. */
export const danishHolidaySources = {
  'lukkeloven-svar-2023': {
    title: {
      da: 'Svar til Folketingets Kirkeudvalg på spørgsmål 19 (2022-23) om lukkelovens dage',
      en: 'Answer to the Folketing’s Church Committee, question 19 (2022-23), on the days of the Closing Act',
    },
    kind: 'statute',
    publisher: 'Folketinget',
    url: 'https://ft.dk/samling/20222/almdel/kiu/spm/19/svar/1931096/2662590/index.htm',
    published: '2023',
  },
  foraeldelsesloven: {
    title: { da: 'Forældelsesloven', en: 'The Limitation Act' },
    kind: 'statute',
    url: 'https://danskelove.dk/for%C3%A6ldelsesloven/27',
  },
} as const satisfies Readonly<Record<string, Source>>;

const publicHolidays: readonly Citation[] = [
  {
    source: 'lukkeloven-svar-2023',
    section: 'Lukkeloven § 2, stk. 1, og L 13 (2022-23) § 7, nr. 1',
    paraphrase: {
      da: 'Helligdage er nytårsdag, skærtorsdag, langfredag, påskedagene, Kristi himmelfartsdag, pinsedagene og juledagene; store bededag var det til og med 2023.',
      en: 'The holidays are New Year’s Day, Maundy Thursday, Good Friday, the two days of Easter, Ascension Day, the two days of Whitsun and the two of Christmas; Great Prayer Day was one up to and including 2023.',
    },
    compared: '2026-11-24',
    certainty: 'page-seen',
  },
];

const customaryDaysOff: readonly Citation[] = [
  {
    source: 'foraeldelsesloven',
    section: '§ 27, stk. 2',
    paraphrase: {
      da: 'En frist, der ender i en weekend, på en helligdag, grundlovsdag, den 24. eller den 31. december, løber til den næste hverdag.',
      en: 'A deadline that ends at a weekend, on a holiday, on Constitution Day, on 24 or on 31 December runs until the next weekday.',
    },
    compared: '2026-11-24',
    certainty: 'page-seen',
  },
];

/** What the Danish holidays and days off rest on. */
export const danishHolidayCitations = { publicHolidays, customaryDaysOff } as const;
