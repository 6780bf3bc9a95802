import type { Instruction } from '../../server/contract/standing/standing.ts'

type StandIn = Instruction['passTo']['standIn']

const because = {
  contact: 'Passed on to you as the designated contact for this customer.',
  deputy: 'Passed on to you because you are acting for the designated contact for this customer.',
  post: 'Passed on to you because the designated contact for this customer is not here.',
}
const withAttachment = (sentence: string) => `${sentence} The message is attached.`

/** P14: why a message is passed on to whoever deals with the customer now. */
export const passedOnBecause = (standIn: StandIn): string => because[standIn?.who ?? 'contact']

/** P14: the text above a message that is passed on; the guard recognises the draft by it. */
export const forwardWords = (standIn: StandIn): string => withAttachment(passedOnBecause(standIn))

/** Each text that `forwardWords` gives. */
export const everyForwardWords = (): string[] => Object.values(because).map(withAttachment)
