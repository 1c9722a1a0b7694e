import type { Text } from './text.js';

/** Where an item comes from: a section of a source, paraphrased, and when the two were last compared. */
export interface Citation {
  /** The id of a source that the frame lists. */
  readonly source: string;
  /** The place in the source: a claim number, a paragraph, a heading. */
  readonly section: string;
  /** What that place says, in our own words. */
  readonly paraphrase: Text;
  /** The day on which paraphrase and source were last compared, `YYYY-MM-DD`. */
  readonly compared: string;
  /** For practice: how many of the institutions that were read say so. */
  readonly support?: { readonly institutions: number; readonly of: number };
  /** How sure it is that the source says so; left out when the text itself was read. */
  readonly certainty?: 'text-read' | 'page-seen';
}

/** A source that a frame's items cite. */
export interface Source {
  readonly title: Text;
  readonly kind: 'guidance-text' | 'statute' | 'order' | 'policy' | 'practice' | 'research' | 'agreement';
  readonly publisher?: string;
  readonly url?: string;
  /** When the source was published or last consolidated: a year or a date. */
  readonly published?: string;
}
