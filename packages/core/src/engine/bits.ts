/** A set of small numbers, as 32 of them to a word. */
export type Bits = Uint32Array;

export function emptyBits(size: number): Bits {
  return new Uint32Array(Math.max(1, Math.ceil(size / 32)));
}

export function addBit(bits: Bits, member: number): void {
  const word = member >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (member & 31));
}

/** What all of the sets have in common. */
export function intersect(first: Bits, ...others: readonly Bits[]): Bits {
  return first.map((word, index) => others.reduce((common, bits) => common & (bits[index] ?? 0), word));
}

export function membersOf(bits: Bits): number[] {
  const members: number[] = [];
  bits.forEach((word, index) => {
    for (let left = word; left !== 0; left &= left - 1) {
      members.push(index * 32 + (31 - Math.clz32(left & -left)));
    }
  });
  return members;
}
