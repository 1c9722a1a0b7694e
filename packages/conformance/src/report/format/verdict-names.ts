import type { Locale, Text, Verdict } from '@samarbejde/core';
import type { ChannelUse } from '../log-check.js';
import { figure } from './sentences.js';

/** What the model says of a channel. */
export const channelVerdicts: Readonly<Record<Verdict, Text>> = {
  preferred: { da: 'foretrækkes', en: 'preferred' },
  accepted: { da: 'egner sig', en: 'accepted' },
  unaddressed: { da: 'ikke omtalt', en: 'unaddressed' },
  discouraged: { da: 'frarådes', en: 'discouraged' },
  forbidden: { da: 'må ikke bruges', en: 'forbidden' },
  unfit: { da: 'kan ikke bruges her', en: 'unfit' },
  undetermined: { da: 'kan ikke afgøres', en: 'undetermined' },
};

// A key per verdict, so that none is forgotten when one is added.
const order = Object.keys(channelVerdicts) as readonly Verdict[]; // The keys of the record above are exactly the verdicts.

/** The model's verdicts on a channel and purpose, with how many events each is about. */
export function verdictCounts({ verdicts }: ChannelUse, locale: Locale): string {
  return order
    .flatMap((verdict) => {
      const events = verdicts[verdict] ?? 0;
      return events === 0 ? [] : [`${channelVerdicts[verdict][locale]} ${figure(events, locale)}`];
    })
    .join(', ');
}
