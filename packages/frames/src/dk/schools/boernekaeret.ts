import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** Børnekæret, a day care: conflicts stay between those they concern, with the staff as the link. */
export const boernekaeret: Frame = defineFrame({
  id: 'boernekaeret',
  level: 'school',
  title: { da: 'Børnekæret', en: 'Børnekæret' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Principper og politikker', en: 'Principles and policies' },
      publisher: 'Børnekæret',
      url: 'https://bornekaeret.aula.dk/vores-dagtilbud/principper-politikker',
    },
  },
  vocabulary: {
    subjects: {
      'linking-parents': {
        name: { da: 'at være bindeled mellem forældre', en: 'being the link between parents' },
        meaning: {
          da: 'At formidle mellem forældre, når deres børn har en konflikt.',
          en: 'Mediating between parents when their children have a conflict.',
        },
      },
    },
  },
  offers: ['social-media-group'],
  rules: [
    {
      id: 'conflicts-not-in-public',
      title: {
        da: 'Konflikter tages ikke på platformen eller sociale medier',
        en: 'Conflicts are not taken on the platform or social media',
      },
      force: 'should',
      when: { purpose: 'conflict', act: ['inform', 'ask', 'talk', 'answer'] },
      forbid: ['platform-message', 'platform-post', 'social-media-group'],
      cites: cite(
        'Konflikter',
        'Konflikter mellem børn, forældre og personale løses mellem parterne og ikke på nettet.',
        'Conflicts between children, parents and staff are solved between those concerned and not online.',
      ),
    },
  ],
  mandates: [
    {
      id: 'staff-are-the-link',
      title: { da: 'Personalet er bindeled mellem forældrene', en: 'The staff are the link between the parents' },
      force: 'should',
      holders: ['professional'],
      action: 'do',
      subjects: ['linking-parents'],
      answer: 'yes',
      cites: cite(
        'Konflikter mellem børn',
        'Personalet formidler mellem forældrene, når børn har en konflikt.',
        'The staff mediate between the parents when children have a conflict.',
      ),
    },
    {
      id: 'leader-deletes-personal-content',
      title: { da: 'Lederen sletter personligt indhold', en: 'The leader deletes personal content' },
      force: 'should',
      holders: ['leader'],
      action: 'do',
      subjects: ['moderation'],
      answer: 'yes',
      cites: cite(
        'Opslag',
        'Indhold af personlig karakter om børn, forældre eller personale bliver slettet.',
        'Content of a personal kind about children, parents or staff is deleted.',
      ),
    },
  ],
  duties: [
    {
      id: 'leader-calls-a-talk',
      title: { da: 'Lederen indkalder til en samtale', en: 'The leader calls a talk' },
      force: 'should',
      by: 'leader',
      do: 'arrange',
      when: { purpose: 'conflict', fromSide: 'home', addressing: ['group', 'all'], act: 'inform' },
      cites: cite(
        'Opslag',
        'Den, der har skrevet det, indkaldes til en samtale.',
        'Whoever wrote it is called to a talk.',
      ),
    },
  ],
  paths: [
    {
      id: 'when-not-heard',
      title: { da: 'Når man ikke føler sig hørt', en: 'When one does not feel heard' },
      force: 'should',
      opens: { purpose: ['complaint', 'misunderstanding'], fromSide: 'home', about: { not: 'staff-member' } },
      steps: [
        {
          id: 'staff',
          title: { da: 'Personalet', en: 'The staff' },
          parties: ['custody-holder', 'pedagogue'],
          acts: ['talk'],
        },
        {
          id: 'leader',
          title: { da: 'Ledelsen', en: 'The leadership' },
          parties: ['custody-holder', 'leader'],
          acts: ['talk'],
        },
        {
          id: 'parent-board',
          title: { da: 'Forældrebestyrelsen', en: 'The parent board' },
          parties: ['custody-holder', 'parent-council'],
          acts: ['talk'],
        },
        {
          id: 'day-care-department',
          title: { da: 'Dagtilbudsafdelingen', en: 'The day care department' },
          parties: ['custody-holder', 'municipality'],
          acts: ['talk'],
        },
      ],
      ends: ['agreed', 'withdrawn', 'unsolved'],
      cites: cite(
        'Ikke hørt',
        'Man kan altid gå til ledelsen, forældrebestyrelsen eller kommunens dagtilbudsafdeling.',
        'One can always go to the leadership, the parent board or the municipality’s day care department.',
      ),
    },
  ],
});
