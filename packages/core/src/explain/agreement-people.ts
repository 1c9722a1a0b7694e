import type { AgreementContent } from '../agreement/content.js';
import type { Model } from '../compose/model.js';
import type { Locale, Text } from '../vocabulary/text.js';
import { capital, list } from './phrase.js';

/** What a document of an agreement is written with. */
export interface DocumentSetting {
  readonly model: Model;
  readonly locale: Locale;
  /** What parties are called, by id, where whoever reads knows their names. */
  readonly names: Readonly<Record<string, string>>;
  readonly content: AgreementContent;
}

/** Several parties in running text. */
export function people({ model, locale, names, content }: DocumentSetting, ids: readonly string[]): string {
  if (ids.length > 1 && content.parties.every(({ id }) => ids.includes(id))) {
    return { da: 'alle parter', en: 'all parties' }[locale];
  }
  return list(
    ids.map((id) => {
      if (Object.hasOwn(names, id)) return names[id] ?? id;
      const role = content.parties.find((party) => party.id === id)?.role;
      const alike = content.parties.filter((party) => party.role === role && !Object.hasOwn(names, party.id));
      const name = role === undefined ? id : (model.words.roles.get(role)?.name[locale] ?? role);
      return alike.length > 1 ? `${name} ${alike.findIndex((party) => party.id === id) + 1}` : name;
    }),
    locale,
  );
}

/** The same at the beginning of a sentence. */
export function everyoneNamed(setting: DocumentSetting, ids: readonly string[]): string {
  return capital(people(setting, ids));
}

/** Words of the model by id, in running text. */
export function named(
  { model, locale }: DocumentSetting,
  kind: 'channels' | 'purposes' | 'aims',
  ids: readonly string[],
  last: 'and' | 'or' = 'and',
): string {
  const words: ReadonlyMap<string, { readonly name: Text }> = model.words[kind];
  return list(
    ids.map((id) => words.get(id)?.name[locale] ?? id),
    locale,
    last,
  );
}

/** A sentence that ends as a sentence does, whatever people wrote last. */
export function ended(text: string): string {
  const plain = text.trim();
  return /[.!?…]$/.test(plain) ? plain : `${plain}.`;
}
