import { aalborg, commonPractice, composeModel, defineFrame, type Model, valueOf } from '@samarbejde/core';

export const on = '2026-11-24';

/** A vendor's own words: a purpose that serves no aim of the cooperation. */
const vendor = defineFrame({
  id: 'vendor',
  level: 'school',
  title: { da: 'Leverandør', en: 'Vendor' },
  extends: [aalborg],
  sources: {},
  vocabulary: {
    aims: {
      income: { name: { da: 'indtægt', en: 'income' }, meaning: { da: 'At tjene penge.', en: 'To earn money.' } },
    },
    purposes: {
      selling: {
        name: { da: 'salg', en: 'selling' },
        meaning: { da: 'At sælge noget.', en: 'To sell something.' },
        serves: ['income'],
      },
    },
  },
});

/** The default model with that frame. */
export const vendorModel: Model = valueOf(composeModel([aalborg, commonPractice, vendor], { on }));

/** The value of a reading that is meant to succeed. */
export function valueFrom<T>(
  read: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: unknown },
): T {
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}
