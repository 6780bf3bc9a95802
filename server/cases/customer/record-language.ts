import type { LanguageRecorded, languageToRecord } from '../../contract/customer/language.ts'
import type { Taken } from '../../contract/route.ts'
import { mayRecordLanguage } from '../../policy/letter/language.ts'
import { mayAs } from '../../policy/who-may.ts'
import { entryOf } from '../../register/customer/customers.ts'
import { languageOf, recordLanguage } from '../../register/customer/language.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundEntry } from '../act.ts'

/**
 * Welsh Language (Wales) Measure 2011: an officer or the register keeper records in which language a customer wants
 * their letters; null: they were not asked.
 */
export async function recordCustomerLanguage(
  tx: Writing,
  act: Act,
  id: string,
  { language }: Taken<typeof languageToRecord>,
): Promise<LanguageRecorded> {
  enforce(mayAs(act.by, 'AuthorisingOfficer', 'RegisterKeeper'))
  const customerId = foundEntry(act, await entryOf(tx, id), 'unknown-entry')
  const before = (await languageOf(tx, customerId))?.language ?? null
  enforce(mayRecordLanguage(before, language))
  await recordLanguage(tx, customerId, { language, at: act.at, by: act.by })
  await audit(tx, act, { what: 'language-recorded', subjectId: customerId, customerId })
  return { customerId, recordedAt: act.at.toISOString() }
}
