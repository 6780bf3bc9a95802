import { say } from '../../../server/contract/texts/say.ts'
import type { Mark } from '../../outlook/reading/mark-header.ts'
import type { OpenMessage } from '../../outlook/reading/open-message.ts'
import { momentInWords } from '../../words/dates.ts'

/** From the register, or from its last answer on this device. */
export type Council = {
  timeZone: string
  officerPost?: string | undefined
  marks?: Marks | undefined
} | null
type Marks = { key: string; inUse: boolean; earlier?: readonly { key: string; before: string }[] | undefined }

/**
 * P13: whether a mark counts while the register is unavailable: only while the council marks mail, as far as is known.
 */
export const isMarking = (council: Council): boolean => council?.marks?.inUse === true

/**
 * P13: what a mark says while the register is unavailable: since when, and whom to ask. Null if no mark can be trusted:
 * a stranger can write any mark except one with this register's key.
 */
export function markedWords(
  seen: Mark | null | undefined,
  { sentAt }: Pick<OpenMessage, 'sentAt'>,
  council: Council,
): string | null {
  if (!council?.marks?.inUse || !seen || !isOurs(seen, council.marks)) return null
  const at = seen.receivedAt ?? sentAt
  const who = council.officerPost ?? say('an authorising officer')
  if (at === null) return say('The mail system marked this sender: ask {who}.', { who })
  return say('The mail system marked this sender on {day}: ask {who}.', {
    who,
    day: momentInWords(at.toISOString(), council.timeZone),
  })
}

/** A key that was replaced counts in older mail alone: whoever learned it could write it since. */
const isOurs = ({ mark, receivedAt }: Mark, { key, earlier = [] }: Marks): boolean =>
  [{ key, before: null }, ...earlier].some(
    (one) =>
      mark?.endsWith(`.${one.key}`) &&
      (one.before === null || (receivedAt !== null && receivedAt < new Date(one.before))),
  )
