import type { TimelineEvent } from '../../../contract/customer/customer.ts'
import { timelineEvents as texts } from '../../../contract/texts/words/timeline-events.ts'
import { dayIn } from '../../../letters/day-in.ts'
import type { KeptHold } from '../../../register/retention/holds.ts'
import { event, labelledTexts, type Reader } from './event.ts'

/** G: holds: placed, kept for longer, lifted. Only those who decide, and the keeper, see why. */
export const holdEvents = (reader: Reader, holds: readonly KeptHold[]): TimelineEvent[] => {
  const { say } = reader
  const why = (words: string) => (reader.mayDecide ? labelledTexts(reader, ['why', words]) : [])
  return holds.flatMap(({ id, reason, placedAt, by, looks, lifted }) => [
    event(`${id}+`, placedAt, by.name, say(texts['hold-placed']), {
      said: why(reason),
    }),
    ...looks.map((look, n) => {
      const words = say(texts['hold-kept'], { day: dayIn(say, look.lookAgainOn) })
      return event(`${id}=${n}`, look.at, look.by.name, words, { said: why(look.why) })
    }),
    ...(lifted
      ? [event(`${id}-`, lifted.at, lifted.by.name, say(texts['hold-lifted']), { said: why(lifted.why) })]
      : []),
  ])
}
