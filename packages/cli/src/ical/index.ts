export { type AgreementCalendarOptions, agreementCalendar } from './agreement-calendar.js';
