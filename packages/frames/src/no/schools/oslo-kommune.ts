import { defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';
import { norway } from '../norway.js';

const cite = pageOn('policy');

/** Oslo: always the contact teacher first, and after school always the leader of after-school care. */
export const osloKommune: Frame = defineFrame({
  id: 'oslo-kommune',
  level: 'municipality',
  title: { da: 'Oslo kommune', en: 'City of Oslo' },
  version: '2026',
  extends: [norway],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Hvem skal jeg kontakte?', en: 'Whom do I contact?' },
      publisher: 'Utdanningsetaten',
      url: 'https://www.oslo.kommune.no/skole-og-utdanning/skolemiljo/',
    },
  },
  paths: [
    {
      id: 'contact-teacher-first',
      title: { da: 'Spørgsmål om skoledagen', en: 'Questions about the school day' },
      force: 'should',
      opens: { purpose: ['learning-progress', 'concern', 'conflict'], fromSide: 'home' },
      steps: [
        {
          id: 'contact-teacher',
          title: { da: 'Kontaktlæreren', en: 'The contact teacher' },
          parties: ['parent', 'contact-teacher'],
          acts: ['talk'],
        },
        {
          id: 'others',
          title: { da: 'Andre, som kontaktlæreren inddrager', en: 'Others whom the contact teacher involves' },
          parties: ['parent', 'professional'],
          acts: ['talk'],
        },
      ],
      ends: ['agreed', 'unsolved'],
      cites: cite(
        'Faglige eller sosiale spørsmål',
        'Man går altid først til kontaktlæreren, som inddrager andre.',
        'One always goes first to the contact teacher, who involves others.',
      ),
    },
  ],
  mandates: [
    {
      id: 'after-school-leader-takes-it',
      title: { da: 'Lederen af fritidsordningen tager sig af det', en: 'The after-school leader takes it' },
      force: 'should',
      holders: ['after-school-leader'],
      action: 'receive',
      subjects: ['after-school-matter'],
      answer: 'yes',
      cites: cite(
        'Saker i AKS-tiden',
        'I fritidsordningens tid går man altid til baselederen.',
        'In after-school time one always goes to its leader.',
      ),
    },
  ],
});
