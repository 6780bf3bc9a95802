/** The most keys remembered at once. */
const most = 20_000

/**
 * A map by person that stays small. It keeps two generations: when the newer one is full, the older one is forgotten as a
 * whole, with those who have been away longest.
 */
export class RecentMap<V> {
  #lately = new Map<string, V>()
  #before = new Map<string, V>()

  get(key: string): V | undefined {
    return this.#lately.get(key) ?? this.#before.get(key)
  }

  set(key: string, value: V): void {
    this.#lately.set(key, value)
    if (this.#lately.size < most / 2) return
    this.#before = this.#lately
    this.#lately = new Map()
  }
}
