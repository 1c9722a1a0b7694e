/** Marks of a case: the school turned to the home; there is a sign that somebody was reached; an event came too late. */
export const marks = { turned: 1, reached: 2, late: 4 } as const;

/** Where in the row of a case its marks stand, and from where on which requirements have been touched. */
export const MARKS = 0;
export const TOUCHED = 1;

/** Requirements that are marked in one number. */
export const perNumber = 30;
export const allBits = 2 ** perNumber - 1;

/** Requirements as bits, in as many numbers as all of them need. */
export function wordsOf(some: readonly { readonly index: number }[], all: number): readonly number[] {
  const words = Array.from({ length: Math.ceil(all / perNumber) }, () => 0);
  for (const { index } of some) words[wordOf(index)] = (words[wordOf(index)] ?? 0) | bitOf(index);
  return words;
}

export function wordOf(index: number): number {
  return Math.floor(index / perNumber);
}

export function bitOf(index: number): number {
  return 1 << (index % perNumber);
}

/** Whether an event that a requirement looks at has happened in the case whose numbers begin at `base`. */
export function isTouched(numbers: Int32Array, base: number, index: number): boolean {
  return ((numbers[base + TOUCHED + wordOf(index)] ?? 0) & bitOf(index)) !== 0;
}

/** The numbers of a case that belong to no requirement: see `MARKS` and `TOUCHED`. */
export function headOf(requirements: number): readonly number[] {
  return [0, ...wordsOf([], requirements)];
}
