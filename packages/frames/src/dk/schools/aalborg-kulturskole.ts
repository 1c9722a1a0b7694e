import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** The words that this frame adds, as unions of literals. */
export interface AalborgKulturskoleIds {
  readonly role: 'head-of-schools' | 'alderman';
  readonly purpose: never;
  readonly channel: never;
  readonly fact: never;
  readonly duty: never;
}

/** Aalborg Kulturskole: complaints in writing before anybody acts on them, and sensitive data only where it is marked so. */
export const aalborgKulturskole: Frame<AalborgKulturskoleIds> = defineFrame({
  id: 'aalborg-kulturskole',
  level: 'school',
  title: { da: 'Aalborg Kulturskole', en: 'Aalborg Kulturskole' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Sådan gør vi', en: 'This is how we do it' },
      publisher: 'Aalborg Kulturskole',
      url: 'https://www.aalborgkulturskole.dk/laererintra/saadan-goer-vi',
    },
  },
  vocabulary: {
    roles: {
      'head-of-schools': {
        name: { da: 'skolechef', en: 'head of schools' },
        meaning: { da: 'Lederen af kommunens skoler.', en: 'The leader of the municipality’s schools.' },
        within: 'municipality',
      },
      alderman: {
        name: { da: 'rådmand', en: 'alderman' },
        meaning: {
          da: 'Det medlem af byrådet, der har ansvar for skolerne.',
          en: 'The member of the city council who answers for the schools.',
        },
        within: 'municipality',
      },
    },
  },
  rules: [
    {
      id: 'complaint-put-in-writing',
      title: {
        da: 'En klage skal være skriftlig, før vi tager stilling',
        en: 'A complaint must be in writing before we act on it',
      },
      force: 'should',
      when: { purpose: 'complaint', fromSide: 'home', to: 'school-office', act: ['inform', 'ask'] },
      prefer: ['email', 'letter'],
      discourage: ['phone-call'],
      replaces: ['common-practice/personal-not-on-open-channels'],
      cites: cite(
        'Klager',
        'Kommer en klage over telefonen, bedes der om at få den på skrift.',
        'If a complaint comes by phone, one asks for it in writing.',
      ),
    },
    {
      id: 'sensitive-marked-sensitive',
      title: { da: 'Følsomme oplysninger mærkes som følsomme', en: 'Sensitive information is marked sensitive' },
      force: 'should',
      when: { sensitivity: 'sensitive', fromSide: 'school', toSide: 'home', act: ['inform', 'ask', 'answer'] },
      prefer: ['platform-sensitive-message'],
      cites: cite(
        'Personfølsomme data',
        'Beskeder med personfølsomme data mærkes følsomme.',
        'Messages with sensitive data are marked sensitive.',
      ),
    },
    {
      id: 'no-sensitive-email-to-the-office',
      title: {
        da: 'Følsomme oplysninger sendes aldrig til kontorets e-mail',
        en: 'Sensitive information is never sent to the office by e-mail',
      },
      force: 'should',
      when: { sensitivity: 'sensitive', to: 'school-office' },
      forbid: ['email'],
      cites: cite(
        'Personfølsomme data',
        'Personfølsomme data sendes aldrig til kontorpersonalets e-mail.',
        'Sensitive data is never sent to the e-mail of the office staff.',
      ),
    },
  ],
  paths: [
    {
      id: 'complaint-through-the-system',
      title: { da: 'Er man ikke tilfreds med svaret', en: 'If one is not satisfied with the answer' },
      force: 'should',
      opens: { purpose: 'complaint', fromSide: 'home', about: { not: 'staff-member' } },
      steps: [
        {
          id: 'school-management',
          title: { da: 'Skolens ledelse', en: 'The school’s leadership' },
          parties: ['custody-holder', 'leader'],
          acts: ['talk'],
        },
        {
          id: 'head-of-schools',
          title: { da: 'Skolechefen', en: 'The head of schools' },
          parties: ['custody-holder', 'head-of-schools'],
          acts: ['talk'],
        },
        {
          id: 'alderman',
          title: { da: 'Rådmanden', en: 'The alderman' },
          parties: ['custody-holder', 'alderman'],
          acts: ['talk'],
        },
      ],
      ends: ['agreed', 'withdrawn', 'unsolved'],
      cites: cite(
        'Klager',
        'Fra skolens ledelse går vejen til skolechefen og derefter rådmanden.',
        'From the leadership the way goes to the head of schools and then the alderman.',
      ),
    },
  ],
});
