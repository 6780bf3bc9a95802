import { capital, dayInWords } from '../letters/sentences.ts'
import { dayAt } from '../policy/calendar.ts'
import type { FreeText } from '../policy/subject-access/third-party.ts'
import type { DisclosedValue } from './record-parts.ts'

/** A run of words, and why somebody must check it before it is disclosed. */
export type Run = { text: string; mark: 'third-party' | 'free-text' | null }
/** A part of the document: a heading, or a labelled line of words. */
export type Block = { heading: string; level: 1 | 2 | 3 } | { label: string; runs: Run[]; depth: number }

const titles: Record<string, string> = {
  about: 'About this record',
  readFirst: 'Read this first',
  contactPoints: 'Addresses, numbers and names',
  reported: 'Reported addresses, numbers and names',
  joinedEntries: 'Entries that were joined',
  lettersIn: 'In which language letters go',
  wordsInWelsh: 'Words of letters in Welsh',
  holds: 'Holds that keep this record from deletion',
  precautions: 'Precautions for visits',
  warnings: 'Polite warnings',
  formalWarnings: 'Formal warnings',
  escalations: 'Escalations',
  restrictions: 'Restrictions',
  movedAway: 'Polite warnings that were moved to somebody else',
  mail: 'E-mails of the register about this record',
  whoLooked: 'Who looked at this entry',
  whatWasDone: 'What was done, from the audit trail',
}

/**
 * The record as a document: section by section, every value of the JSON and nothing else. Times are in the council's
 * time zone.
 */
export function* blocksOf(record: { [section: string]: DisclosedValue }, timeZone: string): Generator<Block> {
  for (const [name, section] of Object.entries(record)) {
    yield { heading: titles[name] ?? spelled(name), level: 1 }
    if (Array.isArray(section) && section.length === 0) {
      yield { label: '', runs: [{ text: 'Nothing is held.', mark: null }], depth: 0 }
    } else if (Array.isArray(section)) yield* itemsOf(section, timeZone)
    else yield* linesOf(section, timeZone, 0)
  }
}

function* itemsOf(items: DisclosedValue[], timeZone: string): Generator<Block> {
  for (const [i, item] of items.entries()) {
    const short = oneLine(item, timeZone)
    if (short) yield { label: '', runs: short, depth: 0 }
    else {
      yield { heading: `${i + 1} of ${items.length}`, level: 2 }
      yield* linesOf(item, timeZone, 0)
    }
  }
}

/** A few plain values, such as an access-ledger entry, on one line. Null if it takes more. */
function oneLine(item: DisclosedValue, timeZone: string): Run[] | null {
  if (!isGroup(item)) return runsOf(item, timeZone)
  const said = Object.entries(item).filter(([, value]) => value !== null)
  if (said.length > 5 || said.some(([, value]) => Array.isArray(value) || isGroup(value) || isFreeText(value)))
    return null
  return said.flatMap(([name, value], i) => [
    { text: `${i > 0 ? '; ' : ''}${spelled(name)}: `, mark: null },
    ...runsOf(value, timeZone),
  ])
}

function* linesOf(told: DisclosedValue, timeZone: string, depth: number): Generator<Block> {
  if (!isGroup(told)) return yield { label: '', runs: runsOf(told, timeZone), depth }
  for (const [name, value] of Object.entries(told)) {
    if (value === null || (Array.isArray(value) && value.length === 0)) continue
    const label = spelled(name)
    if (isGroup(value)) {
      yield { label, runs: [], depth }
      yield* linesOf(value, timeZone, depth + 1)
    } else if (Array.isArray(value) && value.some(isGroup)) {
      for (const [i, one] of value.entries()) {
        yield { label: `${label}, ${i + 1} of ${value.length}`, runs: [], depth }
        yield* linesOf(one, timeZone, depth + 1)
      }
    } else yield { label, runs: runsOf(value, timeZone), depth }
  }
}

function runsOf(told: DisclosedValue, timeZone: string): Run[] {
  if (Array.isArray(told)) {
    return told.flatMap((one, i) => [...(i > 0 ? [{ text: ', ', mark: null }] : []), ...runsOf(one, timeZone)])
  }
  if (told !== null && typeof told === 'object') {
    if ('redact' in told) return [{ text: `[REDACT? ${String(told.redact)}]`, mark: 'third-party' }]
    if ('freeText' in told) return freeTextRuns(told as FreeText)
    return [{ text: JSON.stringify(told), mark: null }]
  }
  if (typeof told === 'boolean') return [{ text: told ? 'yes' : 'no', mark: null }]
  return [{ text: inWords(String(told ?? 'not known'), timeZone), mark: null }]
}

/** Other people's records stand in it under their own mark. */
function freeTextRuns({ freeText }: FreeText): Run[] {
  const parts = typeof freeText === 'string' ? [freeText] : freeText
  return parts.map((part, i) => {
    const [opened, closed] = [i === 0 ? '[READ: ' : '', i === parts.length - 1 ? ']' : '']
    return typeof part === 'string'
      ? { text: `${opened}${part}${closed}`, mark: 'free-text' }
      : { text: `${opened}[REDACT? ${part.redact}]${closed}`, mark: 'third-party' }
  })
}

const isFreeText = (told: DisclosedValue) => told !== null && typeof told === 'object' && 'freeText' in told
const isGroup = (told: DisclosedValue): told is { [name: string]: DisclosedValue } =>
  told !== null && typeof told === 'object' && !Array.isArray(told) && !('redact' in told) && !('freeText' in told)

function inWords(text: string, timeZone: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return dayInWords(text)
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return text
  const moment = new Date(text)
  return `${dayInWords(dayAt(moment, timeZone))}, ${timeOf(moment, timeZone)}`
}

const clocks = new Map<string, Intl.DateTimeFormat>()
function timeOf(moment: Date, timeZone: string): string {
  const clock =
    clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone })
  clocks.set(timeZone, clock)
  return clock.format(moment)
}

/** `liftedOn` as "Lifted on". */
function spelled(name: string): string {
  return capital(name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))
}
