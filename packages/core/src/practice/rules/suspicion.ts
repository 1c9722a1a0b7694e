import type { FrameItems } from '../../frame/frame.js';
import { practised } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

/** Suspicion of harm: where the home is suspected, the home is not told first; the municipality is. */
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
    {
      id: 'municipality-told-of-suspicion',
      title: {
        da: 'Kommunen får besked over telefonen og ad sikker post',
        en: 'The municipality is told by phone and by secure post',
      },
      force: 'should',
      when: {
        suspicion: { not: 'none' },
        fromSide: 'school',
        to: ['complaints-body', 'municipality'],
        act: ['inform', 'ask'],
      },
      prefer: ['digital-post', 'phone-call'],
      cites: practised('suspicion-of-home', 'personal-content-in-email'),
    },
  ],
  duties: [
    {
      id: 'notify-the-municipality',
      title: { da: 'Underret kommunen', en: 'Notify the municipality' },
      force: 'should',
      by: 'professional',
      do: 'notify-municipality',
      within: 'promptly',
      when: { suspicion: { not: 'none' } },
      cites: practised('suspicion-of-home'),
    },
  ],
  mandates: [
    {
      id: 'professional-notifies',
      title: {
        da: 'Den, der arbejder med barnet, kan underrette kommunen',
        en: 'Whoever works with the child can notify the municipality',
      },
      force: 'should',
      holders: ['professional'],
      action: 'do',
      subjects: ['child-notification'],
      answer: 'yes',
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
