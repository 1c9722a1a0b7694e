import type { FactDefinition } from '@samarbejde/core';

/** Facts about the child, its parents and the recipient that Danish law asks about. */
export const factsOfPeople = {
  'child-age': {
    kind: 'number',
    name: { da: 'barnets alder', en: "the child's age" },
    meaning: { da: 'Hvor mange år barnet er fyldt.', en: 'How many years old the child is.' },
    unit: { da: 'år', en: 'years' },
    usual: 10,
  },
  custody: {
    kind: 'choice',
    name: { da: 'forældremyndighed', en: 'custody' },
    meaning: { da: 'Om én eller flere har forældremyndigheden.', en: 'Whether one person or several hold custody.' },
    usual: 'joint',
    values: { joint: { da: 'fælles', en: 'joint' }, sole: { da: 'hos én', en: 'held by one' } },
  },
  residence: {
    kind: 'choice',
    name: { da: 'barnets bopæl', en: "the child's residence" },
    meaning: {
      da: 'Hvor barnet bor, set fra den forælder, der spørges om.',
      en: 'Where the child lives, seen from the parent in question.',
    },
    usual: 'with-this-parent',
    values: {
      'with-this-parent': { da: 'hos denne forælder', en: 'with this parent' },
      'with-other-parent': { da: 'hos den anden forælder', en: 'with the other parent' },
      shared: { da: 'delt bopæl', en: 'shared residence' },
    },
  },
  request: {
    kind: 'choice',
    name: { da: 'anmodning', en: 'request' },
    meaning: {
      da: 'Om forælderen selv har bedt om netop denne orientering.',
      en: 'Whether the parent has asked for this very information.',
    },
    usual: 'none',
    perRecipient: true,
    values: { none: { da: 'ingen', en: 'none' }, individual: { da: 'konkret anmodning', en: 'an individual request' } },
  },
  'harm-presumed': {
    kind: 'choice',
    name: { da: 'formodet skade', en: 'presumed harm' },
    meaning: {
      da: 'Om det må antages at skade barnet, at oplysningen gives.',
      en: 'Whether giving the information must be presumed to harm the child.',
    },
    usual: 'no',
    values: { no: { da: 'nej', en: 'no' }, yes: { da: 'ja', en: 'yes' } },
  },
  access: {
    kind: 'choice',
    name: { da: 'adgang til orientering', en: 'access to information' },
    meaning: {
      da: 'Om myndigheden har frataget forælderen adgangen til orientering.',
      en: 'Whether the authority has withdrawn the parent’s access to information.',
    },
    usual: 'open',
    values: { open: { da: 'åben', en: 'open' }, withdrawn: { da: 'frataget', en: 'withdrawn' } },
  },
  'sheltered-from': {
    kind: 'choice',
    name: {
      da: 'barnet er på krisecenter på grund af modtageren',
      en: 'the child is at a shelter because of the recipient',
    },
    meaning: {
      da: 'Om barnet er på krisecenter på grund af modtagerens vold, og kommunen skal tage stilling til modtagerens rettigheder.',
      en: "Whether the child is at a crisis shelter because of the recipient's violence, with the recipient's rights up for decision.",
    },
    usual: 'no',
    perRecipient: true,
    values: { no: { da: 'nej', en: 'no' }, yes: { da: 'ja', en: 'yes' } },
  },
  'school-rights': {
    kind: 'choice',
    name: { da: 'rettigheder efter folkeskoleloven', en: 'rights under the school act' },
    meaning: {
      da: 'Om kommunen midlertidigt har frataget forælderen dem, fordi barnet er på krisecenter.',
      en: 'Whether the municipality has suspended them for the parent, because the child is at a shelter.',
    },
    usual: 'held',
    values: { held: { da: 'har dem', en: 'held' }, suspended: { da: 'frataget for en tid', en: 'suspended' } },
  },
  'duty-of-education': {
    kind: 'choice',
    name: { da: 'undervisningspligten', en: 'the duty of education' },
    meaning: {
      da: 'Om barnets undervisningspligt bliver opfyldt.',
      en: "Whether the child's duty of education is fulfilled.",
    },
    usual: 'fulfilled',
    values: {
      fulfilled: { da: 'opfyldt', en: 'fulfilled' },
      'not-fulfilled': { da: 'ikke opfyldt', en: 'not fulfilled' },
    },
  },
  'unlawful-absence': {
    kind: 'number',
    name: { da: 'ulovligt fravær i kvartalet', en: 'unlawful absence in the quarter' },
    meaning: {
      da: 'Barnets ulovlige fravær i kvartalet i procent.',
      en: "The child's unlawful absence in the quarter, in per cent.",
    },
    unit: { da: 'procent', en: 'per cent' },
    usual: 0,
  },
  'illness-weeks': {
    kind: 'number',
    name: { da: 'sygdommens varighed', en: 'length of the illness' },
    meaning: {
      da: 'Hvor mange uger barnet har været væk på grund af sygdom.',
      en: 'How many weeks the child has been away ill.',
    },
    unit: { da: 'uger', en: 'weeks' },
    usual: 0,
  },
} as const satisfies Readonly<Record<string, FactDefinition>>;
