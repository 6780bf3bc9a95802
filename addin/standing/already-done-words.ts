import type { AlreadyDone } from '../../server/contract/standing/standing.ts'
import { momentInWords, timeInWords } from '../words/dates.ts'

/** P9, P10: that this message was warned about or escalated already, when, and by which service. */
export function doneWords({ what, at, service, mine, confirmed }: AlreadyDone, timeZone: string): string {
  const when = `On ${momentInWords(at, timeZone)} at ${timeInWords(at, timeZone)}`
  const who = mine ? 'you' : `a colleague${service ? ` in ${service}` : ''}`
  if (what === 'escalation') return `${when}, ${who} escalated this message.`
  return confirmed
    ? `${when}, ${who} gave a polite warning for this message.`
    : `${when}, ${who} opened a polite warning for this message. We don’t know whether they sent it.`
}
