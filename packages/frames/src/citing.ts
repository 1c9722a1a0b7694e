import type { Citation } from '@samarbejde/core';

/** The day on which the paraphrases of these frames were last held against their sources. */
const compared = '2026-11-23';

/** Cites a place in a source: the paragraph or heading, and what it says in our own words, in both languages. */
type Cites = (section: string, da: string, en: string) => readonly Citation[];

const citing =
  (source: string, certainty: NonNullable<Citation['certainty']>): Cites =>
  (section, da, en) => [{ source, section, paraphrase: { da, en }, compared, certainty }];

/** Cites a source whose text was read. */
export const textOf = (source: string): Cites => citing(source, 'text-read');

/** Cites a source that was seen as a published page, quoted there or retold. */
export const pageOn = (source: string): Cites => citing(source, 'page-seen');
