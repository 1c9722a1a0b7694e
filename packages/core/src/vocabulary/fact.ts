import type { Term } from './term.js';
import type { Text } from './text.js';

/** How soon the recipient must know. */
export type Urgency = 'routine' | 'soon' | 'same-day' | 'now';
/** Whether it is something important to talk about. */
export type Importance = 'ordinary' | 'important';
/** What is told about people: nothing, something personal, something sensitive. */
export type Sensitivity = 'open' | 'personal' | 'sensitive';
/** How hard the talk is likely to be. */
export type Tension = 'calm' | 'delicate' | 'heated';
/** Whom or what it is about. */
export type About = 'one-child' | 'several-children' | 'class' | 'school' | 'staff-member';
/** Whom it is addressed to: one family, a group, everybody. */
export type Addressing = 'one' | 'group' | 'all';
/** Whether it is within the recipient's hours. */
export type Hours = 'within' | 'outside';
/** Whether harm to a child is suspected: not at all, in the home, elsewhere. */
export type Suspicion = 'none' | 'home' | 'other';
/** How a recipient can be reached. */
export type Reach = 'platform' | 'no-platform' | 'paper-only';
/** Whether a recipient shares the language. */
export type Language = 'shared' | 'needs-interpreter';

/** The facts that every model knows, and their values. They describe this communication, not the whole matter. */
export interface StandardFacts {
  readonly urgency: Urgency;
  readonly importance: Importance;
  readonly sensitivity: Sensitivity;
  readonly tension: Tension;
  readonly about: About;
  readonly addressing: Addressing;
  /** The recipient's hours, on the recipient's side. */
  readonly hours: Hours;
  /** Whether harm to the child is suspected, and from where. */
  readonly suspicion: Suspicion;
  readonly reach: Reach;
  readonly language: Language;
}

/** The id of a fact that every model has. */
export type StandardFact = keyof StandardFacts;

/** A fact with a closed list of values. */
export interface ChoiceFact extends Term {
  readonly kind: 'choice';
  readonly values: Readonly<Record<string, Text>>;
  /** The value to assume when nothing is said. */
  readonly usual: string;
  /** Given for each recipient rather than for the communication. */
  readonly perRecipient?: boolean;
}

/** A fact that is a number, such as the days of leave asked for. The rules' own thresholds divide it into bands. */
export interface NumberFact extends Term {
  readonly kind: 'number';
  readonly unit: Text;
  readonly usual: number;
  readonly perRecipient?: boolean;
}

/** A fact of a model: its name, its values and the one that is usual. */
export type FactDefinition = ChoiceFact | NumberFact;

type Values<F extends StandardFact> = Readonly<Record<StandardFacts[F], Text>>;

function choice<F extends StandardFact>(
  name: Text,
  meaning: Text,
  usual: StandardFacts[F],
  values: Values<F>,
  perRecipient = false,
): ChoiceFact {
  return { kind: 'choice', name, meaning, usual, values, ...(perRecipient ? { perRecipient } : {}) };
}

/** The standard facts, in the order in which they are listed everywhere. */
export const standardFacts: Readonly<Record<StandardFact, ChoiceFact>> = {
  urgency: choice<'urgency'>(
    { da: 'hvor meget det haster', en: 'urgency' },
    { da: 'Hvor hurtigt modtageren skal vide det.', en: 'How soon the recipient must know.' },
    'routine',
    {
      routine: { da: 'haster ikke', en: 'routine' },
      soon: { da: 'snart', en: 'soon' },
      'same-day': { da: 'samme dag', en: 'same day' },
      now: { da: 'nu', en: 'now' },
    },
  ),
  importance: choice<'importance'>(
    { da: 'vigtighed', en: 'importance' },
    { da: 'Om det er vigtigt for barnet.', en: 'Whether it matters for the child.' },
    'ordinary',
    { ordinary: { da: 'almindeligt', en: 'ordinary' }, important: { da: 'vigtigt', en: 'important' } },
  ),
  sensitivity: choice<'sensitivity'>(
    { da: 'følsomhed', en: 'sensitivity' },
    { da: 'Om indholdet er personligt eller følsomt.', en: 'Whether the content is personal or sensitive.' },
    'open',
    {
      open: { da: 'åbent', en: 'open' },
      personal: { da: 'personligt', en: 'personal' },
      sensitive: { da: 'følsomt', en: 'sensitive' },
    },
  ),
  tension: choice<'tension'>(
    { da: 'stemning', en: 'tension' },
    { da: 'Hvor spændt situationen er mellem parterne.', en: 'How tense things are between the parties.' },
    'calm',
    {
      calm: { da: 'rolig', en: 'calm' },
      delicate: { da: 'ømtålelig', en: 'delicate' },
      heated: { da: 'ophedet', en: 'heated' },
    },
  ),
  about: choice<'about'>(
    { da: 'hvem det handler om', en: 'whom it is about' },
    {
      da: 'Om det handler om ét barn, flere, klassen, skolen eller en medarbejder.',
      en: 'One child, several, the class, the school or a member of staff.',
    },
    'one-child',
    {
      'one-child': { da: 'ét barn', en: 'one child' },
      'several-children': { da: 'flere børn', en: 'several children' },
      class: { da: 'klassen', en: 'the class' },
      school: { da: 'skolen', en: 'the school' },
      'staff-member': { da: 'en medarbejder', en: 'a member of staff' },
    },
  ),
  addressing: choice<'addressing'>(
    { da: 'modtagerkreds', en: 'addressing' },
    { da: 'Om den er til én familie, en gruppe eller alle.', en: 'To one family, a group or everyone.' },
    'one',
    { one: { da: 'én', en: 'one' }, group: { da: 'en gruppe', en: 'a group' }, all: { da: 'alle', en: 'everyone' } },
  ),
  hours: choice<'hours'>(
    { da: 'modtagerens tid', en: "the recipient's hours" },
    {
      da: 'Om det er inden for den tid, hvor modtageren er til at træffe.',
      en: 'Whether the recipient can be expected to be reached now.',
    },
    'within',
    { within: { da: 'inden for', en: 'within' }, outside: { da: 'uden for', en: 'outside' } },
  ),
  suspicion: choice<'suspicion'>(
    { da: 'mistanke', en: 'suspicion' },
    {
      da: 'Om der er mistanke om, at barnet udsættes for overgreb eller svigt, og fra hvem.',
      en: 'Whether harm to the child is suspected, and from whom.',
    },
    'none',
    {
      none: { da: 'ingen', en: 'none' },
      home: { da: 'mod hjemmet', en: 'of the home' },
      other: { da: 'mod andre', en: 'of others' },
    },
  ),
  reach: choice<'reach'>(
    { da: 'hvordan modtageren kan nås', en: 'reach' },
    {
      da: 'Om modtageren er på platformen, kun på andre digitale kanaler eller kun på papir.',
      en: 'Whether the recipient is on the platform, digital otherwise, or on paper only.',
    },
    'platform',
    {
      platform: { da: 'på platformen', en: 'on the platform' },
      'no-platform': { da: 'ikke på platformen', en: 'not on the platform' },
      'paper-only': { da: 'kun på papir', en: 'on paper only' },
    },
    true,
  ),
  language: choice<'language'>(
    { da: 'sprog', en: 'language' },
    { da: 'Om parterne har et fælles sprog.', en: 'Whether the parties share a language.' },
    'shared',
    {
      shared: { da: 'fælles sprog', en: 'a shared language' },
      'needs-interpreter': { da: 'brug for tolk', en: 'needs an interpreter' },
    },
    true,
  ),
};

/** The standard facts' ids, in their order. */
export const standardFactIds = Object.keys(standardFacts) as readonly StandardFact[]; // The record's keys are exactly these.
