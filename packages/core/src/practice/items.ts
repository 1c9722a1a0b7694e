import type { FrameItems } from '../frame/frame.js';
import { gatherItems } from '../frame/gather-items.js';
import type { PracticeWords } from './ids.js';
import { bullyingPath } from './paths/bullying.js';
import { complaintAboutDecision } from './paths/complaint-decision.js';
import { complaintAboutPerson } from './paths/complaint-person.js';
import { concernPath } from './paths/concern.js';
import { conflictBetweenHomes } from './paths/conflict-between-homes.js';
import { conflictHomeSchool } from './paths/conflict-home-school.js';
import { guarantees } from './paths/guarantees.js';
import { absence } from './rules/absence.js';
import { arranging } from './rules/arranging.js';
import { complaint } from './rules/complaint.js';
import { concern } from './rules/concern.js';
import { conflict } from './rules/conflict.js';
import { courses } from './rules/courses.js';
import { decision } from './rules/decision.js';
import { event } from './rules/event.js';
import { everyday } from './rules/everyday.js';
import { hardMatters } from './rules/hard-matters.js';
import { language } from './rules/language.js';
import { offThePlatform } from './rules/off-the-platform.js';
import { outside } from './rules/outside.js';
import { privateChannels } from './rules/private-channels.js';
import { quietHours } from './rules/quiet-hours.js';
import { records } from './rules/records.js';
import { replyTimes } from './rules/reply-times.js';
import { sensitive } from './rules/sensitive.js';
import { suspicion } from './rules/suspicion.js';
import { talking } from './rules/talking.js';
import { urgent } from './rules/urgent.js';
import { whoIsTold } from './rules/who-is-told.js';

/** What schools commonly do, subject by subject. */
export const items: FrameItems<PracticeWords> = gatherItems<PracticeWords>(
  absence,
  arranging,
  complaint,
  concern,
  conflict,
  courses,
  decision,
  event,
  everyday,
  hardMatters,
  language,
  offThePlatform,
  outside,
  privateChannels,
  quietHours,
  records,
  replyTimes,
  sensitive,
  suspicion,
  talking,
  urgent,
  whoIsTold,
  conflictHomeSchool,
  conflictBetweenHomes,
  concernPath,
  bullyingPath,
  complaintAboutDecision,
  complaintAboutPerson,
  guarantees,
);
