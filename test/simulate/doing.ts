import type { Customer } from './book.ts'
import type { Told } from './network.ts'
import { Broken, count, type Who, type World } from './world.ts'

/** Something that a person does about a customer, if they have reason to. */
export type Doing = {
  name: string
  /** How often it is chosen, relative to the others. */
  weight: number
  can(customer: Customer, world: World): boolean
  run(world: World, customer: Customer): Promise<void>
}

/** Notes that an act was acknowledged: the audit trail must have it once, by this person. */
export function acknowledged(world: World, what: string, subjectId: string, by: Who): void {
  world.acted.push({ what, subjectId, by, seen: false })
  count(world, what)
}

/** @throws if something that the policy allows was refused */
export function enforceDone(told: Told, what: string): void {
  if (told.problem !== null) throw new Broken(`${what} was refused: ${told.problem}`)
}

/** @throws unless something that the policy refuses was refused with this problem */
export function enforceRefused(told: Told, what: string, problem: string): void {
  if (told.problem !== problem) throw new Broken(`${what}: ${told.problem ?? 'done'} instead of ${problem}`)
}

export const idIn = (told: Told, name: string): string => String(told.body[name])

/** The customer, as somebody who has a message of theirs open knows them. */
export const clueOf = ({ address, name, number }: Customer) => ({
  addresses: [address],
  numbers: [number],
  names: [name],
})

/** A message of the customer's, as Outlook describes it. */
export const messageOf = (world: World, { address, name }: Customer, mailbox: string) => ({
  channel: 'email',
  internetMessageId: `<${++world.keys}@example.org>`,
  subject: 'My letter of May',
  sentAt: world.time.now().toISOString(),
  from: { address, name },
  sender: null,
  replyTo: [],
  recipients: [mailbox],
  mailbox,
})
