import type { Standing } from '../../server/contract/standing/standing.ts'
import { momentInWords, timeInWords } from '../words/dates.ts'

export type Restricted = Extract<Standing, { kind: 'restricted' }>

/** P14: that somebody has passed this message on already, or may have; null where nobody has. */
export function passedOnWords({ passedOn }: Pick<Restricted, 'passedOn'>, timeZone: string): string | null {
  if (!passedOn) return null
  const { at, by, confirmed } = passedOn
  const when = `${momentInWords(at, timeZone)} at ${timeInWords(at, timeZone)}`
  return confirmed
    ? `On ${when}, ${by} passed this message on.`
    : `On ${when}, ${by} opened a message to pass this on. We don’t know whether they sent it.`
}
