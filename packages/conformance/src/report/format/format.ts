import type { Locale } from '@samarbejde/core';

/** The forms that a report can be put into. */
export const reportFormats = ['text', 'json', 'sarif', 'html', 'junit', 'github'] as const;

/** One of the forms that a report can be put into. */
export type ReportFormat = (typeof reportFormats)[number];

/** How a report is to be put into a text. */
export interface RenderOptions {
  readonly format: ReportFormat;
  /** The language of the prose; ids and keys are the same in both. */
  readonly locale: Locale;
  /** The version of the tool, as the report names it. */
  readonly toolVersion: string;
  /** The texts of the files that were checked, by their names, to find lines that the reader did not give. */
  readonly sources?: Readonly<Record<string, string>>;
  /** Whether a text for the terminal may use colours; it has none unless asked. */
  readonly color?: boolean;
}

/** What every format is given beside the report. */
export type FormatOptions = Omit<RenderOptions, 'format'>;
