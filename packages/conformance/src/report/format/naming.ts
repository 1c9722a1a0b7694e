import type { Citation, Locale, Text } from '@samarbejde/core';
import { acts } from '@samarbejde/core';
import type { Basis } from '../../finding/finding.js';
import type { StepEvent } from '../flow-check.js';
import type { Report, WordNames } from '../report.js';
import { label } from './words.js';

/** Answers with what people call the words of a model, and with the id where nobody has a name for it. */
export interface Naming {
  readonly locale: Locale;
  role(id: string): string;
  channel(id: string): string;
  purpose(id: string): string;
  act(id: string): string;
  /** The name of a word whose kind is told by where it stands: a role, a channel, a fact. */
  word(id: string): string;
  text(text: Text): string;
  /** The frame that an item belongs to, by its title. */
  frame(item: string): string | undefined;
}

export function namingOf({ model }: Report, locale: Locale): Naming {
  const { names } = model;
  const named = (kind: keyof WordNames) => (id: string) => own(names[kind], id)?.[locale] ?? id;
  const titles = Object.fromEntries(model.frames.map(({ id, title }) => [id, title]));
  return {
    locale,
    role: named('roles'),
    channel: named('channels'),
    purpose: named('purposes'),
    act: (id) => own(acts, id)?.name[locale] ?? id,
    word: (id) => (own(names.roles, id) ?? own(names.channels, id) ?? own(names.facts, id))?.[locale] ?? id,
    text: (text) => text[locale],
    frame: (item) => own(titles, item.split('/')[0] ?? '')?.[locale],
  };
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Who does something, or for whom it is meant: one party of a course. */
export function party(roles: readonly string[] | undefined, naming: Naming): string {
  if (roles === undefined || roles.length === 0) return label('notKnown', naming.locale);
  return roles.map(naming.role).join(' / ');
}

/** How a communication goes, in a line: channel, act and purpose, as far as they are known. */
export function manner({ channel, act, purpose }: StepEvent, naming: Naming): string {
  const parts = [
    channel === undefined ? undefined : naming.channel(channel),
    act === undefined ? undefined : naming.act(act),
    purpose === undefined ? undefined : naming.purpose(purpose),
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

/** The place in a source, short: `pejlemaerker K4`. */
export function citedPlace({ source, section }: Citation): string {
  return `${source} ${section}`;
}

/** How widely something is practised, where that was counted. */
export function supportOf({ support }: Citation, locale: Locale): string {
  if (support === undefined) return '';
  const { institutions, of } = support;
  return { da: `${institutions} af ${of} institutioner`, en: `${institutions} of ${of} institutions` }[locale];
}

/** The rules and requirements that a finding rests on, by id. */
export function idsOf(because: readonly Basis[]): readonly string[] {
  return because.map(({ id }) => id);
}
