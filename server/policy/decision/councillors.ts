import type { Day } from '../calendar.ts'
import { isSameMailbox } from '../contact-point/mail-address.ts'
import { mayBeRecordedOf } from '../escalation/recorded-interaction.ts'
import { Refusal } from '../refusal.ts'
import type { CouncillorsConsidered } from './considered.ts'

/** `known` are the addresses in the council's settings. */
const isKnown = (address: string, known: readonly string[]) => known.some((one) => isSameMailbox(one, address))

/**
 * P16: if the customer could no longer reach their ward councillors, an arrangement must be made and councillors
 * consulted on it; if they still could although e-mail is closed, words say how. Refuses: councillors-not-considered,
 * councillors-unaffected-unexplained, unknown-councillor, in-the-future, too-early.
 */
export function councillorsConsidered(
  { affected, whyNot, arrangement, heard }: CouncillorsConsidered,
  { councillors, today, isEmailClosed }: { councillors: readonly string[]; today: Day; isEmailClosed: boolean },
): Refusal | null {
  if (heard.some(({ address }) => !isKnown(address, councillors))) return new Refusal('unknown-councillor')
  for (const { consultedOn } of heard) {
    const refused = mayBeRecordedOf(consultedOn, today)
    if (refused) return refused
  }
  if (!affected) return isEmailClosed && !whyNot?.trim() ? new Refusal('councillors-unaffected-unexplained') : null
  const considered = arrangement.trim() !== '' && heard.some(({ said }) => said.trim() !== '')
  return considered ? null : new Refusal('councillors-not-considered')
}

/** P16: a mail arrangement may except only councillors' addresses. Refuses: unknown-councillor. */
export const mayExceptCouncillors = (exceptions: string[], known: readonly string[]): Refusal | null =>
  exceptions.every((address) => isKnown(address, known)) ? null : new Refusal('unknown-councillor')
