import type { FrameItems } from '@samarbejde/core';
import { textOf } from '../../../citing.js';
import type { DanishLawWords } from '../ids.js';

const cite = textOf('god-orden');
const from = '2025-01-01';
const when = (...measure: readonly [string, ...string[]]) =>
  ({ purpose: 'decision', fromSide: 'school', toSide: 'home', facts: { measure } }) as const;

/**
 * The order on good order, §§ 5-14: when the home is told. Detention (at most an hour), exclusion (normally at most seven school
 * days a school year, ten in gross cases) and a move to a parallel class: beforehand. Other teaching: the same day. Removal after
 * force: at once. Sending a pupil home by agreement: the school says that the parents need not agree.
 */
export const measures: FrameItems<DanishLawWords> = {
  duties: [
    {
      id: 'home-told-before-the-measure',
      title: {
        da: 'Giv hjemmet besked, før foranstaltningen sættes i værk',
        en: 'Tell the home before the measure is taken',
      },
      force: 'must',
      by: 'sender',
      do: 'tell-home-before',
      when: when('detention', 'exclusion', 'parallel-class'),
      from,
      cites: cite(
        '§§ 6-14',
        'Eftersidning, udelukkelse og flytning til parallelklasse kræver besked på forhånd.',
        'Detention, exclusion and a move to a parallel class need notice beforehand.',
      ),
    },
    {
      id: 'home-told-the-same-day-of-other-teaching',
      title: {
        da: 'Giv hjemmet besked samme dag om anden undervisning',
        en: 'Tell the home the same day of other teaching',
      },
      force: 'must',
      by: 'sender',
      do: 'tell-home-same-day',
      within: { n: 0, unit: 'school-day' },
      when: when('other-teaching'),
      from,
      cites: cite(
        '§§ 6-14',
        'Anden undervisning forudsætter, at forældrene orienteres samme dag.',
        'Other teaching presupposes that the parents are informed the same day.',
      ),
    },
    {
      id: 'home-told-at-once-of-removal',
      title: {
        da: 'Giv hjemmet besked straks, når et barn er fjernet fra klassen',
        en: 'Tell the home at once when a child was removed from class',
      },
      force: 'must',
      by: 'sender',
      do: 'tell-home-at-once',
      within: 'promptly',
      when: when('removal-after-force'),
      from,
      cites: cite(
        '§§ 6-14',
        'Er en elev fjernet med magt, får hjemmet besked med det samme.',
        'Where a pupil was removed by force, the home is told at once.',
      ),
    },
    {
      id: 'sending-home-is-voluntary',
      title: {
        da: 'Sig, at forældrene ikke behøver sige ja til hjemsendelse',
        en: 'Say that the parents need not agree to sending home',
      },
      force: 'must',
      by: 'sender',
      do: 'say-agreement-is-voluntary',
      when: when('sent-home-by-agreement'),
      from,
      cites: cite(
        '§ 5',
        'Skolen oplyser, at forældrene ikke er forpligtede til at gå med til det.',
        'The school says that the parents are not bound to agree.',
      ),
    },
  ],
};
