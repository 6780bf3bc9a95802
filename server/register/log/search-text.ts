import { type Expression, type SqlBool, sql } from 'kysely'
import type { ContactPoint } from '../../policy/contact-point/contact-point.ts'
import { wordsOf } from '../../policy/log/search-words.ts'
import type { WhoseColumns } from '../contact-point/whose-columns.ts'

/**
 * The words that find a contact point in the central log and, of a name, a caller: each between spaces. Null for a
 * representative's: for whom they act is on the customer's page alone.
 */
export const searchTextOf = (point: ContactPoint, whose: WhoseColumns['whose']): string | null =>
  whose === 'representative' ? null : ` ${wordsOf(point).join(' ')} `

const escaped = (word: string) => word.replace(/[\\%_]/g, '\\$&')

/** Whether this word is among those of a contact point `contact_points`. */
export const hasWord = (word: string): Expression<SqlBool> =>
  sql<SqlBool>`search_text like ${`% ${escaped(word)} %`} escape '\\'`

/** Whether the customer has a contact point with a word that begins like one of these. */
const isFoundBy = (customerId: Expression<unknown>, choice: string[]): Expression<SqlBool> =>
  sql<SqlBool>`exists (select 1 from contact_points p where p.customer_id = ${customerId} and p.removed_at is null and (
    ${sql.join(
      choice.map((word) => sql`p.search_text like ${`% ${escaped(word)}%`} escape '\\'`),
      sql` or `,
    )}))`

/** Whether the customer is found by each of these choices; nobody is by none, for nothing was typed that can be found. */
export const isFoundByAll = (customerId: Expression<unknown>, choices: string[][]): Expression<SqlBool>[] =>
  choices.length === 0 ? [sql<SqlBool>`1 = 0`] : choices.map((choice) => isFoundBy(customerId, choice))
