import { aalborg, commonPractice, defineFrame, type Frame } from '@samarbejde/core';
import { pageOn } from '../../citing.js';

const cite = pageOn('policy');

/** The Alice Smith School on complaints: within two working days one hears how the school goes on, and a meeting may clear the air. */
export const aliceSmithSchool: Frame = defineFrame({
  id: 'alice-smith-school',
  level: 'school',
  title: { da: 'The Alice Smith School', en: 'The Alice Smith School' },
  version: '2026',
  extends: [aalborg, commonPractice],
  sources: {
    policy: {
      kind: 'policy',
      title: { da: 'Hvad sker der med en klage', en: 'What will happen to a complaint' },
      publisher: 'The Alice Smith School',
      url: 'https://knowledge.alice-smith.edu.my/knowledge/what-will-happen-complaint',
    },
  },
  duties: [
    {
      id: 'complaint-answered-in-two-working-days',
      title: {
        da: 'En klage besvares inden for to arbejdsdage',
        en: 'A complaint is answered within two working days',
      },
      force: 'should',
      by: 'recipient',
      do: 'answer',
      within: { n: 2, unit: 'working-day' },
      when: { purpose: 'complaint', fromSide: 'home', toSide: 'school', act: ['inform', 'ask'] },
      cites: cite(
        'Response',
        'Den, der er kontaktet, svarer inden to arbejdsdage og siger, hvordan skolen vil gå frem.',
        'The person contacted responds within two working days, saying how the school proposes to go on.',
      ),
    },
  ],
  rules: [
    {
      id: 'complaint-answered-as-it-suits',
      title: {
        da: 'Svaret kan gives på et møde, i et brev eller i en mail',
        en: 'The answer may be given at a meeting, in a letter or by e-mail',
      },
      force: 'should',
      when: { purpose: 'complaint', fromSide: 'school', toSide: 'home', act: ['answer', 'talk'] },
      accept: ['letter', 'email', 'meeting'],
      replaces: ['common-practice/personal-not-on-open-channels', 'common-practice/talking-is-not-writing'],
      cites: cite(
        'Meeting',
        'Forælderen kan inviteres til et møde, når sagen er omfattende eller anspændt.',
        'The parent may be invited to a meeting when the matter is detailed or tense.',
      ),
    },
  ],
});
