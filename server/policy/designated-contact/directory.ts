import { type Day, daysLater } from '../calendar.ts'
import type { Presence } from './presence.ts'

/** What the council's directory says of somebody on a day. `lastDay`: where it knows it. */
export type DirectoryWord = Presence & { state: 'here' | 'left' }

/**
 * P14: when somebody is away or has left, once the directory was asked. It only adds: a date that the register keeper
 * filled in stays, unless the directory gives one for the same. Who has left without a known last day left yesterday.
 */
export function presenceAfter(kept: Presence, word: DirectoryWord, today: Day): Presence {
  const { lastDay, away } = kept
  const hasLeft = !!lastDay && lastDay < today
  const isComing = !!word.away && word.away.until >= today
  return {
    lastDay: word.state === 'here' ? (word.lastDay ?? lastDay) : hasLeft ? lastDay : lastDayOf(word, today),
    away: isComing ? word.away : away,
  }
}

const lastDayOf = ({ lastDay }: DirectoryWord, today: Day): Day =>
  lastDay && lastDay < today ? lastDay : daysLater(today, -1)

/**
 * P13: the word about somebody with several accounts; null for none. They have left once all accounts are gone, on the
 * latest last day, and are away as soon as one account says so.
 */
export function wordOfAll(words: readonly DirectoryWord[]): DirectoryWord | null {
  if (words.length === 0) return null
  const here = words.filter(({ state }) => state === 'here')
  if (here.length === 0) return { state: 'left', lastDay: latest(words) }
  const isEnding = here.every(({ lastDay }) => lastDay)
  return { state: 'here', away: here.find(({ away }) => away)?.away, lastDay: isEnding ? latest(here) : null }
}

const latest = (words: readonly Presence[]): Day | null =>
  words.reduce<Day | null>((last, { lastDay }) => (lastDay && (!last || lastDay > last) ? lastDay : last), null)

/**
 * P14: whether the directory names somebody, and nobody who is here. A job that cannot ask answers so, however few it is
 * asked about. If the last of them really has left, the register keeper says so.
 */
export const isNobodyHere = (words: readonly DirectoryWord[]): boolean =>
  words.length > 0 && words.every(({ state }) => state === 'left')
