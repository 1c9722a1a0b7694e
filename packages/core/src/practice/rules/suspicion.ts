import type { FrameItems } from '../../frame/frame.js';
import { practised } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

/** Suspicion of harm: where the home is suspected, the home is not told first. */
export const suspicion: FrameItems<PracticeWords> = {
  rules: [
    {
      id: 'suspected-home-not-told-first',
      title: { da: 'Er hjemmet mistænkt, tales der ikke med det først', en: 'A suspected home is not spoken to first' },
      force: 'should',
      when: {
        suspicion: 'home',
        fromSide: 'school',
        toSide: 'home',
        act: ['inform', 'ask', 'remind', 'arrange', 'talk', 'record'],
      },
      discourage: 'every-channel',
      cites: practised('suspicion-of-home'),
    },
  ],
  requirements: [
    {
      id: 'suspected-home-never-told-first',
      title: {
        da: 'Et mistænkt hjem bliver ikke kontaktet før kommunen',
        en: 'A suspected home is not contacted before the municipality',
      },
      force: 'should',
      pattern: {
        kind: 'precedence',
        a: { to: 'municipality', suspicion: 'home' },
        b: { suspicion: 'home', fromSide: 'school', toSide: 'home', act: ['inform', 'ask', 'arrange', 'talk'] },
      },
      remedy: {
        da: 'Lad forløbet underrette kommunen først, og lad kommunen sige, hvornår hjemmet kontaktes.',
        en: 'Let the course notify the municipality first, and let the municipality say when the home is contacted.',
      },
      cites: practised('suspicion-of-home'),
    },
  ],
};
