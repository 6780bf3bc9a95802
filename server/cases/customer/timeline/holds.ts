import type { TimelineEvent } from '../../../contract/customer/customer.ts'
import { dayInWords } from '../../../letters/plain-words.ts'
import type { KeptHold } from '../../../register/retention/holds.ts'
import { event, labelledTexts, type Reader } from './event.ts'

/** G: holds: placed, kept for longer, lifted. Only those who decide, and the keeper, see why. */
export const holdEvents = (reader: Reader, holds: readonly KeptHold[]): TimelineEvent[] => {
  const why = (words: string) => (reader.mayDecide ? labelledTexts(['Why', words]) : [])
  return holds.flatMap(({ id, reason, placedAt, by, looks, lifted }) => [
    event(`${id}+`, placedAt, by.name, 'A hold was placed: nothing of this customer is deleted until it is lifted.', {
      said: why(reason),
    }),
    ...looks.map((look, n) => {
      const words = `A hold was kept. It will be looked at again by ${dayInWords(look.lookAgainOn)}.`
      return event(`${id}=${n}`, look.at, look.by.name, words, { said: why(look.why) })
    }),
    ...(lifted ? [event(`${id}-`, lifted.at, lifted.by.name, 'A hold was lifted.', { said: why(lifted.why) })] : []),
  ])
}
