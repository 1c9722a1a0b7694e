import type { FrameItems } from '../frame/frame.js';
import { gatherItems } from '../frame/gather-items.js';
import { agreements } from './agreements.js';
import type { PracticeWords } from './ids.js';
import { absence } from './rules/absence.js';
import { arranging } from './rules/arranging.js';
import { complaint } from './rules/complaint.js';
import { concern } from './rules/concern.js';
import { conflict } from './rules/conflict.js';
import { courses } from './rules/courses.js';
import { decision } from './rules/decision.js';
import { event } from './rules/event.js';
import { everyday } from './rules/everyday.js';
import { firstSteps } from './rules/first-steps.js';
import { hardMatters } from './rules/hard-matters.js';
import { language } from './rules/language.js';
import { leave } from './rules/leave.js';
import { notification } from './rules/notification.js';
import { offThePlatform } from './rules/off-the-platform.js';
import { onPaper } from './rules/on-paper.js';
import { outside } from './rules/outside.js';
import { plannedTalks } from './rules/planned-talks.js';
import { privateChannels } from './rules/private-channels.js';
import { quietHours } from './rules/quiet-hours.js';
import { records } from './rules/records.js';
import { replyTimes } from './rules/reply-times.js';
import { sensitive } from './rules/sensitive.js';
import { severalChildren } from './rules/several-children.js';
import { suspicion } from './rules/suspicion.js';
import { talking } from './rules/talking.js';
import { urgent } from './rules/urgent.js';
import { whoIsTold } from './rules/who-is-told.js';

/** What schools commonly do, subject by subject. */
export const items: FrameItems<PracticeWords> = gatherItems<PracticeWords>(
  absence,
  agreements,
  arranging,
  complaint,
  concern,
  conflict,
  courses,
  decision,
  event,
  everyday,
  firstSteps,
  hardMatters,
  language,
  leave,
  notification,
  offThePlatform,
  onPaper,
  outside,
  plannedTalks,
  privateChannels,
  quietHours,
  records,
  replyTimes,
  sensitive,
  severalChildren,
  suspicion,
  talking,
  urgent,
  whoIsTold,
);
