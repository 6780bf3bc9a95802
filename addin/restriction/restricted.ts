import type { Instruction, Standing } from '../../server/contract/standing.ts'

export type Restricted = Extract<Standing, { kind: 'restricted' }>

/** Whether one of these addresses is the designated contact's or the deputy's: they deal with the customer themselves. */
export function isContact({ passTo }: Instruction, own: string[]): boolean {
  const contacts = [passTo.address, passTo.deputy?.address].map((address) => address?.trim().toLowerCase())
  return own.some((address) => address !== '' && contacts.includes(address.trim().toLowerCase()))
}
