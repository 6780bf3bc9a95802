import type { Measure } from '../../policy/restriction/measures.ts'
import { type Channel, channels } from '../../policy/vocabulary.ts'
import { channelIn, channelsIn } from './channels-in-words.ts'

/**
 * What councils write: parts separated by semicolons, commas, full stops or “and”. Null unless every word is understood:
 * "SPOC" is a measure, "SPOC lifted" is its opposite.
 */
export function inOwnWords(line: string): Measure[] | null {
  const when = timesIn(line)
  if (when) return when
  const [before = '', instead, ...more] = line.split(/(?:[;,.]\s*|(?<!\s)\s+)?\binstead\b(?!\s+of\b)\s*:?\s*/i)
  const measures: Measure[] = []
  for (const part of before.split(separators)) {
    if (part === '') continue
    const read = aboutIn(part) ?? timesIn(part) ?? parsePart(plain(part), instead)
    if (!read) return null
    measures.push(...read)
  }
  const isUsed =
    instead === undefined || (!saysOver.test(instead) && measures.some(({ kind }) => kind === 'channel-closed'))
  return measures.length > 0 && more.length === 0 && isUsed ? measures : null
}

/** Neither "2.30pm" nor "between 2pm and 4pm" is two parts. */
const separators = /(?:(?<!\s)\s+)?(?:[;,+&]|\.(?!\d)|\band\b(?!\s*\d{1,2}(?:[.:]\d\d)?\s*[ap]m))\s*/i

/** Without the marks and the words that change nothing. */
const plain = (part: string): string =>
  part
    .replaceAll('’', "'")
    .replace(/[:()"]|(?<=\s|^)[-–—]+(?=\s|$)/g, ' ')
    .replace(/\b(?:the|please|customer|must|is|are)\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** A part is read as a whole, or not at all. */
function parsePart(part: string, instead = ''): Measure[] | null {
  if (contact.test(part)) return [{ kind: 'designated-contact' }]
  if (inWriting.test(part)) return closed(['telephone', 'in-person'], instead)
  const often = volumeIn(part)
  if (often) return [often]
  const open = listIn(part, onlyThese)
  const shut = open ? channels.filter((channel) => !open.includes(channel)) : listIn(part, notThese)
  return shut && closed(shut, instead)
}

const closed = (some: readonly Channel[], instead: string): Measure[] =>
  some.map((channel) => ({ kind: 'channel-closed', channel, instead }))

const contact =
  /^(?:(?:no contact except |contact )?(?:only )?(?:through |via |with )?(?:an? |one )?)(?:(?:designated|single|named|sole|one) (?:point of )?(?:contact|officer|person)(?: spoc)?|spoc|single point)(?: only| in place| applies| arrangement)*$/i

const inWriting = /^(?:contact )?(?:by |in )?(?:writing only|only (?:contact )?in writing)$|^written contact only$/i

/** What is kept in the council's own words must not say that the measure is over. */
const saysOver =
  /\b(?:not?|never|was|old|former(?:ly)?|previous(?:ly)?|lift(?:ed)?|remov(?:ed|al)|end(?:ed|s)|suspended|withdrawn|refused|rejected|declined|overturned|cease[ds]|expire[ds]|lapse[ds]|revoked|rescinded|repealed|stop(?:ped|s)|cancel(?:led|s)|complete[ds]?|over|until|till)\b/i

function aboutIn(part: string): Measure[] | null {
  const what = /^(?:contact )?only about:? (.+)$/i.exec(part)?.[1]
  return what === undefined || saysOver.test(what) ? null : [{ kind: 'type', what }]
}

const onlyThese = [
  /^(?:contact |may )?only (?:contact )?(?:by |via |in )?(?<list>.+)$/i,
  /^(?:contact )?(?:by |via )?(?<list>.+) only$/i,
]

const notThese = [
  // The longest first: what “no” leaves of “no contact by” is no channel.
  /^(?:no (?:further|more|contact (?:by|via)|access (?:to|by))|may not|cannot|not to contact (?:us )?by|not(?: to| by)?|no) (?<list>.+?)(?: allowed| permitted| accepted)?$/i,
  /^(?<list>.+?) (?:closed|blocked|barred|banned|prohibited|not (?:allowed|permitted|accepted))$/i,
  /^(?:barred|banned|excluded) from (?:all )?(?<list>.+)$/i,
]

/** The channels that one of the patterns leaves over; null if it leaves anything else. */
function listIn(part: string, patterns: readonly RegExp[]): Channel[] | null {
  for (const pattern of patterns) {
    const list = pattern.exec(part)?.groups?.list
    const named = list === undefined ? null : channelsIn(list)
    if (named) return named
  }
  return null
}

const counts: Record<string, number> = { once: 1, one: 1, twice: 2, two: 2, three: 3, four: 4, five: 5 }
const limit = '(?:only|just|max(?:imum)?(?: of)?|at most|up to|(?:no|not) more than|limited to|restricted to)'
const howOften = '(?<count>once|twice|one|two|three|four|five|[1-9]\\d?)(?: times?)?'
const each = '\\s?(?:\\b(?:an?|per|each|every)\\s|/\\s?)(?<each>day|week|month)'
const volumes = [
  `^(?:${limit} ){0,2}${howOften}(?: (?<of>[a-z -]+?))?${each}(?: (?:only|max(?:imum)?))?$`,
  `^(?:${limit} ){0,2}${howOften}${each} by (?<of>[a-z -]+?)(?: only)?$`,
  `^(?<of>[a-z -]+?) (?:${limit} ){0,2}${howOften}${each}(?: (?:only|max(?:imum)?))?$`,
].map((pattern) => new RegExp(pattern, 'i'))

function volumeIn(part: string): Measure | null {
  for (const pattern of volumes) {
    const { count = '', of = '', each: period = '' } = pattern.exec(part)?.groups ?? {}
    const channel = channelIn(of)
    if (channel === null) continue
    const atMost = counts[count.toLowerCase()] ?? Number(count)
    return { kind: 'volume', channel, atMost, each: period.toLowerCase() as 'day' | 'week' | 'month' }
  }
  return null
}

const someTime =
  /\b(?:mornings?|afternoons?|office hours|(?:mon|tues|wednes|thurs|fri)days?|\d{1,2}(?:[.:]\d\d)?\s*[ap]m)\b/i
const timeWords =
  /\b(?:contact|only|the|between|from|to|till|until|and|or|on|in|at|during|every|each|mornings?|afternoons?|office hours|working days?|weekdays?|(?:mon|tues|wednes|thurs|fri)days?|noon|midday|\d{1,2}(?:[.:]\d\d)?\s*(?:[ap]m)?)(?!\w)/gi

/** A line or part that only says when. */
function timesIn(part: string): Measure[] | null {
  const isAll = someTime.test(part) && /^[\s,–-]*$/.test(part.replace(timeWords, ''))
  return isAll ? [{ kind: 'days-and-times', when: part }] : null
}
