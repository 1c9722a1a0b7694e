import type { Agreement } from '@samarbejde/core';
import type { Call, Options } from '../command/command.js';
import { type ExitCode, exitCodes } from '../exit.js';
import { issue } from '../message/issue.js';
import { refuse } from './issues.js';

/** Where an agreement is written. */
export const keepOptions: Options = {
  to: {
    type: 'string',
    value: 'FILE',
    summary: {
      da: 'den fil, aftalen skrives i, når alt er i orden; ellers ud på skærmen',
      en: 'the file that the agreement is written to once all is well; the screen if left out',
    },
  },
};

/** Writes an agreement as it is kept: to the file that the call names, or out. */
export async function keepAgreement(call: Call, agreement: Agreement): Promise<ExitCode> {
  const text = `${JSON.stringify(agreement, null, 2)}\n`;
  const file = call.text('to');
  if (file === undefined) {
    await call.io.stdout.write(text);
    return exitCodes.clean;
  }
  const fault = await call.io.files.write(file, text);
  return fault === undefined ? exitCodes.clean : refuse(call, [issue('cannot-write', { file })]);
}
