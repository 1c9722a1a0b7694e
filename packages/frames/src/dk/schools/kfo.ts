import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** The words that this frame adds, as unions of literals. */
export interface KfoIds {
  readonly role: 'cluster-leader' | 'pedagogical-consultant';
  readonly purpose: never;
  readonly channel: never;
  readonly fact: never;
  readonly duty: never;
}

/** KFO, a parents’ organisation: a model code, as a day care that adopts it speaks. The platform is not for conflicts and does not replace the daily talk. */
export const kfo: Frame<KfoIds> = defineFrame({
  id: 'kfo',
  level: 'school',
  title: { da: 'KFO: kodeks for god kommunikation', en: 'KFO: a code for good communication' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'guidance-text',
      title: { da: 'Kodeks for god kommunikation på Aula', en: 'A code for good communication on Aula' },
      publisher: 'KFO',
      url: 'http://new.kfo.dk/2021/05/03/kodeks-for-god-kommunikation-pa-aula/',
    },
  },
  vocabulary: {
    roles: {
      'cluster-leader': {
        name: { da: 'klyngeleder', en: 'cluster leader' },
        meaning: { da: 'Lederen af flere institutioner.', en: 'The leader of several institutions.' },
        within: 'leader',
      },
      'pedagogical-consultant': {
        name: { da: 'pædagogisk konsulent', en: 'pedagogical consultant' },
        meaning: { da: 'En, der rådgiver institutionen.', en: 'Somebody who advises the institution.' },
        within: 'support-professional',
      },
    },
  },
  rules: [
    {
      id: 'no-conflicts-on-the-platform',
      title: {
        da: 'Konflikter og personlig kritik hører ikke til på platformen',
        en: 'Conflicts and personal criticism do not belong on the platform',
      },
      force: 'should',
      when: { any: [{ purpose: 'conflict' }, { about: 'staff-member' }], act: ['inform', 'ask', 'talk', 'answer'] },
      forbid: ['platform-message', 'platform-post'],
      cites: cite(
        'Kodeks',
        'Platformen bruges ikke til konflikter eller kritik af personale, forældre og børn.',
        'The platform is not used for conflicts or for criticism of staff, parents and children.',
      ),
    },
    {
      id: 'daily-talk-face-to-face',
      title: { da: 'Det daglige tages ansigt til ansigt', en: 'Daily matters are taken face to face' },
      force: 'should',
      when: { purpose: 'everyday', from: 'pedagogue', toSide: 'home', act: ['inform', 'talk'], addressing: 'one' },
      prefer: ['doorstep-talk', 'meeting'],
      accept: ['platform-message'],
      cites: cite(
        'Kodeks',
        'Platformen erstatter ikke den daglige samtale.',
        'The platform does not replace the daily talk.',
      ),
    },
  ],
  paths: [
    {
      id: 'nearest-first',
      title: { da: 'Gå først til den nærmeste', en: 'Go to the nearest first' },
      force: 'should',
      opens: { purpose: 'concern', fromSide: 'home' },
      steps: [
        {
          id: 'room-staff',
          title: { da: 'Personalet på stuen', en: 'The staff of the room' },
          parties: ['custody-holder', 'pedagogue'],
          acts: ['talk'],
        },
        {
          id: 'pedagogical-leader',
          title: { da: 'Den pædagogiske leder', en: 'The pedagogical leader' },
          parties: ['custody-holder', 'nearest-leader'],
          acts: ['talk'],
        },
        {
          id: 'parent-council',
          title: { da: 'Forældrerådet', en: 'The parent council' },
          parties: ['custody-holder', 'parent-council'],
          acts: ['talk'],
        },
        {
          id: 'cluster-leader',
          title: { da: 'Klyngelederen', en: 'The cluster leader' },
          parties: ['custody-holder', 'cluster-leader'],
          acts: ['talk'],
        },
        {
          id: 'pedagogical-consultant',
          title: { da: 'Den pædagogiske konsulent', en: 'The pedagogical consultant' },
          parties: ['custody-holder', 'pedagogical-consultant'],
          acts: ['talk'],
        },
      ],
      ends: ['agreed', 'unsolved'],
      cites: cite(
        'Gå til den nærmeste',
        'Man begynder på stuen og går derfra til lederen, forældrerådet, klyngelederen og den pædagogiske konsulent.',
        'One begins with the room’s staff and goes on to the leader, the parent council, the cluster leader and the pedagogical consultant.',
      ),
    },
  ],
});
