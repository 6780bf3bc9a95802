import type { Addressee } from '../../policy/letter/confirmation.ts'
import { ownMailboxes } from '../../register/contact-point/own-mailboxes.ts'
import { pointsOf } from '../../register/customer/dossier.ts'
import { languageOf } from '../../register/customer/language.ts'
import type { Reading } from '../../register/store.ts'

/** P14: to whom a letter goes, where, and in which language. It never goes to a mailbox that several people read. */
export async function addresseeOf(reading: Reading, customerId: string): Promise<Addressee> {
  const points = (await pointsOf(reading, [customerId])).get(customerId)
  const [own] = (await ownMailboxes(reading, [customerId])).get(customerId) ?? []
  const language = (await languageOf(reading, customerId))?.language ?? null
  return { name: points?.name ?? null, email: own?.value ?? null, postal: points?.postalAddress ?? null, language }
}
