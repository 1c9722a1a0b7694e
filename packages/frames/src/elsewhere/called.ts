import type { Term } from '@samarbejde/core';

/** A language other than Danish and English in which a school system names its own words. */
type OwnLanguage = 'nb' | 'nn' | 'sv';

/** Words that several systems share, with what one of them calls each, in its own language. Everything else stays as it is. */
export function called<Terms extends Readonly<Record<string, Term>>>(
  language: OwnLanguage,
  terms: Terms,
  names: { readonly [Id in keyof Terms]: string },
): Terms {
  const entries = Object.entries(terms).map(
    ([id, term]) => [id, { ...term, name: { ...term.name, [language]: names[id] } }] as const,
  );
  // The ids are those of the terms, and each term has only a name more.
  return Object.fromEntries(entries) as unknown as Terms;
}
