import type { Instruction } from '../restriction/instruction.ts'
import type { Role } from '../vocabulary.ts'

/**
 * Somebody who is writing: the mailbox from which the message will go, and their roles. `hasReminded`: within the hour
 * they have recorded that they remind this customer of the arrangements.
 */
export type Writer = { address: string; roles: readonly Role[]; hasReminded: boolean }

/** For how long a reminder counts as the message that is being written. */
export const reminderMinutes = 60

/**
 * P8, P14, P16: whether somebody may write to a restricted customer without being asked first: where anybody may answer,
 * and else the designated contact, the deputy, an authorising officer (who sends the letter), and a ward councillor
 * whom the arrangement excepts; and whoever has just recorded a reminder, which is what they are about to send.
 */
export function mayWriteTo(
  { mayReply, passTo }: Pick<Instruction, 'mayReply' | 'passTo'>,
  exceptions: readonly string[],
  { address, roles, hasReminded }: Writer,
): boolean {
  const named = [passTo.address, ...(passTo.deputy ? [passTo.deputy.address] : []), ...exceptions]
  const isNamed = named.some((one) => one.toLowerCase() === address.trim().toLowerCase())
  return mayReply || isNamed || hasReminded || roles.includes('AuthorisingOfficer')
}
