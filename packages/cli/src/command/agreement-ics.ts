import { type Locale, type Model, parseTimeZone, type Result } from '@samarbejde/core';
import { exitCodes } from '../exit.js';
import { type AgreementCalendarOptions, agreementCalendar } from '../ical/agreement-calendar.js';
import { isHostName, isMailAddress } from '../ical/publisher.js';
import { readAgreement } from '../input/agreement.js';
import { modelFor } from '../input/model.js';
import { issue } from '../message/issue.js';
import { refuse } from '../output/issues.js';
import { type Call, type Command, modelOptions } from './command.js';

/** `samarbejde agreement ics AGREEMENT`: meetings, reviews and deadlines as an iCalendar file. */
export const agreementIcsCommand: Command = {
  words: ['agreement', 'ics'],
  takes: 'AGREEMENT --domain HOST',
  summary: {
    da: 'skriver møder, frister og gennemgange i en aftale som en kalenderfil (iCalendar)',
    en: 'writes the meetings, deadlines and reviews of an agreement as a calendar file (iCalendar)',
  },
  options: {
    ...modelOptions,
    domain: {
      type: 'string',
      value: 'HOST',
      summary: {
        da: 'værtsnavnet på den, der udgiver kalenderen, som skolen.example; det samme hver gang',
        en: 'the host name of whoever publishes the calendar, such as school.example; the same each time',
      },
    },
    zone: {
      type: 'string',
      value: 'ZONE',
      summary: {
        da: 'den tidszone, klokkeslæt er aftalt i; ellers Europe/Copenhagen',
        en: 'the time zone in which times were agreed; Europe/Copenhagen if left out',
      },
    },
    organizer: {
      type: 'string',
      value: 'EMAIL',
      summary: {
        da: 'adressen på den, der udgiver kalenderen; den står i hver indgang',
        en: 'the address of whoever publishes the calendar; it stands in every entry',
      },
    },
    words: {
      type: 'boolean',
      summary: {
        da: 'tag med, hvad folk har skrevet; ellers kun hvad det er, og hvis del det er',
        en: 'include what people wrote; otherwise only what it is and whose part it is',
      },
    },
  },
  run: async (call) => {
    const [file] = call.names;
    if (file === undefined) return refuse(call, [issue('no-arguments', { takes: 'AGREEMENT --domain HOST' })]);
    const model = await modelFor(call);
    if (!model.ok) return refuse(call, model.issues);
    const options = optionsFrom(call, model.value, call.locale);
    if (!options.ok) return refuse(call, options.issues);
    const agreement = await readAgreement(call.io.files, file);
    if (!agreement.ok) return refuse(call, agreement.issues);
    await call.io.stdout.write(agreementCalendar(agreement.value, options.value));
    return exitCodes.clean;
  },
};

function optionsFrom(call: Call, model: Model, locale: Locale): Result<AgreementCalendarOptions> {
  const domain = call.text('domain') ?? '';
  if (!isHostName(domain)) return { ok: false, issues: [issue('not-a-host', { domain })] };
  const organizer = call.text('organizer');
  if (organizer !== undefined && !isMailAddress(organizer)) {
    return { ok: false, issues: [issue('usage', { how: '--organizer office@school.example' })] };
  }
  const zone = parseTimeZone(call.text('zone') ?? 'Europe/Copenhagen');
  if (!zone.ok) return zone;
  const who = organizer === undefined ? {} : { organizer };
  return { ok: true, value: { model, locale, zone: zone.value, domain, words: call.has('words'), ...who } };
}
