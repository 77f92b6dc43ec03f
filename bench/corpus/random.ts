/** A sequence of numbers that a seed decides: the same on every machine. */

export class Random {
  #state: number

  /** `keys` set apart the sequences of one seed. */
  constructor(seed: number, ...keys: readonly (string | number)[]) {
    let state = seed | 0
    for (const character of keys.join('/')) {
      state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193)
    }
    this.#state = state
  }

  /** At least 0 and below 1 (the algorithm is known as mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.between(0, items.length - 1)] ?? items[0]
  }

  /** A rank from 0 to below `count`; a rank has about half the chance of one at half its place (Zipf's law). */
  zipf(count: number): number {
    return Math.min(count - 1, Math.floor((count + 1) ** this.next()) - 1)
  }

  /** About 0, seldom beyond 3 either way. */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next())
  }
}
