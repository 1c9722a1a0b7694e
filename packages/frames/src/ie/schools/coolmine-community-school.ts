import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** The words that this frame adds, as unions of literals. */
export interface CoolmineCommunitySchoolIds {
  readonly role: 'year-head';
  readonly purpose: never;
  readonly channel: never;
  readonly fact: never;
  readonly duty: never;
}

/** Coolmine: an ordinary ladder for ordinary questions, and a straight way to the principal for what is serious and urgent. */
export const coolmineCommunitySchool: Frame<CoolmineCommunitySchoolIds> = defineFrame({
  id: 'coolmine-community-school',
  level: 'school',
  title: { da: 'Coolmine Community School', en: 'Coolmine Community School' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Kontakt mellem hjem og skole', en: 'Home-school contact' },
      publisher: 'Coolmine Community School',
      url: 'http://www.coolminecs.ie/faqs/home-school-contact/',
    },
  },
  vocabulary: {
    roles: {
      'year-head': {
        name: { da: 'årgangsleder', en: 'year head' },
        meaning: { da: 'Den lærer, der leder årgangen.', en: 'The teacher who heads the year.' },
        within: 'leader',
      },
    },
  },
  paths: [
    {
      id: 'serious-and-urgent',
      title: { da: 'Alvorligt og akut: direkte til lederen', en: 'Serious and urgent: straight to the principal' },
      force: 'should',
      opens: { urgency: ['same-day', 'now'], importance: 'important', fromSide: 'home' },
      steps: [
        {
          id: 'principal-or-deputy',
          title: { da: 'Rektor eller viceinspektøren', en: 'The principal or the deputy' },
          parties: ['custody-holder', 'school-leader'],
          acts: ['talk'],
        },
      ],
      ends: ['agreed', 'unsolved'],
      cites: cite(
        'Serious matters',
        'Det alvorlige og akutte går direkte til rektor eller, i dennes fravær, viceinspektøren.',
        'Serious and urgent matters go straight to the principal or, in their absence, the deputy.',
      ),
    },
    {
      id: 'ordinary-questions',
      title: { da: 'Almindelige spørgsmål', en: 'Ordinary questions' },
      force: 'should',
      opens: { urgency: ['routine', 'soon'], fromSide: 'home', act: ['ask', 'talk'] },
      steps: [
        {
          id: 'teacher-responsible',
          title: { da: 'Den ansvarlige lærer', en: 'The teacher responsible' },
          parties: ['custody-holder', 'teacher'],
          acts: ['talk'],
        },
        {
          id: 'year-head',
          title: { da: 'Årgangslederen', en: 'The year head' },
          parties: ['custody-holder', 'year-head'],
          acts: ['talk'],
        },
        {
          id: 'deputy-or-principal',
          title: { da: 'Viceinspektøren eller rektor', en: 'The deputy or the principal' },
          parties: ['custody-holder', 'school-leader'],
          acts: ['talk'],
        },
      ],
      ends: ['agreed', 'unsolved'],
      cites: cite(
        'Queries',
        'Spørgsmål om hverdagen går først til den ansvarlige lærer, så årgangslederen, så ledelsen.',
        'Questions about everyday activities go first to the teacher responsible, then the year head, then the leadership.',
      ),
    },
  ],
});
