import type { Notice } from '../host/surroundings.ts'

const mostInKey = 32
const mostInMessage = 150
const informational = 0

/** Whether Outlook takes this notice at all; Office.js throws ArgumentOutOfRange before it asks. */
export const isTaken = ({ key, message, type, icon }: Notice): boolean =>
  key.length <= mostInKey && message.length <= mostInMessage && (type !== informational || icon !== '')

/**
 * The notices above a message with one more, which takes the place of that of its key. Null where there is no room. Where
 * there is room for one alone, on a phone, the new one replaces whatever stands there.
 */
export function withNotice(all: readonly Notice[], given: Notice, most: number): Notice[] | null {
  if (most === 1) return [given]
  const others = all.filter(({ key }) => key !== given.key)
  return others.length < most ? [...others, given] : null
}
