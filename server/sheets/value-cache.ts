/** The most values remembered, and the longest: what recurs in a log is short, and there are few of them. */
const most = 5_000
const longest = 400

/**
 * Keeps recurring values in memory once: a log names the same contact and the same measures in many rows. Its results
 * must not be changed.
 */
export class ValueCache {
  readonly #known = new Map<string, unknown>()

  /** The same value, reusing equal objects that came before for itself and its parts. */
  share<T>(value: T): T {
    if (typeof value !== 'object' || value === null || value instanceof Date) return value
    const parts = (Array.isArray(value) ? [] : {}) as Record<string, unknown>
    for (const [key, part] of Object.entries(value)) parts[key] = this.share(part)
    const said = JSON.stringify(parts)
    if (said.length > longest) return parts as T
    const known = this.#known.get(said)
    if (known !== undefined) return known as T
    if (this.#known.size < most) this.#known.set(said, parts)
    return parts as T
  }
}
