/** How many values find room, two to a place. */
const places = 4096;

/**
 * The values that were kept last, by a number. It has the same room from the beginning: a new value takes the place of an
 * older one, so that nothing that callers send can make it grow.
 */
export class Recent<Value> {
  readonly #numbers = new Float64Array(places * 2).fill(-1);
  readonly #values: (Value | undefined)[] = Array.from({ length: places * 2 });

  get(number: number): Value | undefined {
    const place = placeOf(number);
    if (this.#numbers[place] === number) return this.#values[place];
    return this.#numbers[place + 1] === number ? this.#values[place + 1] : undefined;
  }

  /** Keeps a value; the one that was kept first at this place goes. */
  set(number: number, value: Value): void {
    const place = placeOf(number);
    if (this.#numbers[place] !== number) {
      this.#numbers[place + 1] = this.#numbers[place] ?? -1;
      this.#values[place + 1] = this.#values[place];
    }
    this.#numbers[place] = number;
    this.#values[place] = value;
  }
}

/** Both halves of a number up to 2^53 bear on its place, so that neighbours do not crowd. */
function placeOf(number: number): number {
  const mixed = Math.imul((number | 0) ^ Math.imul((number / 4294967296) | 0, 0x85ebca6b), 0x9e3779b1);
  return (mixed >>> 20) * 2;
}
