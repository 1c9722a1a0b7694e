import { agreementAgendaCommand } from './agreement-agenda.js';
import { agreementApplyCommand } from './agreement-apply.js';
import { agreementCheckCommand } from './agreement-check.js';
import { agreementFrameCommand } from './agreement-frame.js';
import { agreementIcsCommand } from './agreement-ics.js';
import { agreementNewCommand } from './agreement-new.js';
import { agreementShowCommand } from './agreement-show.js';
import { calendarCheckCommand } from './calendar-check.js';
import { caseAdvanceCommand } from './case-advance.js';
import { caseOpenCommand } from './case-open.js';
import { casePictureCommand } from './case-picture.js';
import { caseStatusCommand } from './case-status.js';
import { checkCommand } from './check.js';
import type { Command } from './command.js';
import { decideCommand } from './decide.js';
import { explainCommand } from './explain.js';
import { frameCheckCommand } from './frame-check.js';
import { frameTestCommand } from './frame-test.js';
import { initCommand } from './init.js';
import { mapCommand } from './map.js';
import { modelDiffCommand } from './model-diff.js';
import { modelExportCommand } from './model-export.js';
import { modelSchemaCommand } from './model-schema.js';
import { modelShowCommand } from './model-show.js';
import { modelVerifyCommand } from './model-verify.js';
import { planCommand } from './plan.js';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  checkCommand,
  mapCommand,
  decideCommand,
  planCommand,
  explainCommand,
  modelShowCommand,
  modelVerifyCommand,
  modelDiffCommand,
  modelSchemaCommand,
  modelExportCommand,
  caseOpenCommand,
  caseAdvanceCommand,
  caseStatusCommand,
  casePictureCommand,
  agreementNewCommand,
  agreementApplyCommand,
  agreementCheckCommand,
  agreementShowCommand,
  agreementAgendaCommand,
  agreementIcsCommand,
  agreementFrameCommand,
  calendarCheckCommand,
  initCommand,
  frameCheckCommand,
  frameTestCommand,
];
