import type { Term } from '../../vocabulary/term.js';
import { cite } from '../claims.js';

/** P7: at home the child is a child and the adults are parents; at school it is a pupil and they are professionals. */
export const positions = {
  child: {
    name: { da: 'barn', en: 'child' },
    meaning: { da: 'Det, barnet er derhjemme.', en: 'What the child is at home.' },
    cites: cite('P7'),
  },
  pupil: {
    name: { da: 'elev', en: 'pupil' },
    meaning: { da: 'Det, barnet er i skolen.', en: 'What the child is at school.' },
    cites: cite('P7'),
  },
  parent: {
    name: { da: 'forælder', en: 'parent' },
    meaning: { da: 'Det, de voksne er derhjemme.', en: 'What the adults are at home.' },
    cites: cite('P7'),
  },
  professional: {
    name: { da: 'professionel pædagogisk medarbejder', en: 'pedagogical professional' },
    meaning: { da: 'Det, de voksne er i skolen.', en: 'What the adults are at school.' },
    cites: cite('P7'),
  },
} as const satisfies Readonly<Record<string, Term>>;

/** What the text says that some role has in hand. */
export const subjects = {
  'overall-frame': {
    name: { da: 'den overordnede ramme', en: 'the overall frame' },
    meaning: { da: 'Rammen for samarbejdet på hele skolen.', en: "The frame of the whole school's cooperation." },
    cites: cite('F1'),
  },
  'case-frame': {
    name: { da: 'rammen for det enkelte samarbejde', en: 'the frame of the single case' },
    meaning: {
      da: 'Hvordan samarbejdet om ét barn eller én sag tilrettelægges.',
      en: 'How the cooperation on one child or one matter is arranged.',
    },
    cites: cite('F2'),
  },
  'channel-choice': {
    name: { da: 'valget af kanal', en: 'the choice of channel' },
    meaning: { da: 'Hvilken af de egnede kanaler der bliver brugt.', en: 'Which of the suitable channels is used.' },
    cites: cite('T6'),
  },
  'challenge-the-child': {
    name: { da: 'at udfordre barnet fagligt', en: 'challenging the child' },
    meaning: {
      da: 'Hvad der gøres i skolen for at bringe barnet videre.',
      en: 'What is done at school to take the child further.',
    },
    cites: cite('K2'),
  },
  'support-learning': {
    name: { da: 'at støtte barnets læring', en: "supporting the child's learning" },
    meaning: { da: 'Opbakningen hjemmefra til det, barnet lærer.', en: 'Backing from home for what the child learns.' },
    cites: cite('K3'),
  },
  'clear-up-misunderstanding': {
    name: { da: 'at hjælpe med at rydde en misforståelse af vejen', en: 'helping to clear up a misunderstanding' },
    meaning: { da: 'At hjælpe parterne med at få talt det igennem.', en: 'Helping the parties to talk it through.' },
    cites: cite('K5'),
  },
} as const satisfies Readonly<Record<string, Term>>;
