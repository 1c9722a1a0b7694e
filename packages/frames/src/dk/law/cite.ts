import type { Citation } from '@samarbejde/core';

/** The day on which the paraphrases were last held against the texts. */
export const compared = '2026-11-23';

type Cites = (section: string, da: string, en: string) => readonly Citation[];

const citing =
  (source: string, certainty: NonNullable<Citation['certainty']>): Cites =>
  (section, da, en) => [{ source, section, paraphrase: { da, en }, compared, certainty }];

/** Cites a section of a source whose text was read. */
export const textOf = (source: string): Cites => citing(source, 'text-read');

/** Cites a section of a source that was seen quoted or retold on a published page. */
export const pageOn = (source: string): Cites => citing(source, 'page-seen');
