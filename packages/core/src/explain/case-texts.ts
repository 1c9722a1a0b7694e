import type { CaseFaultCode } from '../frame/case-fault.js';
import { code, list, listOf, type Says, suggestion } from './phrase.js';

/** How an answer differs from what a case expects, in Danish and English. */
export const caseTexts: Readonly<Record<CaseFaultCode, Says>> = {
  'case-duplicate': ({ id }) => ({
    da: `To eksempler hedder ${code(id)}. Giv det ene et andet id.`,
    en: `Two cases are called ${code(id)}. Give one of them another id.`,
  }),
  'case-first-differs': ({ expected, got }) => ({
    da: `Eksemplet venter ${code(expected)} øverst, men ${code(got)} står øverst. Ret reglerne eller eksemplet.`,
    en: `The case expects ${code(expected)} to rank first, but ${code(got)} does. Change the rules or the case.`,
  }),
  'case-hours-differ': ({ role, expected, got }) => ({
    da: `Eksemplet venter, at tidspunktet er ${code(expected)} for ${code(role)}, men svaret er ${code(got)}. Ret træffetiden eller eksemplet.`,
    en: `The case expects the moment to be ${code(expected)} for ${code(role)}, but the answer is ${code(got)}. Change the hours or the case.`,
  }),
  'case-item-holds': ({ id }) => ({
    da: `Eksemplet venter, at ${code(id)} ikke gælder den dag, men det gør det. Ret datoerne eller eksemplet.`,
    en: `The case expects ${code(id)} not to hold on that day, but it does. Change the dates or the case.`,
  }),
  'case-item-unheld': ({ id }) => ({
    da: `Eksemplet venter, at ${code(id)} gælder den dag, men det gør det ikke. Ret datoerne eller eksemplet.`,
    en: `The case expects ${code(id)} to hold on that day, but it does not. Change the dates or the case.`,
  }),
  'case-item-unknown': (params) => ({
    da: `Ingen af rammerne har ${code(params['id'])}.${suggestion(params).da}`,
    en: `None of the frames has ${code(params['id'])}.${suggestion(params).en}`,
  }),
  'case-no-model': ({ codes }) => ({
    da: `Rammerne kan ikke sættes sammen den dag (${list(listOf(codes).map(code), 'da')}). Ret dem først.`,
    en: `The frames do not compose on that day (${list(listOf(codes).map(code), 'en')}). Mend them first.`,
  }),
  'case-no-situation': () => ({
    da: 'Eksemplet spørger om noget, der kræver en `situation`. Tilføj den.',
    en: 'The case asks something that needs a `situation`. Add it.',
  }),
  'case-no-such-path': ({ id, opened }) => ({
    da: `Vejen ${code(id)} åbner ikke i situationen. Der åbner ${list(listOf(opened).map(code), 'da') || 'ingen'}.`,
    en: `The path ${code(id)} does not open in the situation. These do: ${list(listOf(opened).map(code), 'en') || 'none'}.`,
  }),
  'case-duty-not-owed': ({ duty, by, owed }) => ({
    da: `Eksemplet venter pligten ${code(duty)} for ${code(by)}, men den er der ikke sådan. Der er ${list(listOf(owed).map(code), 'da') || 'ingen'}.`,
    en: `The case expects the duty ${code(duty)} by ${code(by)}, but it is not owed so. Owed are ${list(listOf(owed).map(code), 'en') || 'none'}.`,
  }),
  'case-path-differs': ({ id, got }) => ({
    da: `Vejen ${code(id)} har trinnene ${list(listOf(got).map(code), 'da')}. Ret vejen eller eksemplet.`,
    en: `The path ${code(id)} has the steps ${list(listOf(got).map(code), 'en')}. Change the path or the case.`,
  }),
  'case-permission-differs': ({ role, action, subject, expected, got }) => ({
    da: `Må ${code(role)} ${code(action)} ${code(subject)}? Eksemplet venter ${code(expected)}, svaret er ${code(got)}.`,
    en: `May ${code(role)} ${code(action)} ${code(subject)}? The case expects ${code(expected)}, the answer is ${code(got)}.`,
  }),
  'case-plan-differs': ({ got }) => ({
    da: `Forløbet er ${list(listOf(got).map(code), 'da')}. Ret forløbet eller eksemplet.`,
    en: `The course is ${list(listOf(got).map(code), 'en')}. Change the course or the case.`,
  }),
  'case-reason-missing': ({ id, given }) => ({
    da: `${code(id)} er ikke blandt grundene. Grundene er ${list(listOf(given).map(code), 'da') || 'ingen'}.`,
    en: `${code(id)} is not among the reasons. The reasons are ${list(listOf(given).map(code), 'en') || 'none'}.`,
  }),
  'case-reason-unwanted': ({ id }) => ({
    da: `${code(id)} er blandt grundene, men skulle ikke gælde her. Gør dens \`when\` snævrere, eller ret eksemplet.`,
    en: `${code(id)} is among the reasons, but should not apply here. Narrow its \`when\`, or change the case.`,
  }),
  'case-verdict-differs': ({ channel, expected, got, because }) => ({
    da: `Eksemplet venter ${code(expected)} for ${code(channel)}, men svaret er ${code(got)} (${list(listOf(because).map(code), 'da') || 'ingen regel'}).`,
    en: `The case expects ${code(expected)} for ${code(channel)}, but the answer is ${code(got)} (${list(listOf(because).map(code), 'en') || 'no rule'}).`,
  }),
  'case-wait-differs': ({ channel, expected, got }) => ({
    da: `Eksemplet venter, at ${code(channel)} udskydes til ${code(expected)}, men svaret er ${code(got)}.`,
    en: `The case expects ${code(channel)} to wait until ${code(expected)}, but the answer is ${code(got)}.`,
  }),
  'case-word-unknown': ({ reason }) => ({
    da: `Eksemplet bruger et ord, som modellen ikke kender (${reason}). Ret ordet.`,
    en: `The case uses a word that the model does not know (${reason}). Correct the word.`,
  }),
};
