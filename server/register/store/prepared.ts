const names = new Map<string, string>()
/** Each prepared statement takes memory in every connection. */
const maxNames = 500

/**
 * Has PostgreSQL prepare this text once per connection. Only for statements that run often, because there are too many
 * others.
 */
export function keepPrepared(text: string): void {
  if (names.size < maxNames && !names.has(text)) names.set(text, `register_${names.size + 1}`)
}

/** The name to prepare a text under; undefined for a statement that is not kept. */
export const preparedName = (text: string): string | undefined => names.get(text)
