import { restriction as texts } from '../../../server/contract/messages/en/restriction.ts'
import { say } from '../../../server/contract/messages/say.ts'
import type { Standing } from '../../../server/contract/standing/standing.ts'
import { momentInWords, timeInWords } from '../../words/dates.ts'

export type Restricted = Extract<Standing, { kind: 'restricted' }>

/** P14: that somebody has passed this message on already, or may have; null where nobody has. */
export function passedOnWords({ passedOn }: Pick<Restricted, 'passedOn'>, timeZone: string): string | null {
  if (!passedOn) return null
  const { at, by, confirmed } = passedOn
  const when = say(texts, 'at', { day: momentInWords(at, timeZone), time: timeInWords(at, timeZone) })
  return confirmed
    ? say(texts, 'on-passed-this-message', { when, by })
    : say(texts, 'on-opened-message-to', { when, by })
}
