import type { Term } from '../../vocabulary/term.js';
import type { AalborgIds } from '../ids.js';

/** What the text asks people to see to, beside the acts. */
export const duties = {
  'speak-appreciatively': {
    name: { da: 'tale anerkendende', en: 'speak appreciatively' },
    meaning: {
      da: 'Tale anerkendende til den anden og om den anden.',
      en: 'Speak with appreciation to the other and about the other.',
    },
  },
  'acknowledge-perspective': {
    name: { da: 'anerkende den andens perspektiv', en: "acknowledge the other's perspective" },
    meaning: {
      da: 'Lytte til, hvordan det ser ud for den anden, og vise, at det er hørt.',
      en: 'Listen to how it looks to the other and show that it was heard.',
    },
  },
  'hear-child': {
    name: { da: 'høre barnet', en: 'hear the child' },
    meaning: {
      da: 'Tale med barnet og få dets syn på sagen med.',
      en: 'Talk with the child and bring in its view of the matter.',
    },
  },
  'listen-first': {
    name: { da: 'lytte først', en: 'listen first' },
    meaning: {
      da: 'Lytte uden fordomme, før der bliver taget stilling.',
      en: 'Listen without prejudice before making up your mind.',
    },
  },
  'be-available': {
    name: { da: 'være til at få fat på', en: 'be available' },
    meaning: {
      da: 'Være tilgængelig, når der er noget vigtigt at tale om.',
      en: 'Be available when there is something important to talk about.',
    },
  },
  'connect-to-channels': {
    name: { da: 'koble sig på kanalerne', en: 'connect to the channels' },
    meaning: {
      da: 'Bruge de kanaler, som skolen stiller til rådighed.',
      en: 'Use the channels that the school makes available.',
    },
  },
  'find-another-way': {
    name: { da: 'finde en anden vej', en: 'find another way' },
    meaning: {
      da: 'Nå den, som en kanal ikke egner sig til, på en anden måde.',
      en: 'Reach somebody whom a channel does not suit in another way.',
    },
  },
  'state-expectations': {
    name: { da: 'være tydelig om sine forventninger', en: 'be clear about expectations' },
    meaning: {
      da: 'Sige, hvad man venter af den anden, og hvad den anden kan vente.',
      en: 'Say what you expect of the other and what the other can expect.',
    },
  },
  'state-own-proposal': {
    name: { da: 'komme med sit eget forslag', en: 'bring a proposal of your own' },
    meaning: { da: 'Sige, hvad man selv kan gøre ved det.', en: 'Say what you could do about it yourself.' },
  },
  'take-up-misunderstanding': {
    name: { da: 'tage misforståelsen op', en: 'take up the misunderstanding' },
    meaning: {
      da: 'Tage det op, der er blevet misforstået eller sagt uklart.',
      en: 'Bring up what was misunderstood or said unclearly.',
    },
  },
  'take-first-step': {
    name: { da: 'gå forrest', en: 'take the first step' },
    meaning: {
      da: 'Tage det første skridt som voksen, så barnet ikke skal.',
      en: 'Move first as an adult, so that the child need not.',
    },
  },
  'ask-what-makes-it-hard': {
    name: { da: 'spørge, hvad der gør det svært', en: 'ask what makes it hard' },
    meaning: {
      da: 'Spørge, hvad der står i vejen, før man siger, hvad der er galt.',
      en: 'Ask what stands in the way before saying what is wrong.',
    },
  },
  'agree-on-actions': {
    name: { da: 'aftale handlinger', en: 'agree on actions' },
    meaning: { da: 'Slutte samtalen med, hvem der gør hvad.', en: 'End the talk with who does what.' },
  },
  'make-frame-clear': {
    name: { da: 'gøre rammen tydelig', en: 'make the frame clear' },
    meaning: {
      da: 'Sørge for, at rammen er klar, både når den er mundtlig og skriftlig.',
      en: 'See that the frame is clear, oral or written.',
    },
  },
  'fit-form-and-frequency': {
    name: { da: 'tilpasse form og hyppighed', en: 'fit form and frequency' },
    meaning: {
      da: 'Aftale, hvordan og hvor tit man taler sammen, ud fra indholdet.',
      en: 'Agree how and how often to be in touch, by the content.',
    },
  },
  'give-everyone-a-part': {
    name: { da: 'give alle en del', en: 'give everyone a part' },
    meaning: {
      da: 'Sørge for, at hver part har noget at bidrage med.',
      en: 'See that every party has something to contribute.',
    },
  },
  'say-who-decides': {
    name: { da: 'sige, hvem der bestemmer hvad', en: 'say who decides what' },
    meaning: {
      da: 'Gøre klart, hvem der bestemmer hvad, og hvor det kan tales igennem.',
      en: 'Make clear who decides what, and where it can be talked over.',
    },
  },
} as const satisfies Readonly<Record<AalborgIds['duty'], Term>>;
