import type { Model } from '../compose/model.js';
import { acts } from '../vocabulary/act.js';
import type { Text } from '../vocabulary/text.js';
import type { CaseMove, PauseReason } from './event.js';
import type { Ladder } from './ladder.js';

type Kind = CaseMove['kind'];

const plainNames: Readonly<Record<Exclude<Kind, 'done' | 'moved-on' | 'closed' | 'paused' | 'left'>, Text>> = {
  'third-party-asked': { da: 'bede om en tredjepart', en: 'ask for a third party' },
  'third-party-joined': { da: 'skrive, at tredjeparten er kommet med', en: 'note that the third party has joined' },
  agreed: { da: 'sige, at det er løst', en: 'say that it is solved' },
  withdrawn: { da: 'trække sagen tilbage', en: 'withdraw the case' },
  resumed: { da: 'sætte fristerne i gang igen', en: 'let the deadlines run again' },
  'safety-raised': {
    da: 'melde mistanke om, at et barn lider overlast',
    en: 'raise a suspicion that a child is harmed',
  },
  'facts-learned': { da: 'skrive, hvad man har fået at vide', en: 'note what has been learned' },
  'calendar-renewed': { da: 'give sagen en ny kalender', en: 'give the case a new calendar' },
};

const closings: Readonly<Record<'decided' | 'unsolved', Text>> = {
  decided: { da: 'slutte sagen, som den er afgjort', en: 'close the case as decided' },
  unsolved: { da: 'lægge sagen fra sig som uløst', en: 'leave the case openly unsolved' },
};

const pauses: Readonly<Record<PauseReason, Text>> = {
  'school-holiday': { da: 'holde pause i skoleferien', en: 'pause for the school holiday' },
  'awaiting-party': { da: 'holde pause, mens en part ventes', en: 'pause while a party is awaited' },
  'cooling-off': { da: 'holde pause, til sindene er faldet til ro', en: 'pause until tempers have cooled' },
};

/** What a move is called. */
export function moveName(model: Model, ladder: Ladder, move: CaseMove): Text {
  if (move.kind === 'done') return deedName(model, move.what);
  if (move.kind === 'closed') return closings[move.as];
  if (move.kind === 'paused') return pauses[move.because];
  if (move.kind === 'moved-on') {
    const { title } = ladder.stepOf(move.to);
    return { da: `tage sagen videre til »${title.da}«`, en: `take the case on to “${title.en}”` };
  }
  if (move.kind === 'left') {
    const title = ladder.path.exits?.find((exit) => exit.id === move.exit)?.title ?? { da: move.exit, en: move.exit };
    return { da: `gå ud ad udgangen »${title.da}«`, en: `leave by the exit “${title.en}”` };
  }
  return plainNames[move.kind];
}

/** What an act or a duty is called. */
export function deedName(model: Model, what: string): Text {
  const known: Readonly<Record<string, { readonly name: Text }>> = acts;
  const word = Object.hasOwn(known, what) ? known[what] : model.words.duties.get(what);
  return word?.name ?? { da: what, en: what };
}

/** What a role is called. */
export function roleName(model: Model, role: string): Text {
  return model.words.roles.get(role)?.name ?? { da: role, en: role };
}
