import { defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';
import { norway } from '../norway.js';

const cite = pageOn('policy');

/** The parents’ council at Oppsal: no conflicts in the groups, consent for photos, and information for everyone. */
export const oppsalFau: Frame = defineFrame({
  id: 'oppsal-fau',
  level: 'school',
  title: { da: 'Oppsal skole, FAU', en: 'Oppsal skole, parents’ council' },
  version: '2026',
  extends: [norway],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'FAU: råd om sociale medier', en: 'Parents’ council: advice on social media' },
      publisher: 'Oppsal skole, FAU',
      url: 'https://oppsal.osloskolen.no/om-skolen/rad-og-utvalg/fau',
    },
  },
  offers: ['social-media-group'],
  rules: [
    {
      id: 'no-conflicts-in-the-groups',
      title: { da: 'Konflikter hører ikke til i grupperne', en: 'Conflicts do not belong in the groups' },
      force: 'should',
      when: { purpose: 'conflict' },
      discourage: ['social-media-group'],
      cites: cite(
        'Facebook-gruppene',
        'Konflikter løses med dem, det angår, eller med kontaktlæreren, ikke i grupperne.',
        'Conflicts are solved with those concerned or with the contact teacher, not in the groups.',
      ),
    },
  ],
  duties: [
    {
      id: 'consent-for-photos-under-fifteen',
      title: { da: 'Samtykke til billeder af børn under 15 år', en: 'Consent for photos of children under 15' },
      force: 'should',
      by: 'sender',
      do: 'get-consent',
      when: { purpose: 'consent', facts: { 'child-age': { lessThan: 15 } } },
      cites: cite(
        'Bilder',
        'Billeder af børn under 15 år deles kun med forældrenes aktive ja.',
        'Photos of children under 15 are shared only with the parents’ active yes.',
      ),
    },
    {
      id: 'class-contacts-reach-everyone',
      title: { da: 'Klassekontakterne når alle', en: 'The class contacts reach everyone' },
      force: 'should',
      by: 'class-contact',
      do: 'reach-everyone',
      when: { from: 'class-contact', addressing: ['group', 'all'], importance: 'important' },
      cites: cite(
        'Alle er ikke på Facebook',
        'Vigtig information skal også nå dem, der ikke er i gruppen.',
        'Important information must also reach those who are not in the group.',
      ),
    },
  ],
});
