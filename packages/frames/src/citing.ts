import type { Citation } from '@samarbejde/core';

/** The day on which the paraphrases were last held against the published pages. */
const compared = '2026-11-23';

/** Cites a place on a published page, in our own words. */
export const citing =
  (source: string) =>
  (section: string, da: string, en: string): readonly Citation[] => [
    { source, section, paraphrase: { da, en }, compared, certainty: 'page-seen' },
  ];
