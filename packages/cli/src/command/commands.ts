import { calendarCheckCommand } from './calendar-check.js';
import type { Command } from './command.js';
import { decideCommand } from './decide.js';
import { explainCommand } from './explain.js';
import { modelExportCommand } from './model-export.js';
import { modelSchemaCommand } from './model-schema.js';
import { modelShowCommand } from './model-show.js';
import { planCommand } from './plan.js';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  decideCommand,
  planCommand,
  explainCommand,
  modelShowCommand,
  modelSchemaCommand,
  modelExportCommand,
  calendarCheckCommand,
];
