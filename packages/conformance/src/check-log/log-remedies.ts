import type { Text } from '@samarbejde/core';

/**
 * What to do about what was found in a log: the remedy of a requirement says how to mend a process, and a log is mended by
 * what people do and by what is exported.
 */
export const remedies = {
  never: {
    da: 'Sker det uden for systemet, så kontrollér også den log, eller kortlæg de hændelser, der viser det. Sker det ikke, så gør det til en del af samarbejdet.',
    en: 'If it happens outside this system, check that log too, or map the events that show it. If it does not happen, make it part of the cooperation.',
  },
  late: {
    da: 'Se i sagerne, hvor det blev forsinket eller glemt, og giv nogen ansvaret for at handle inden fristen, også ved fravær.',
    en: 'See in the cases where it was delayed or forgotten, and make somebody responsible for acting before the deadline, also when people are away.',
  },
  missing: {
    da: 'Skriv det, der mangler, i kortlægningen: som en kolonne under `log.take`, i en række eller under `defaults`.',
    en: 'State what is missing in the mapping: as a column under `log.take`, in a row, or under `defaults`.',
  },
  unmapped: {
    da: 'Kortlæg de aktiviteter, der er ukendte eller kun delvist kortlagt.',
    en: 'Map the activities that are unknown or only partly mapped.',
  },
  reach: {
    da: 'Find en anden vej til disse hjem: et opkald, et møde eller et brev.',
    en: 'Find another way to these homes: a call, a meeting or a letter.',
  },
  rows: {
    da: 'Ret eksporten; hvilke linjer det er, og hvad der er galt, står under læsningen.',
    en: 'Mend the export; which lines they are, and what is wrong, stands under reading.',
  },
  unread: {
    da: 'Ret det, der står under læsningen, og kontrollér hele loggen igen.',
    en: 'Mend what stands under reading, and check the whole log again.',
  },
  zone: {
    da: 'Skriv tidspunkter med tidszone, så ingen frist hænger på et gæt.',
    en: 'Write times with their zone, so that no deadline hangs on a guess.',
  },
  duplicates: {
    da: 'Ret eksporten, hvis hver hændelse skulle stå én gang.',
    en: 'Mend the export if every event should stand once.',
  },
  order: {
    da: 'Sortér loggen efter tid, eller angiv et større vindue til sortering i kortlægningen under `log.sortHours`.',
    en: 'Sort the log by time, or state a larger window for sorting in the mapping under `log.sortHours`.',
  },
  calendar: {
    da: 'Brug en kalender, der dækker alle loggens dage.',
    en: 'Use a calendar that covers every day of the log.',
  },
  words: {
    da: 'Skriv rækker, der oversætter kolonnens ord til modellens.',
    en: "Write rows that turn the words of the column into the model's.",
  },
} as const satisfies Readonly<Record<string, Text>>;
