/** A queue that gives back the entry with the smallest weight first; among equal weights the one that came first. */
export class WeightedQueue {
  private readonly entries: number[] = [];
  private readonly weights: number[] = [];
  private readonly orders: number[] = [];
  private pushed = 0;

  push(entry: number, weight: number): void {
    this.entries.push(entry);
    this.weights.push(weight);
    this.orders.push(this.pushed);
    this.pushed += 1;
    this.rise(this.entries.length - 1);
  }

  pop(): { readonly entry: number; readonly weight: number } | undefined {
    const [entry, weight] = [this.entries[0], this.weights[0]];
    if (entry === undefined || weight === undefined) return undefined;
    const last = this.entries.length - 1;
    this.swap(0, last);
    this.entries.pop();
    this.weights.pop();
    this.orders.pop();
    this.sink(0);
    return { entry, weight };
  }

  private rise(from: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(at, parent)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  private sink(from: number): void {
    let at = from;
    for (;;) {
      const left = at * 2 + 1;
      let first = at;
      if (left < this.entries.length && this.isBefore(left, first)) first = left;
      if (left + 1 < this.entries.length && this.isBefore(left + 1, first)) first = left + 1;
      if (first === at) return;
      this.swap(at, first);
      at = first;
    }
  }

  private isBefore(a: number, b: number): boolean {
    const [left, right] = [this.weights[a] ?? 0, this.weights[b] ?? 0];
    return left === right ? (this.orders[a] ?? 0) < (this.orders[b] ?? 0) : left < right;
  }

  private swap(a: number, b: number): void {
    swapIn(this.entries, a, b);
    swapIn(this.weights, a, b);
    swapIn(this.orders, a, b);
  }
}

function swapIn(list: number[], a: number, b: number): void {
  const [left, right] = [list[a], list[b]];
  if (left === undefined || right === undefined) return;
  list[a] = right;
  list[b] = left;
}
