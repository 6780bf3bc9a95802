import type { TimelineEvent } from '../../../contract/customer/customer.ts'
import { dayInWords } from '../../../letters/plain-words.ts'
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
  const why = (words: string) => (reader.mayDecide ? labelledTexts(['Why', words]) : [])
  const recorded = precautions.flatMap((one) => [
    event(`${one.id}+`, one.recordedAt, one.by.name, 'Precautions for visits were recorded.', {
      said: [...labelledTexts(['Before a visit', inSentences([one]).join('\n')]), ...why(one.reason)],
    }),
    ...(one.told ? [toldEvent(one.id, one.told, why)] : []),
    ...one.looks.map((look, n) => {
      const words = `Precautions for visits were kept. We will look at them again by ${dayInWords(look.lookAgainOn)}.`
      return event(`${one.id}=${n}`, look.at, look.by.name, words, { said: why(look.why) })
    }),
    ...(one.ended
      ? [
          event(`${one.id}-`, one.ended.at, one.ended.by.name, 'Precautions for visits ended.', {
            said: why(one.ended.why),
          }),
        ]
      : []),
  ])
  const told = letters.flatMap((letter) => letterEvent(letter))
  return [...recorded, ...(reader.mayDecide ? told : told.map((one) => ({ ...one, said: [], opens: [] })))]
}

function toldEvent(
  id: string,
  told: NonNullable<KeptPrecaution['told']>,
  why: (words: string) => ReturnType<typeof labelledTexts>,
): TimelineEvent {
  if ('because' in told)
    return event(`${id}!`, told.at, told.by.name, 'The customer is not told of the precautions for visits.', {
      said: why(told.because),
    })
  const words = `The customer was told of the precautions for visits on ${dayInWords(told.on)}.`
  return event(`${id}!`, told.at, told.by.name, words)
}
