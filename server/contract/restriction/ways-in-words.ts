import { type Weekday, weekdays } from '../../policy/vocabulary-decision.ts'
import type { Say } from '../texts/say.ts'
import { wayWords as texts } from '../texts/words/arrangement.ts'
import type { Way } from './terms.ts'

/** P11: where a way leads, on one line: an address, a number or a place. */
export function placeOf(way: Way): string {
  if (way.channel === 'telephone') return way.number
  return way.channel === 'email' ? way.address : onOneLine(way.channel === 'post' ? way.address : way.place)
}

const onOneLine = (text: string): string =>
  text
    .split(/[\n,]/)
    .flatMap((part) => part.trim() || [])
    .join(', ')

/** P8: days of the week in a sentence: "Monday to Friday", "Monday and Friday". */
export function daysInWords(say: Say, days: readonly Weekday[]): string {
  const given = weekdays.filter((day) => days.includes(day))
  const [first] = given
  const last = given.at(-1)
  if (first === undefined || last === undefined) return ''
  if (given.length > 2 && weekdays.indexOf(last) - weekdays.indexOf(first) === given.length - 1)
    return say(texts['days-run'], { first, last })
  const names = given.map((day) => say(texts.day, { day }))
  return joined(names, ', ', (all, last) => say(texts.and, { days: all, last }))
}

/** P11: the ways that stay open, as they follow "You can contact us instead". Empty if there is none. */
export const waysInWords = (say: Say, ways: readonly Way[]): string =>
  joined(
    ways.map((way) => wayInWords(say, way)),
    '; ',
    (all, last) => say(texts.either, { all, last }),
  )

function wayInWords(say: Say, way: Way): string {
  const place = placeOf(way)
  if (way.channel !== 'in-person') return say(texts[way.channel], { place })
  return say(texts['in-person'], { place, days: daysInWords(say, way.days), from: way.from, to: way.to })
}

/**
 * P11: how to contact the council where a channel is closed; empty where nothing says it. The words of a council's own
 * file count.
 */
export const insteadInWords = (say: Say, instead: string, ways: readonly Way[]): string =>
  instead === '' ? waysInWords(say, ways) : instead

const joined = (names: readonly string[], between: string, end: (all: string, last: string) => string): string =>
  names.length < 2 ? names.join('') : end(names.slice(0, -1).join(between), names.at(-1) ?? '')
