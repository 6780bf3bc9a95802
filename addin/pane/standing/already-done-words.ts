import type { AlreadyDone } from '../../../server/contract/standing/standing.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { standing as texts } from '../../../server/contract/texts/words/standing.ts'
import { momentInWords, timeInWords } from '../../words/dates.ts'

/** P9, P10: that this message was warned about or escalated already, when, and by which service. */
export function doneWords({ what, at, service, mine, confirmed }: AlreadyDone, timeZone: string): string {
  const day = momentInWords(at, timeZone)
  const time = timeInWords(at, timeZone)
  const who = mine ? 'you' : service ? 'service' : 'colleague'
  const values = { day, time, who, service: service ?? '' } as const
  if (what === 'escalation') return say(texts['escalated-this-message'], values)
  return confirmed ? say(texts['gave-polite-warning-for'], values) : say(texts['opened-polite-warning-for'], values)
}
