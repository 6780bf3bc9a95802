import { say } from '../../contract/messages/say.ts'
import { insteadInWords } from '../../contract/restriction/ways-in-words.ts'
import type { Measure } from '../../policy/restriction/measures.ts'
import type { Way } from '../../policy/restriction/ways.ts'
import { type Channel, channels } from '../../policy/vocabulary.ts'
import { asList, listed, oneLine, plainLine } from './lists.ts'

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

/** The measures of a cell, in our words or a council's; null if any part is not understood: nothing is guessed. */
export function readMeasures(cell: string): Measure[] | null {
  const measures: Measure[] = []
  for (const line of cell.split(/\r?\n/)) {
    if (line.trim() === '') continue
    const read = parseExactly(line.trim()) ?? inOwnWords(line.trim())
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

function parseOne(line: string): Measure[] | null {
  const people = /^only these people: (.+)$/i.exec(line)?.[1]
  if (people !== undefined) return [{ kind: 'fewer-people', people: listed(people) }]
  const often = /^at most (\d{1,3}) each (day|week|month): (.+)$/i.exec(line)
  if (often) {
    const channel = channelOf(often[3] ?? '')
    const each = (often[2] ?? '').toLowerCase() as 'day' | 'week' | 'month'
    return channel && [{ kind: 'volume', channel, atMost: Number(often[1]), each }]
  }
  const what = /^only about: (.+)$/i.exec(line)?.[1]
  if (what !== undefined) return [{ kind: 'type', what: plainLine(what) }]
  const when = /^only at these times: (.+)$/i.exec(line)?.[1]
  if (when !== undefined) return [{ kind: 'days-and-times', when: plainLine(when) }]
  const closed = /^closed: ([^;]+); instead: (.+)$/i.exec(line)
  const channel = closed && channelOf(closed[1] ?? '')
  return channel ? [{ kind: 'channel-closed', channel, instead: plainLine(closed[2] ?? '') }] : null
}

const spoken: Record<Channel, RegExp> = {
  email: /\be-?mails?\b/i,
  telephone: /\b(?:tele)?phones?\b|\b(?:phone )?call(?:s|ing)?\b/i,
  'in-person': /\bin person\b|\bvisit(?:s|ing)?\b|\bface[- ]to[- ]face\b|\bpremises\b|\bmeetings?\b/i,
  post: /\bletters?\b|\bpost(?:al)?\b/i,
  'social-media': /\bsocial media\b/i,
}

const channelsIn = (text: string): Channel[] => channels.filter((channel) => spoken[channel].test(text))
const channelOf = (text: string): Channel | null => channelsIn(text)[0] ?? null

const counts: Record<string, number> = { once: 1, one: 1, a: 1, twice: 2, two: 2, three: 3, four: 4, five: 5 }
const volume =
  /\b(once|twice|one|two|three|four|five|\d{1,2})\b(?:\s+times?)?[\w\s-]*?\b(?:a|an|per|each|every)\s+(day|week|month)\b/i
const times =
  /\b(?:between|mornings?|afternoons?|office hours|(?:mon|tues|wednes|thurs|fri)days?|\d{1,2}(?::\d\d)?\s*[ap]m)\b/i
const contactWords =
  /\b(?:designated|single|named|sole|one)\s+(?:point of\s+)?(?:contact|officer|person)\b|\bspoc\b|\bsingle point\b/i

/** What councils write: parts separated by semicolons, commas, full stops or “and”. */
function inOwnWords(line: string): Measure[] | null {
  if (times.test(line) && !contactWords.test(line) && channelsIn(line).length === 0) {
    return [{ kind: 'days-and-times', when: line }]
  }
  const [before = '', instead] = line.split(/(?:[;,.]\s*|(?<!\s)\s+)?\binstead\b\s*:?\s*/i)
  const measures: Measure[] = []
  for (const part of before.split(/(?:(?<!\s)\s+)?(?:[;,.+]|\band\b)\s*/i)) {
    if (part === '') continue
    const read = parseApproximately(part, instead)
    if (!read) return null
    measures.push(...read)
  }
  return measures.length > 0 ? measures : null
}

function parseApproximately(part: string, instead = ''): Measure[] | null {
  const closed = (some: readonly Channel[]): Measure[] =>
    some.map((channel) => ({ kind: 'channel-closed', channel, instead }))
  if (contactWords.test(part)) return [{ kind: 'designated-contact' }]
  const often = volume.exec(part)
  if (often) {
    const word = (often[1] ?? '').toLowerCase()
    const each = (often[2] ?? '').toLowerCase() as 'day' | 'week' | 'month'
    return [{ kind: 'volume', channel: channelOf(part) ?? 'email', atMost: counts[word] ?? Number(word), each }]
  }
  if (/\b(?:in )?writing only\b|\bonly in writing\b|\bwritten contact only\b/i.test(part)) {
    return closed(['telephone', 'in-person'])
  }
  const about = /^(?:only about|about|contact only about)\s*:?\s*(.+)$/i.exec(part)?.[1]
  if (about !== undefined) return [{ kind: 'type', what: about }]
  // A part that allows something closes nothing, and a program must not guess what is meant.
  if (/\bno restrictions?\b|\bunrestricted\b|(?<!\bnot )\b(?:allowed|permitted)\b/i.test(part)) return null
  const some = channelsIn(part)
  if (some.length > 0 && /\bonly\b/i.test(part)) return closed(channels.filter((channel) => !some.includes(channel)))
  if (
    some.length > 0 &&
    /\b(?:no|not|closed|blocked|barred|stopped|suspended|refused|withdrawn|prohibited)\b/i.test(part)
  ) {
    return closed(some)
  }
  return times.test(part) ? [{ kind: 'days-and-times', when: part }] : null
}
