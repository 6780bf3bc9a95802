import type { Notice } from '../host/surroundings.ts'

const mostInKey = 32
const mostInMessage = 150
const informational = 0

/** Whether Outlook accepts this notice at all; Office.js throws ArgumentOutOfRange before calling it. */
export const isTaken = ({ key, message, type, icon }: Notice): boolean =>
  key.length <= mostInKey && message.length <= mostInMessage && (type !== informational || icon !== '')

/**
 * The notices above a message after one is added; it replaces the one with the same key. Null if there is no room. A
 * phone has room for one, and the new one replaces it.
 */
export function withNotice(all: readonly Notice[], given: Notice, most: number): Notice[] | null {
  if (most === 1) return [given]
  const others = all.filter(({ key }) => key !== given.key)
  return others.length < most ? [...others, given] : null
}
