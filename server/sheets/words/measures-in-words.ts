import { insteadInWords } from '../../contract/restriction/ways-in-words.ts'
import { say } from '../../contract/texts/say.ts'
import type { Measure } from '../../policy/restriction/measures.ts'
import type { Way } from '../../policy/restriction/ways.ts'
import type { Channel, MeasureKind } from '../../policy/vocabulary.ts'
import { channelIn } from './channels-in-words.ts'
import { asList, listed, oneLine, plainLine } from './lists.ts'
import { inOwnWords } from './measures-in-own-words.ts'

const named: Record<Channel, string> = {
  email: 'e-mail',
  telephone: 'telephone',
  'in-person': 'visits',
  post: 'letters',
  'social-media': 'social media',
}

/** Measures as a cell, one a line; `readMeasures` reads them back. A file has English words. */
export const writeMeasures = (measures: readonly Measure[], ways: readonly Way[]): string =>
  measures.map((one) => measureLine(one, ways)).join('\n')

function measureLine(measure: Measure, ways: readonly Way[]): string {
  switch (measure.kind) {
    case 'designated-contact':
      return 'Designated contact'
    case 'fewer-people':
      return `Only these people: ${asList(measure.people)}`
    case 'volume':
      return `At most ${measure.atMost} each ${measure.each}: ${named[measure.channel]}${measure.onFile ? onFile : ''}`
    case 'type':
      return `Only about: ${oneLine(measure.what)}${measure.onFile ? onFile : ''}`
    case 'days-and-times':
      return `Only at these times: ${oneLine(measure.when)}`
    case 'channel-closed':
      return `Closed: ${named[measure.channel]}; instead: ${oneLine(insteadInWords(say, measure.instead, ways))}`
  }
}

/**
 * The measures of a cell, in our words or a council's; null if any part is not understood: nothing is guessed.
 * `contact`: the designated contact's name, by which a council may say that there is one.
 */
export function readMeasures(cell: string, contact = ''): Measure[] | null {
  const measures: Measure[] = []
  for (const line of cell.split(/\r?\n/)) {
    if (line.trim() === '') continue
    const read = parseExactly(line.trim()) ?? inOwnWords(line.trim(), contact)
    if (!read) return null
    measures.push(...read)
  }
  const seen = new Set<string>()
  return measures.filter((one) => !seen.has(JSON.stringify(one)) && seen.add(JSON.stringify(one)))
}

/** P10: at the end of the line of a measure beyond which mail is kept on file. A semicolon within a text is escaped. */
const onFile = '; the rest is read and kept on file'

function parseExactly(line: string): Measure[] | null {
  const [before = '', end] = line.split(/; the rest is read and kept on file$/i)
  if (end === undefined) return parseOne(line)
  const measures = parseOne(before)
  const may = measures?.every(({ kind }) => kind === 'volume' || kind === 'type')
  return may && measures ? measures.map((one) => ({ ...one, onFile: true })) : null
}

/** Reads back what `measureLine` writes for each kind; null: the line is of another kind. */
const readers: { [Kind in MeasureKind]: (line: string) => Extract<Measure, { kind: Kind }> | null } = {
  'designated-contact': (line) => (/^designated contact$/i.test(line) ? { kind: 'designated-contact' } : null),
  'fewer-people': (line) => {
    const people = /^only these people: (.+)$/i.exec(line)?.[1]
    return people === undefined ? null : { kind: 'fewer-people', people: listed(people) }
  },
  volume: (line) => {
    const often = /^at most (\d{1,3}) each (day|week|month): (.+)$/i.exec(line)
    const channel = often && channelIn(often[3] ?? '')
    const each = (often?.[2] ?? '').toLowerCase() as 'day' | 'week' | 'month'
    return channel && { kind: 'volume', channel, atMost: Number(often[1]), each }
  },
  type: (line) => {
    const what = /^only about: (.+)$/i.exec(line)?.[1]
    return what === undefined ? null : { kind: 'type', what: plainLine(what) }
  },
  'days-and-times': (line) => {
    const when = /^only at these times: (.+)$/i.exec(line)?.[1]
    return when === undefined ? null : { kind: 'days-and-times', when: plainLine(when) }
  },
  'channel-closed': (line) => {
    const closed = /^closed: ([^;]+); instead: (.+)$/i.exec(line)
    const channel = closed && channelIn(closed[1] ?? '')
    return channel && { kind: 'channel-closed', channel, instead: plainLine(closed[2] ?? '') }
  },
}

function parseOne(line: string): Measure[] | null {
  for (const read of Object.values(readers)) {
    const measure = read(line)
    if (measure) return [measure]
  }
  return null
}
