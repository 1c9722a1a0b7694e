import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('digital-post');

/**
 * The act on Digital Post: whoever is 15 or over and lives in Denmark is connected; a message has arrived when the addressee
 * can get at it. It covers the Digital Post solution only, so not a school platform.
 */
export const digitalPost: FrameItems<DanishLawWords> = {
  mandates: [
    {
      id: 'digital-post-from-fifteen',
      title: {
        da: 'Et barn får Digital Post, når det er fyldt 15 år',
        en: 'A child gets Digital Post from the age of 15',
      },
      force: 'must',
      holders: ['child'],
      action: 'receive',
      subjects: ['digital-post'],
      when: { facts: { 'child-age': { atLeast: 15 } } },
      answer: 'yes',
      cites: cite(
        '§ 3, stk. 1',
        'Den, der er fyldt 15 år og bor her, er tilsluttet Digital Post.',
        'Whoever is 15 or over and lives here is connected to Digital Post.',
      ),
    },
    {
      id: 'no-digital-post-under-fifteen',
      title: {
        da: 'Et barn under 15 år er ikke tilsluttet Digital Post',
        en: 'A child under 15 is not connected to Digital Post',
      },
      force: 'must',
      holders: ['child'],
      action: 'receive',
      subjects: ['digital-post'],
      when: { facts: { 'child-age': { lessThan: 15 } } },
      answer: 'no',
      cites: cite(
        '§ 3, stk. 1',
        'Tilslutningen begynder ved det fyldte 15. år.',
        'Connection begins when one is 15 years old.',
      ),
    },
  ],
  principles: [
    {
      id: 'digital-post-arrives-when-available',
      title: {
        da: 'Digital Post er kommet frem, når den kan læses',
        en: 'Digital Post has arrived when it can be read',
      },
      force: 'must',
      kind: 'conduct',
      says: {
        da: 'En frist regnes fra, at beskeden er tilgængelig i postkassen, ikke fra at nogen åbner den.',
        en: 'A deadline is counted from when the message is available in the mailbox, not from when somebody opens it.',
      },
      cites: cite(
        '§ 10',
        'En meddelelse regnes for fremme, når den er tilgængelig for modtageren.',
        'A message counts as arrived when it is available to the addressee.',
      ),
    },
  ],
};
