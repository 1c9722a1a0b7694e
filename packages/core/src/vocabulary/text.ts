/** A text for people, complete in Danish and English. A frame from elsewhere may add its own language. */
export interface Text {
  readonly da: string;
  readonly en: string;
  readonly nb?: string;
  readonly nn?: string;
  readonly sv?: string;
}

/** The languages in which every text of the library exists. */
export type Locale = 'da' | 'en';
