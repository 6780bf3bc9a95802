const names = new Map<string, string>()

/** Has PostgreSQL prepare this text once per connection. For statements that run often; the others are too many. */
export function keepPrepared(text: string): void {
  if (!names.has(text)) names.set(text, `register_${names.size + 1}`)
}

/** The name to prepare a text under; undefined for a statement that is not kept. */
export const preparedName = (text: string): string | undefined => names.get(text)
