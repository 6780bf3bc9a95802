/**
 * The longest value that is remembered, and how much is remembered in all, in characters of JSON. What recurs in a log
 * is short, and there is little of it.
 */
const longest = 1_000
const longestTogether = 1_000_000

/**
 * Keeps recurring values in memory once: a log names the same contact and the same measures in many rows. Its results
 * must not be changed.
 */
export class ValueCache {
  readonly #known = new Map<string, unknown>()
  #left = longestTogether

  /** The same value, reusing equal objects that came before for itself and its parts. */
  share<T>(value: T): T {
    if (typeof value !== 'object' || value === null || value instanceof Date) return value
    const parts = (Array.isArray(value) ? [] : {}) as Record<string, unknown>
    for (const [key, part] of Object.entries(value)) parts[key] = this.share(part)
    const said = JSON.stringify(parts)
    if (said.length > longest) return parts as T
    const known = this.#known.get(said)
    if (known !== undefined) return known as T
    if (said.length > this.#left) {
      // Begins anew: what recurs is soon remembered again.
      this.#known.clear()
      this.#left = longestTogether
    }
    this.#known.set(said, parts)
    this.#left -= said.length
    return parts as T
  }
}
