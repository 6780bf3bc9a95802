import type { Instruction, Standing } from '../../server/contract/standing/standing.ts'

export type Restricted = Extract<Standing, { kind: 'restricted' }>

/** Whether one of these addresses is the designated contact's or the deputy's. */
export function roleAmongContacts({ passTo }: Instruction, own: string[]): 'contact' | 'deputy' | null {
  const has = (wanted: string | undefined) =>
    own.some((address) => address !== '' && address.trim().toLowerCase() === wanted?.trim().toLowerCase())
  if (has(passTo.address)) return 'contact'
  return has(passTo.deputy?.address) ? 'deputy' : null
}

/** The text above a message passed on to them. */
export const forwardWords = 'Passed on to you as the designated contact for this customer. The message is attached.'

/** What the contact and the deputy see instead of whom to pass the message to. */
export const contactWords = (which: 'contact' | 'deputy', { passTo }: Instruction): string =>
  which === 'contact'
    ? 'You are the designated contact. You may reply.'
    : `You are the deputy of ${passTo.name}. You may reply.`
