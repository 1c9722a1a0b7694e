import type { Within } from '@samarbejde/core';
import { expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { LogReport } from '../../log/tally.js';
import type { FlowCheck } from '../../report/flow-check.js';
import type { LogCheck } from '../../report/log-check.js';
import type { flowCheckShape } from './flow-check.js';
import type { logCheckShape } from './log-check.js';

type ClockTime = Extract<Within, { readonly clock: unknown }>['clock'];
/** The shape tells times of the clock by a pattern, the type one by one. */
type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Key extends 'clock' ? ClockTime : Frozen<T[Key]> } : T;
/** A file that was read to its end has no `stopped` in JSON. */
type ReadingJson = Omit<LogReport, 'stopped'> & { readonly stopped?: NonNullable<LogReport['stopped']> };
type LogJson = Omit<LogCheck, 'reading'> & {
  readonly reading: readonly { readonly file: string; readonly report: ReadingJson }[];
};

type FlowShape = Frozen<z.output<typeof flowCheckShape>>;
type LogShape = Frozen<z.output<typeof logCheckShape>>;

it('the published shapes are those of the reports, in both directions', () => {
  expectTypeOf<FlowCheck>().toExtend<FlowShape>();
  expectTypeOf<LogJson>().toExtend<LogShape>();
  expectTypeOf((shape: FlowShape): FlowCheck => shape).toBeFunction();
  expectTypeOf((shape: LogShape): LogJson => shape).toBeFunction();
});
