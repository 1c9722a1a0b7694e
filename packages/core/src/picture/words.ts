import type { Ending } from '../frame/escalation-path.js';
import type { Locale, Text } from '../vocabulary/text.js';
import type { BoxState } from './picture.js';

/** How a box stands to a case, in words, since not everybody sees a colour. */
export const stateNames: Readonly<Record<BoxState, Text>> = {
  plain: { da: '', en: '' },
  done: { da: 'har været her', en: 'has been here' },
  here: { da: 'her er sagen nu', en: 'the case is here now' },
  possible: { da: 'kan være næste trin', en: 'may be the next step' },
  later: { da: 'længere fremme', en: 'further on' },
  passed: { da: 'kom ikke i brug', en: 'was not used' },
};

/** How a case can end, and where it can end so. */
export const endingNames: Readonly<Record<Ending, Text>> = {
  agreed: {
    da: 'Begge sider siger, at det er løst; på ethvert trin',
    en: 'Both sides say that it is solved; at any step',
  },
  decided: {
    da: 'Den er afgjort; på et trin, hvor nogen afgør',
    en: 'It is decided; at a step where somebody decides',
  },
  withdrawn: {
    da: 'Den, der åbnede sagen, trækker den tilbage; på ethvert trin',
    en: 'Whoever opened the case withdraws it; at any step',
  },
  unsolved: {
    da: 'Den bliver åbent afsluttet som uløst; på det sidste trin',
    en: 'It is openly left unsolved; at the last step',
  },
};

/** The fixed words of pictures. */
export const words = {
  step: { da: 'Trin', en: 'Step' },
  begins: { da: 'Det begynder her', en: 'It begins here' },
  when: { da: 'Når', en: 'When' },
  about: { da: 'Klagen handler om', en: 'The complaint is about' },
  meet: { da: 'Hvem mødes', en: 'Who meets' },
  acts: { da: 'Hvad de gør', en: 'What they do' },
  first: { da: 'Først', en: 'First' },
  beforeDeciding: { da: 'Før afgørelsen', en: 'Before the decision' },
  decides: { da: 'Afgør', en: 'Decides' },
  advises: { da: 'Rådgiver', en: 'Advises' },
  movedOnBy: { da: 'Kan tage sagen videre', en: 'May take the case on' },
  skip: { da: 'Kan springes over, når', en: 'May be passed over when' },
  countedFrom: { da: 'regnet fra', en: 'counted from' },
  exit: { da: 'Udgang', en: 'Exit' },
  to: { da: 'Går til', en: 'Goes to' },
  usedBy: { da: 'Kan bruges af', en: 'May be used by' },
  fromSteps: { da: 'Åben på', en: 'Open at' },
  atOnce: { da: 'Straks, fra ethvert trin', en: 'At once, from any step' },
  goesOn: { da: 'Fortsætter på', en: 'Goes on as' },
  ends: { da: 'Sådan kan sagen slutte', en: 'How the case can end' },
  always: { da: 'Gælder altid', en: 'Always holds' },
  harm: {
    da: 'Ved mistanke om, at et barn lider overlast, forlader sagen straks trinene',
    en: 'Where harm to a child is suspected, the matter leaves the steps at once',
  },
  late: {
    da: 'Når en frist er udløbet, kan enhver, der er med, tage sagen videre',
    en: 'Once a deadline has passed, everybody with a part may take the case on',
  },
  case: { da: 'Sag', en: 'Case' },
  asOf: { da: 'som den stod', en: 'as it stood on' },
  opened: { da: 'Åbnet', en: 'Opened' },
  by: { da: 'af', en: 'by' },
  with: { da: 'Sagen er med', en: 'The case is with' },
  follows: { da: 'Tager op igen', en: 'Takes up again' },
  arrived: { da: 'Kom hertil', en: 'Came here' },
  done: { da: 'Gjort', en: 'Done' },
  due: { da: 'Skal gøres', en: 'To be done' },
  overdue: { da: 'Over fristen', en: 'Overdue' },
  lapsed: { da: 'Faldt bort', en: 'Fell away' },
  missed: { da: 'Fristen udløb', en: 'The deadline passed' },
  wasDue: { da: 'fristen var', en: 'it was due' },
  still: { da: 'fristen står stille', en: 'the deadline stands still' },
  whole: { da: 'Uanset trin', en: 'Whatever the step' },
  possible: { da: 'Kan gøres nu', en: 'Can be done now' },
  takenOnBy: { da: 'Kan bringes hertil af', en: 'Can be taken here by' },
  leftBy: { da: 'Kan bruges nu af', en: 'Can be used now by' },
  thirdParty: { da: 'Tredjepart', en: 'Third party' },
  nobodyActs: { da: 'Det videre forløb', en: 'What comes next' },
  used: { da: 'blev brugt', en: 'was used' },
  ended: { da: 'Sluttede', en: 'Ended' },
  heard: { da: 'Barnet er hørt', en: 'The child has been heard' },
} as const satisfies Readonly<Record<string, Text>>;

/** Where a request for a third party stands. */
export const thirdPartyNames: Readonly<Record<'may-be-asked' | 'asked' | 'joined', Text>> = {
  'may-be-asked': { da: 'Enhver part kan bede om en tredjepart', en: 'Any party can ask for a third party' },
  asked: { da: 'Der er bedt om en tredjepart', en: 'A third party has been asked for' },
  joined: { da: 'Tredjeparten er kommet med', en: 'The third party has joined' },
};

/** `Head: text`. */
export function told(head: string, text: string): string {
  return `${head}: ${text}`;
}

/** A title in running text, in the marks of the language. */
export function quoted(text: string, locale: Locale): string {
  return { da: `»${text}«`, en: `“${text}”` }[locale];
}
