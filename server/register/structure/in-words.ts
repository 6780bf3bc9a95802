import type { Difference } from '../audit/verify-difference.ts'

const words: Record<Difference['what'], string> = { changed: 'was changed', missing: 'is missing', added: 'was added' }
const most = 5

/** What differs in a database, in words: a few of many. */
export function inWords(differences: readonly Difference[]): string {
  const some = differences.slice(0, most).map(({ table, id, what }) => `${table} ${id} ${words[what]}`)
  const more = differences.length - some.length
  return more > 0 ? `${some.join('; ')}; and ${more} more` : some.join('; ')
}
