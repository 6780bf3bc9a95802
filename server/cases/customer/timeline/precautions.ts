import type { TimelineEvent } from '../../../contract/customer/customer.ts'
import { timelineEvents as texts } from '../../../contract/texts/words/timeline-events.ts'
import { dayIn } from '../../../letters/day-in.ts'
import type { KeptPrecaution } from '../../../register/precaution/precautions.ts'
import { inSentences } from '../../precaution/before-visit.ts'
import { event, labelledTexts, type Reader } from './event.ts'
import { type LetterOfTimeline, letterEvent } from './formal-warnings.ts'

/** P4: precautions for visits: recorded, told, kept, ended. Only those who decide, and the keeper, see why. */
export const precautionEvents = (
  reader: Reader,
  precautions: readonly KeptPrecaution[],
  letters: readonly LetterOfTimeline[],
): TimelineEvent[] => {
  const { say } = reader
  const why = (words: string) => (reader.mayDecide ? labelledTexts(reader, ['why', words]) : [])
  const recorded = precautions.flatMap((one) => [
    event(`${one.id}+`, one.recordedAt, one.by.name, say(texts['precautions-recorded']), {
      said: [...labelledTexts(reader, ['before-visit', inSentences([one], say).join('\n')]), ...why(one.reason)],
    }),
    ...(one.told ? [toldEvent(reader, one.id, one.told, why)] : []),
    ...one.looks.map((look, n) => {
      const words = say(texts['precautions-kept'], { day: dayIn(say, look.lookAgainOn) })
      return event(`${one.id}=${n}`, look.at, look.by.name, words, { said: why(look.why) })
    }),
    ...(one.ended
      ? [
          event(`${one.id}-`, one.ended.at, one.ended.by.name, say(texts['precautions-ended']), {
            said: why(one.ended.why),
          }),
        ]
      : []),
  ])
  const told = letters.flatMap((letter) => letterEvent(reader, letter))
  return [...recorded, ...(reader.mayDecide ? told : told.map((one) => ({ ...one, said: [], opens: [] })))]
}

function toldEvent(
  { say }: Reader,
  id: string,
  told: NonNullable<KeptPrecaution['told']>,
  why: (words: string) => ReturnType<typeof labelledTexts>,
): TimelineEvent {
  if ('because' in told)
    return event(`${id}!`, told.at, told.by.name, say(texts['precautions-not-told']), {
      said: why(told.because),
    })
  const words = say(texts['precautions-told'], { day: dayIn(say, told.on) })
  return event(`${id}!`, told.at, told.by.name, words)
}
