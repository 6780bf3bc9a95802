import type { Instruction } from './instruction.ts'
import type { Role } from './vocabulary.ts'

/** Somebody who is writing: the mailbox from which the message will go, and their roles. */
export type Writer = { address: string; roles: readonly Role[] }

/**
 * P8, P14, P16: whether somebody may write to a restricted customer without being asked first: where anybody may answer,
 * and else the designated contact, the deputy, an authorising officer (who sends the letter), and a ward councillor
 * whom the arrangement excepts.
 */
export function mayWriteTo(
  { mayReply, passTo }: Pick<Instruction, 'mayReply' | 'passTo'>,
  exceptions: readonly string[],
  { address, roles }: Writer,
): boolean {
  const named = [passTo.address, ...(passTo.deputy ? [passTo.deputy.address] : []), ...exceptions]
  const isNamed = named.some((one) => one.toLowerCase() === address.trim().toLowerCase())
  return mayReply || isNamed || roles.includes('AuthorisingOfficer')
}
