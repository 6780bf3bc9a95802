import type { Day } from '../calendar.ts'
import { isSameMailbox } from '../contact-point/mail-address.ts'
import { mayBeRecordedOf } from '../escalation/recorded-interaction.ts'
import { diverts } from '../mail-arrangement/diverts.ts'
import { Refusal } from '../refusal.ts'
import { type Closing, closedBy } from '../restriction/ways.ts'
import type { CouncillorsConsidered } from './considered.ts'

/** What a restriction does to the customer's e-mail. */
type ToEmail = Closing & { mail: { exceptions: readonly string[] } }

/** `known` are the addresses in the council's settings. */
const isKnown = (address: string, known: readonly string[]) => known.some((one) => isSameMailbox(one, address))

/**
 * P16: if the customer could no longer reach their ward councillors, an arrangement must be made and councillors
 * consulted on it. If they still could, words say how, where `keepsFromCouncillors`. Refuses:
 * councillors-not-considered, councillors-unaffected-unexplained, unknown-councillor, in-the-future, too-early.
 */
export function councillorsConsidered(
  { affected, whyNot, arrangement, heard }: CouncillorsConsidered,
  terms: ToEmail,
  { councillors, today }: { councillors: readonly string[]; today: Day },
): Refusal | null {
  if (heard.some(({ address }) => !isKnown(address, councillors))) return new Refusal('unknown-councillor')
  for (const { consultedOn } of heard) {
    const refused = mayBeRecordedOf(consultedOn, today)
    if (refused) return refused
  }
  if (!affected) {
    const isUnexplained = keepsFromCouncillors(terms, councillors) && !whyNot?.trim()
    return isUnexplained ? new Refusal('councillors-unaffected-unexplained') : null
  }
  const considered = arrangement.trim() !== '' && heard.some(({ said }) => said.trim() !== '')
  return considered ? null : new Refusal('councillors-not-considered')
}

/**
 * P16: whether e-mail to councillors no longer reaches them as before: e-mail is closed, or it is diverted, and nobody of
 * them is excepted. A council whose settings name no councillors could except none.
 */
const keepsFromCouncillors = (terms: ToEmail, councillors: readonly string[]): boolean =>
  closedBy(terms).includes('email') ||
  (diverts(terms.mail) && terms.mail.exceptions.length === 0 && councillors.length > 0)

/** P16: a mail arrangement may except only councillors' addresses. Refuses: unknown-councillor. */
export const mayExceptCouncillors = (exceptions: string[], known: readonly string[]): Refusal | null =>
  formerCouncillors(exceptions, known).length === 0 ? null : new Refusal('unknown-councillor')

/** P16: the excepted addresses that are no councillor's, for example since an election. */
export const formerCouncillors = (exceptions: readonly string[], known: readonly string[]): string[] =>
  exceptions.filter((address) => !isKnown(address, known))
