import type { Day } from '../calendar.ts'

/** The key of this register's marks, and those that it replaced: `until` is the last day on which mail came with one. */
export type MarkKeys = { now: string; earlier: readonly { key: string; until: Day }[] }

/**
 * What a mark's header says: the arrangement's id, and a key of this register that nobody outside the council can guess.
 * Below 64 characters.
 */
export const markValue = (arrangementId: string, { now }: Pick<MarkKeys, 'now'>): string => `${arrangementId}.${now}`

/**
 * The arrangement that a mark names; null if its key is not this register's, or was replaced before the message was
 * received: whoever learned it could write it since.
 */
export function arrangementMarked(value: string, { now, earlier }: MarkKeys, receivedOn: Day): string | null {
  const [id = '', its] = value.split('.')
  return its === now || earlier.some(({ key, until }) => its === key && receivedOn <= until) ? id : null
}
