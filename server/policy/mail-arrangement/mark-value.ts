/**
 * What a mark's header says: the arrangement's id, and a key of this register that nobody outside the council can guess.
 * Below 64 characters.
 */
export const markValue = (arrangementId: string, key: string): string => `${arrangementId}.${key}`

/** The arrangement that a mark names; null if its key is not this register's. */
export function arrangementMarked(value: string, key: string): string | null {
  const [id = '', its] = value.split('.')
  return its === key ? id : null
}
