import type { PurposeDefinition } from '../../vocabulary/purpose.js';
import { cite } from '../claims.js';
import type { AalborgIds } from '../ids.js';

/** What the text says that school and home have to talk about. T2: each serves an aim. */
export const purposes = {
  'class-life': {
    name: { da: 'klassens liv', en: 'class life' },
    meaning: {
      da: 'Det, der sker i klassen og børnegruppen.',
      en: 'What happens in the class and the group of children.',
    },
    serves: ['learning', 'wellbeing', 'formation'],
    usual: { about: 'class', addressing: 'group' },
    cites: cite('P4', 'R8', 'R9', 'T2'),
  },
  recognition: {
    name: { da: 'anerkendelse', en: 'recognition' },
    meaning: { da: 'Noget godt, der er værd at fortælle.', en: 'Something good that is worth telling.' },
    serves: ['wellbeing', 'formation'],
    cites: cite('G1', 'R3', 'T2'),
  },
  'learning-progress': {
    name: { da: 'fagligt udbytte', en: 'learning progress' },
    meaning: { da: 'Hvad barnet lærer, og hvordan det går fagligt.', en: 'What the child learns and how it is doing.' },
    serves: ['learning'],
    usual: { sensitivity: 'personal' },
    cites: cite('G4', 'R3', 'T2'),
  },
  challenge: {
    name: { da: 'faglig udfordring', en: 'challenge' },
    meaning: {
      da: 'Hvad der kan udfordre barnet, så det kommer videre.',
      en: 'What could challenge the child and take it further.',
    },
    serves: ['learning', 'formation'],
    usual: { sensitivity: 'personal' },
    cites: cite('K2', 'T2'),
  },
  wellbeing: {
    name: { da: 'trivsel', en: 'wellbeing' },
    meaning: { da: 'Hvordan barnet har det.', en: 'How the child is feeling and getting on.' },
    serves: ['wellbeing'],
    usual: { importance: 'important', sensitivity: 'personal' },
    cites: cite('G4', 'K3', 'T2'),
  },
  concern: {
    name: { da: 'bekymring', en: 'concern' },
    meaning: { da: 'En bekymring for barnets udvikling.', en: "A concern for the child's development." },
    serves: ['learning', 'wellbeing'],
    usual: { importance: 'important', sensitivity: 'personal', tension: 'delicate' },
    cites: cite('K2', 'T2'),
  },
  misunderstanding: {
    name: { da: 'misforståelse', en: 'misunderstanding' },
    meaning: {
      da: 'Noget, der er forstået forskelligt eller sagt uklart.',
      en: 'Something understood differently or said unclearly.',
    },
    serves: ['learning', 'wellbeing'],
    usual: { tension: 'delicate' },
    cites: cite('K4', 'T2'),
  },
  expectations: {
    name: { da: 'forventninger', en: 'expectations' },
    meaning: { da: 'Hvad parterne venter af hinanden.', en: 'What the parties expect of each other.' },
    serves: ['learning', 'wellbeing', 'formation'],
    cites: cite('R6', 'P8', 'T2'),
  },
} as const satisfies Readonly<Record<AalborgIds['purpose'], PurposeDefinition>>;
