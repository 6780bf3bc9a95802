import type { Way } from '../../policy/restriction/ways.ts'
import { weekdays } from '../../policy/vocabulary-decision.ts'
import { oneLine, plainLine } from './lists.ts'

/** P11: the ways that stay open as a cell, one a line; `readWays` reads them back. */
export const writeWays = (ways: readonly Way[]): string => ways.map(wayLine).join('\n')

function wayLine(way: Way): string {
  switch (way.channel) {
    case 'email':
      return `E-mail: ${oneLine(way.address)}`
    case 'telephone':
      return `Telephone: ${oneLine(way.number)}`
    case 'post':
      return `Post: ${oneLine(way.address)}`
    case 'in-person':
      return `In person: ${oneLine(way.place)}; ${way.days.join(', ')}; ${way.from} to ${way.to}`
  }
}

/** The ways of a cell; null if any line is not understood: nothing is guessed. */
export function readWays(cell: string): Way[] | null {
  const lines = cell.split(/\r?\n/).filter((line) => line.trim() !== '')
  const ways = lines.map((line) => readWay(line.trim()))
  return ways.every((way) => way !== null) ? ways : null
}

function readWay(line: string): Way | null {
  const [, kind = '', said = ''] = /^(e-?mail|telephone|phone|post|letter|in person)\s*:\s*(.+)$/i.exec(line) ?? []
  if (said === '') return null
  if (/^e/i.test(kind)) return { channel: 'email', address: plainLine(said) }
  if (/phone$/i.test(kind)) return { channel: 'telephone', number: plainLine(said) }
  if (/^(?:post|letter)$/i.test(kind)) return { channel: 'post', address: plainLine(said) }
  return readVisit(said)
}

/** A place; days; times. Days may be a run: "Monday to Friday". */
function readVisit(said: string): Way | null {
  const [, place = '', dayWords = '', from = '', to = ''] =
    /^((?:\\.|[^;\\])+);\s*([a-z,][a-z ,]*?);\s*(\d\d:\d\d) (?:to|-) (\d\d:\d\d)$/i.exec(said) ?? []
  const days = daysIn(dayWords)
  return place === '' || days.length === 0
    ? null
    : { channel: 'in-person', place: plainLine(place.trim()), days, from, to }
}

function daysIn(text: string) {
  const run = /^(\w+day) to (\w+day)$/i.exec(text.trim())
  const place = (word = '') => weekdays.findIndex((day) => day.toLowerCase() === word.toLowerCase())
  if (run) return place(run[1]) < 0 ? [] : weekdays.slice(place(run[1]), place(run[2]) + 1)
  return weekdays.filter((day) => new RegExp(`\\b${day}s?\\b`, 'i').test(text))
}
