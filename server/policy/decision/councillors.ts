import type { Day } from '../calendar.ts'
import { isSameMailbox } from '../contact-point/mail-address.ts'
import { mayBeRecordedOf } from '../escalation/recorded-interaction.ts'
import { diverts } from '../mail-arrangement/diverts.ts'
import { Refusal } from '../refusal.ts'
import { type Closing, closedBy } from '../restriction/ways.ts'
import type { CouncillorsConsidered } from './considered.ts'

/** What a restriction does to the customer's e-mail. */
type ToEmail = Closing & { mail: { exceptions: readonly string[] } }

/** P16: what was considered about the customer's councillors; null: nothing, as in a restriction from a file. */
export type ForCouncillors = Pick<CouncillorsConsidered, 'affected' | 'arrangement'> | null

/** P16: how the customer contacts their councillors from now on; null: as before. */
export const arrangedFor = (councillors: ForCouncillors): string | null =>
  (councillors?.affected && councillors.arrangement.trim()) || null

/** A councillor in the council's settings. */
export type WardCouncillor = { address: string; ward: string }

type Known = readonly Pick<WardCouncillor, 'address'>[]

const isKnown = (address: string, known: Known) => known.some((one) => isSameMailbox(one.address, address))

/**
 * P16: if the customer could no longer reach their ward councillors, an arrangement must be made and councillors
 * consulted on it. If they still could, words say how, where `keepsFromCouncillors`.
 */
export function councillorsConsidered(
  { affected, whyNot, arrangement, heard }: CouncillorsConsidered,
  terms: ToEmail,
  { councillors, today }: { councillors: readonly WardCouncillor[]; today: Day },
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
 * P16: whether e-mail to the ward councillors no longer reaches them as before: e-mail is closed, or it is diverted, and
 * some councillor of each ward is not excepted. The register does not know the customer's ward: an officer who excepts
 * a whole one means theirs. A council whose settings name no councillors could except none.
 */
const keepsFromCouncillors = (terms: ToEmail, councillors: readonly WardCouncillor[]): boolean =>
  closedBy(terms).includes('email') ||
  (diverts(terms.mail) && councillors.length > 0 && !leavesAWard(terms.mail.exceptions, councillors))

function leavesAWard(exceptions: readonly string[], councillors: readonly WardCouncillor[]): boolean {
  const isExcepted = ({ address }: WardCouncillor) => exceptions.some((one) => isSameMailbox(one, address))
  return [...Map.groupBy(councillors, ({ ward }) => ward).values()].some((members) => members.every(isExcepted))
}

/** P16: a mail arrangement may except only councillors' addresses. */
export const mayExceptCouncillors = (exceptions: string[], known: Known): Refusal | null =>
  formerCouncillors(exceptions, known).length === 0 ? null : new Refusal('unknown-councillor')

/** P16: the excepted addresses that are no councillor's, for example since an election. */
export const formerCouncillors = (exceptions: readonly string[], known: Known): string[] =>
  exceptions.filter((address) => !isKnown(address, known))
