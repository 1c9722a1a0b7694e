import type { FrameItems } from '../frame/frame.js';
import { practised } from './evidence/cite.js';
import type { PracticeWords } from './ids.js';

/**
 * Agreements that schools commonly make beside those that Aalborg's text speaks of, and what they commonly ask of those:
 * that everybody with a share in the custody agrees, and that one looks at the agreement again.
 */
export const agreements: FrameItems<PracticeWords> = {
  agreements: [
    {
      id: 'expectations-for-the-year',
      title: { da: 'Forventninger ved skoleårets start', en: 'Expectations at the start of the school year' },
      force: 'should',
      purpose: 'expectations',
      subject: 'case-frame',
      parties: ['custody-holder', 'professional'],
      mustAgree: ['custody-holder', 'professional'],
      everyHolder: ['custody-holder'],
      endedBy: ['custody-holder', 'professional'],
      holds: [
        { part: 'expectations', cites: practised('expectations-written') },
        { part: 'contact', cites: practised('own-reply-time') },
        { part: 'review', cites: practised('talks-a-year') },
      ],
      reviewed: { times: 1, per: 'school-year' },
      cites: practised('expectations-written', 'both-parents-told'),
    },
    {
      id: 'bullying-action-plan',
      title: { da: 'Handlingsplan mod mobning', en: 'Action plan against bullying' },
      force: 'should',
      purpose: 'bullying',
      subject: 'case-frame',
      parties: ['leader'],
      mustAgree: ['leader'],
      endedBy: ['leader'],
      holds: [
        { part: 'actions', cites: practised('bullying-action-plan') },
        { part: 'decisions', cites: practised('bullying-action-plan') },
        { part: 'childs-view', cites: practised('child-takes-part') },
        { part: 'review', cites: practised('plan-and-evaluation') },
      ],
      reviewed: { times: 1, per: 'term' },
      cites: practised('bullying-action-plan', 'plan-and-evaluation'),
      note: {
        da: 'Ledelsen laver planen; forældrene høres og orienteres, men skal ikke godkende den.',
        en: 'The leadership makes the plan; the parents are heard and told, but need not approve it.',
      },
    },
    {
      id: 'every-custody-holder-agrees',
      title: {
        da: 'Alle med del i forældremyndigheden er med i aftalen',
        en: 'Everybody with a share in the custody is part of the agreement',
      },
      force: 'should',
      supplements: ['aalborg/action-plan', 'aalborg/contact-agreement', 'aalborg/cooperation-agreement'],
      everyHolder: ['custody-holder'],
      cites: practised('both-parents-told'),
    },
    {
      id: 'agreements-are-looked-at-again',
      title: {
        da: 'Se på aftalen igen mindst én gang om året',
        en: 'Look at the agreement again at least once a year',
      },
      force: 'should',
      supplements: ['aalborg/class-agreement', 'aalborg/contact-agreement', 'aalborg/cooperation-agreement'],
      holds: [{ part: 'review', cites: practised('talks-a-year') }],
      reviewed: { times: 1, per: 'school-year' },
      cites: practised('talks-a-year'),
    },
    {
      id: 'action-plans-are-evaluated',
      title: { da: 'Se på handleplanen igen inden for et halvår', en: 'Look at the action plan again within a term' },
      force: 'should',
      supplements: ['aalborg/action-plan'],
      holds: [{ part: 'review', cites: practised('plan-and-evaluation', 'talk-each-term') }],
      reviewed: { times: 1, per: 'term' },
      cites: practised('plan-and-evaluation', 'talk-each-term'),
      note: {
        da: 'Ingen siger, hvor tit en handleplan skal ses efter; et halvår er den korteste tid mellem samtaler, som nogen nævner.',
        en: 'Nobody says how often an action plan is looked at; a term is the shortest time between talks that anybody names.',
      },
    },
  ],
};
