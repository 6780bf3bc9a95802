import type { Instruction } from '../../server/contract/standing/standing.ts'

type StandIn = Instruction['passTo']['standIn']

const why = { contact: 'as', deputy: 'because you are acting for', post: 'because nobody is here who is' }
const because = (who: keyof typeof why) => `Passed on to you ${why[who]} the designated contact for this customer.`
const withAttachment = (sentence: string) => `${sentence} The message is attached.`

/** P14: why a message is passed on to whoever deals with the customer now. */
export const passedOnBecause = (standIn: StandIn): string => because(standIn?.who ?? 'contact')

/** P14: the text above a message that is passed on; the guard recognises the draft by it. */
export const forwardWords = (standIn: StandIn): string => withAttachment(passedOnBecause(standIn))

/** Each text that `forwardWords` gives. */
export const everyForwardWords = (): string[] =>
  (['contact', 'deputy', 'post'] as const).map((who) => withAttachment(because(who)))
