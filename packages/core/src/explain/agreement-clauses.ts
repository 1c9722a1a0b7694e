import type { AgreedAction, AgreedContact, AgreedGoal, ChildsView } from '../agreement/content.js';
import { acts } from '../vocabulary/act.js';
import type { Setting } from '../vocabulary/role.js';
import type { Text } from '../vocabulary/text.js';
import { type DocumentSetting, ended, everyoneNamed, named, people } from './agreement-people.js';
import { deadline } from './deadline.js';
import { cadence } from './decision.js';
import { clock, longDate, weekday } from './long-date.js';
import { capital, list } from './phrase.js';

const settings: Readonly<Record<Setting, Text>> = {
  home: { da: 'Hjemme', en: 'At home' },
  school: { da: 'I skolen', en: 'At school' },
};

/** Sentences, those that say nothing left out. */
function sentences(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map(ended)
    .join(' ');
}

/** Who does what, where, by when, and when it is done. */
export function actionLine(setting: DocumentSetting, action: AgreedAction): string {
  const { locale } = setting;
  const { by, what, setting: place, due, doneWhen } = action;
  const owners = by.length === 0 ? '' : `${everyoneNamed(setting, by)}: `;
  return sentences(
    `${owners}${what}`,
    place === undefined ? '' : settings[place][locale],
    due === undefined ? '' : { da: `Senest ${longDate(due, 'da')}`, en: `By ${longDate(due, 'en')}` }[locale],
    doneWhen === undefined ? '' : `${{ da: 'Gjort, når', en: 'Done when' }[locale]}: ${doneWhen}`,
  );
}

/** What it is to bring about, and what that is good for. */
export function goalLine(setting: DocumentSetting, { text, principle, aims }: AgreedGoal): string {
  const { model, locale } = setting;
  const said = model.items.principles.find(({ id }) => id === principle)?.says[locale];
  const good = { da: 'Det handler om', en: 'It is about' }[locale];
  return sentences(said ?? '', text ?? '', aims.length === 0 ? '' : `${good} ${named(setting, 'aims', aims)}`);
}

/** Who contacts whom, how, how often, and by when a question is answered. */
export function contactLine(setting: DocumentSetting, clause: AgreedContact): string {
  return sentences(
    whoContactsWhom(setting, clause),
    how(setting, clause),
    clause.often === undefined ? '' : capital(cadence(clause.often, setting.locale)),
    answered(setting, clause),
    reached(setting, clause),
    spoken(setting, clause),
  );
}

function whoContactsWhom(setting: DocumentSetting, { by, to }: AgreedContact): string {
  const isMutual = by.length === to.length && by.every((id) => to.includes(id));
  const who = everyoneNamed(setting, by);
  if (isMutual)
    return { da: `${who} er i kontakt med hinanden`, en: `${who} are in touch with each other` }[setting.locale];
  const whom = people(setting, to);
  return { da: `${who} kontakter ${whom}`, en: `${who} ${by.length > 1 ? 'get' : 'gets'} in touch with ${whom}` }[
    setting.locale
  ];
}

function how(setting: DocumentSetting, { channels, purposes, acts: done }: AgreedContact): string {
  const { locale } = setting;
  const matters =
    purposes === undefined ? '' : `${{ da: 'Om', en: 'About' }[locale]} ${named(setting, 'purposes', purposes, 'or')}`;
  const doing =
    done === undefined
      ? ''
      : list(
          done.map((act) => acts[act].name[locale]),
          locale,
          'or',
        );
  const about = [matters, doing].filter((part) => part !== '').join(', ');
  const by = named(setting, 'channels', channels, 'or');
  return about === '' ? capital(by) : `${capital(about)}: ${by}`;
}

function answered(setting: DocumentSetting, { reply }: AgreedContact): string {
  if (reply === undefined) return '';
  const { locale } = setting;
  return {
    da: `Spørgsmål bliver besvaret ${deadline(reply, 'da')}`,
    en: `Questions are answered ${deadline(reply, 'en')}`,
  }[locale];
}

function reached(setting: DocumentSetting, { hours, to }: AgreedContact): string {
  if (hours === undefined) return '';
  const { locale } = setting;
  const times = hours.map(({ days, from, until }) => {
    const on = list(
      days.map((day) => weekday(day, locale)),
      locale,
    );
    return { da: `${on} ${clock(from, 'da')}–${until.replace(':', '.')}`, en: `${on} ${from}–${until}` }[locale];
  });
  const whom = everyoneNamed(setting, to);
  return { da: `${whom} kan træffes ${list(times, 'da')}`, en: `${whom} can be reached ${list(times, 'en')}` }[locale];
}

function spoken(setting: DocumentSetting, { language }: AgreedContact): string {
  if (language === undefined) return '';
  const tongue = `${{ da: 'Sprog', en: 'Language' }[setting.locale]}: ${language.spoken}`;
  return language.interpreter ? `${tongue}, ${{ da: 'med tolk', en: 'with an interpreter' }[setting.locale]}` : tongue;
}

/** What the child says, who heard it, and how. */
export function childsViewSentences(setting: DocumentSetting, { text, heardBy, how, on }: ChildsView): string {
  const { locale } = setting;
  const heard = [
    ...(heardBy.length === 0 ? [] : [people(setting, heardBy)]),
    ...(on === undefined ? [] : [longDate(on, locale)]),
  ];
  const who = heard.length === 0 ? '' : `${{ da: 'Hørt af', en: 'Heard by' }[locale]} ${heard.join(', ')}.`;
  const way = how === undefined ? '' : `${{ da: 'Sådan', en: 'How' }[locale]}: ${ended(how)}`;
  return [ended(text), who, way].filter((part) => part !== '').join(' ');
}
