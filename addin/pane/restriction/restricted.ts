import type { Standing } from '../../../server/contract/standing/standing.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { momentInWords, timeInWords } from '../../words/dates.ts'

export type Restricted = Extract<Standing, { kind: 'restricted' }>

/** P14: that somebody has passed this message on already, or may have; null where nobody has. */
export function passedOnWords({ passedOn }: Pick<Restricted, 'passedOn'>, timeZone: string): string | null {
  if (!passedOn) return null
  const { at, by, confirmed } = passedOn
  const when = say('{day} at {time}', { day: momentInWords(at, timeZone), time: timeInWords(at, timeZone) })
  return confirmed
    ? say('On {when}, {by} passed this message on.', { when, by })
    : say('On {when}, {by} opened a message to pass this on. We don’t know whether they sent it.', { when, by })
}
