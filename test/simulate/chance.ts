import { oneOf, type Random, randomFrom } from '../pane/switches/random.ts'

/** Everything that a run leaves to chance comes from here, so that its seed decides all of it. */
export class Chance {
  readonly random: Random
  constructor(seed: number) {
    this.random = randomFrom(Math.imul(seed, 0x9e3779b1) ^ 0x51ed270b)
  }
  /** True n times in a hundred. */
  percent(n: number): boolean {
    return this.random() * 100 < n
  }
  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.random() * (most - least + 1))
  }
  one<T>(all: readonly T[]): T {
    return oneOf(this.random, all)
  }
}
