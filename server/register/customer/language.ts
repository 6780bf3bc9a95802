import type { CustomerLanguage } from '../../policy/vocabulary-languages.ts'
import type { Reading, Writing } from '../store.ts'
import type { Colleague } from '../tables/colleague.ts'
import { entriesOf } from './customers.ts'

/** In which language a customer wants their letters, and who recorded it. */
export type KeptLanguage = { language: CustomerLanguage; at: string; by: { name: string } }

/**
 * What is recorded for the customer's entry, else for the latest merged entry that has a record; null: they were not
 * asked.
 */
export async function languageOf(reading: Reading, customerId: string): Promise<KeptLanguage | null> {
  const rows = await reading
    .selectFrom('customers')
    .select(['id', 'language', 'language_at as at', 'language_by_name as name'])
    .where('id', 'in', await entriesOf(reading, customerId))
    .where('language', 'is not', null)
    .orderBy('language_at', 'desc')
    .execute()
  const row = rows.find(({ id }) => id === customerId) ?? rows[0]
  return row?.language ? { language: row.language, at: row.at ?? '', by: { name: row.name ?? '' } } : null
}

/** Null: they were not asked. This also removes what was recorded for the entries merged into theirs. */
export async function recordLanguage(
  tx: Writing,
  customerId: string,
  { language, at, by }: { language: CustomerLanguage | null; at: Date; by: Colleague },
): Promise<void> {
  const said = languageColumns(language, at, by)
  const ids = language === null ? await entriesOf(tx, customerId) : [customerId]
  for (const id of ids) await tx.updateTable('customers').set(said).where('id', '=', id).execute()
}

/** The columns of a customer's language. */
export const languageColumns = (language: CustomerLanguage | null, at: Date, by: Colleague) =>
  language === null
    ? { language, language_at: null, language_by_oid: null, language_by_tid: null, language_by_name: null }
    : {
        language,
        language_at: at.toISOString(),
        language_by_oid: by.oid,
        language_by_tid: by.tid,
        language_by_name: by.name,
      }
