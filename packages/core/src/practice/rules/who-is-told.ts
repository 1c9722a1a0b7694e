import type { FrameItems } from '../../frame/frame.js';
import { practised } from '../evidence/cite.js';
import type { PracticeWords } from '../ids.js';

/** Who is told what: all who have custody, about their own child. What a parent without custody may get is for the law. */
export const whoIsTold: FrameItems<PracticeWords> = {
  duties: [
    {
      id: 'every-custody-holder-is-told',
      title: { da: 'Skriv til alle med forældremyndighed', en: 'Address every custody holder' },
      force: 'should',
      by: 'sender',
      do: 'address-every-custody-holder',
      when: {
        fromSide: 'school',
        toSide: 'home',
        act: ['inform', 'ask', 'arrange', 'record', 'decide'],
        importance: 'important',
        suspicion: { not: 'home' },
      },
      cites: practised('both-parents-told', 'everyone-reached'),
    },
  ],
  mandates: [
    {
      id: 'custody-holder-is-told',
      title: {
        da: 'Den, der har forældremyndighed, får besked om sit barn',
        en: 'A custody holder is told about the child',
      },
      force: 'should',
      holders: ['custody-holder'],
      action: 'receive',
      subjects: ['pupil-information'],
      answer: 'yes',
      cites: practised('own-child-only', 'both-parents-told'),
    },
    {
      id: 'other-parent-is-not-told',
      title: { da: 'Andre forældre får intet at vide om barnet', en: 'Other parents are told nothing about the child' },
      force: 'should',
      holders: ['other-parent'],
      action: 'receive',
      subjects: ['pupil-information'],
      answer: 'no',
      cites: practised('own-child-only'),
    },
    {
      id: 'general-news-for-all',
      title: { da: 'Fælles information går ud til alle familier', en: 'General information goes to every family' },
      force: 'should',
      holders: ['custody-holder', 'other-carer', 'other-parent', 'parent-council'],
      action: 'receive',
      subjects: ['general-information'],
      answer: 'yes',
      cites: practised('everyone-reached', 'general-news'),
    },
    {
      id: 'leader-contacts-after-violence',
      title: {
        da: 'Ledelsen kontakter hjemmet efter vold mod en medarbejder',
        en: 'The leadership contacts the home after violence against staff',
      },
      force: 'should',
      holders: ['leader'],
      action: 'do',
      subjects: ['contact-after-violence'],
      answer: 'yes',
      cites: practised('contact-after-violence'),
    },
  ],
};
