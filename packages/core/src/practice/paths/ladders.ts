import type { FrameItems } from '../../frame/frame.js';
import { gatherItems } from '../../frame/gather-items.js';
import type { PracticeWords } from '../ids.js';
import { bullyingPath } from './bullying.js';
import { complaintAboutDecision } from './complaint-decision.js';
import { complaintAboutPerson } from './complaint-person.js';
import { concernPath } from './concern.js';
import { conflictBetweenHomes } from './conflict-between-homes.js';
import { conflictHomeSchool } from './conflict-home-school.js';
import { guarantees } from './guarantees.js';

/** What schools commonly do when a matter is not solved, ladder by ladder, and what holds on all of them. */
export const ladders: FrameItems<PracticeWords> = gatherItems<PracticeWords>(
  conflictHomeSchool,
  conflictBetweenHomes,
  concernPath,
  bullyingPath,
  complaintAboutDecision,
  complaintAboutPerson,
  guarantees,
);
