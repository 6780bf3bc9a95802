import type { Instruction } from '../restriction/instruction.ts'
import type { Role } from '../vocabulary.ts'

/**
 * The person who writes: the mailbox that the message goes from, and their roles. `hasReminded`: within the last hour
 * they recorded a reminder to this customer.
 */
export type Writer = { address: string; roles: readonly Role[]; hasReminded: boolean }

/** For how long a recorded reminder covers the message being written. */
export const reminderMinutes = 60

/**
 * P8, P14, P16: whether somebody may write to a restricted customer without a prompt: anybody if anybody may answer;
 * otherwise the designated contact, the deputy, an authorising officer (who sends the letter), a ward councillor whom
 * the arrangement excepts, and anybody who has just recorded a reminder, which is what they are about to send.
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
