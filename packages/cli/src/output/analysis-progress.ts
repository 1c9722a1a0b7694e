import type { AnalysisOptions, Text } from '@samarbejde/core';
import type { Call } from '../command/command.js';

const stepNames: Readonly<Record<string, Text>> = {
  channels: { da: 'kanaler', en: 'channels' },
  gaps: { da: 'huller', en: 'gaps' },
  duties: { da: 'pligter', en: 'duties' },
  parties: { da: 'parter', en: 'parties' },
  'dead-rules': { da: 'døde regler', en: 'dead rules' },
  pulls: { da: 'regler, der trækker hver sin vej', en: 'rules that pull both ways' },
  words: { da: 'ord', en: 'words' },
  verdicts: { da: 'afgørelser', en: 'verdicts' },
  ranking: { da: 'rækkefølge', en: 'ranking' },
};

/** Tells people at a terminal how far an analysis has come; a pipe gets none. */
export function analysisProgress({ io, locale }: Call): AnalysisOptions {
  if (!io.stderr.isTerminal) return {};
  return {
    // The line is cleared before it is written again, and once the last step has begun nothing of it stays.
    onProgress: ({ step, done, of }) =>
      void io.stderr.write(
        `\r\u001b[K${done + 1}/${of} ${stepNames[step]?.[locale] ?? step}${done + 1 === of ? '\r\u001b[K' : ''}`,
      ),
  };
}
