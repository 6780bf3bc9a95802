import type { Measure } from '../../policy/restriction/measures.ts'
import { type Channel, channels } from '../../policy/vocabulary.ts'
import { allChannelsIn, channelIn, channelsIn } from './channels-in-words.ts'

/**
 * What councils write: parts separated by semicolons, commas, full stops or “and”. Null unless every word is understood:
 * "SPOC" is a measure, "SPOC lifted" is its opposite.
 */
export function inOwnWords(line: string, contactName: string): Measure[] | null {
  const whole = timesIn(line) ?? onlySome(line)
  if (whole) return whole
  if (line.split(/[;,.]/).some(meansTwo)) return null
  const [before = '', instead, ...more] = line.split(/(?:[;,.]\s*|(?<!\s)\s+)?\binstead\b(?!\s+of\b)\s*:?\s*/i)
  const measures: Measure[] = []
  for (const part of before.split(separators)) {
    if (part === '') continue
    const read = aboutIn(part) ?? timesIn(part) ?? parsePart(withRole(plain(part), plain(contactName)), instead)
    if (!read) return null
    measures.push(...read)
  }
  const isUsed =
    instead === undefined || (!saysOver.test(instead) && measures.some(({ kind }) => kind === 'channel-closed'))
  return measures.length > 0 && more.length === 0 && isUsed ? measures : null
}

/** “No letters and emails only” may keep e-mails open or close them. */
function meansTwo(clause: string): boolean {
  const no = clause.search(/\b(?:not?(?! more than)|cannot)\b/i)
  const and = no < 0 ? -1 : clause.slice(no).search(/(?:\band\b|[&+])(?!\s*only\b)/i)
  return and >= 0 && /\bonly\b/i.test(clause.slice(no + and))
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

/** With the designated contact's role in place of their name. */
function withRole(part: string, name: string): string {
  const at = name === '' ? -1 : ` ${part} `.toLowerCase().indexOf(` ${name} `.toLowerCase())
  return at < 0 ? part : `${part.slice(0, at)}SPOC${part.slice(at + name.length)}`
}

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

const ofContact = '(?:contact|communications?|correspondence)'
const through = '(?:through|via|with)'
const toContact = [
  `no ${ofContact} except (?:${through} )?`,
  `(?:all )?${ofContact} (?:only )?(?:(?:restricted|limited) to |(?:to )?(?:be |go )?(?:only )?${through} )?`,
  `(?:may |to )?only (?:to )?(?:contact )?(?:${through} )?`,
  `(?:go )?${through} `,
  '(?:restricted|limited) to ',
].join('|')
const kept = '(?:designated|single|named|sole|one|dedicated|nominated|allocated|assigned)'
const inPlace = '(?:only|spoc|in place|in force|applies|active|arrangements?)'
const contact = new RegExp(
  `^(?:${toContact})?(?:an? |one )?(?:${kept} (?:point of )?(?:contact|officer|person)|spoc|single point)(?: ${inPlace})*$`,
  'i',
)

const inWriting = new RegExp(
  `^(?:(?:contact )?(?:by |in )?(?:writing only|only (?:contact )?in writing)|written ${ofContact} only|${ofContact} in writing only` +
    `|all ${ofContact} (?:to )?(?:be )?in writing(?: only)?|(?:${ofContact} )?(?:restricted|limited) to (?:writing|written ${ofContact}))$`,
  'i',
)

/** What is kept in the council's own words must not say that the measure is over, or not yet there. */
const saysOver = new RegExp(
  `\\b(?:${[
    'not?|never|was|old|former(?:ly)?|previous(?:ly)?|lift(?:ed)?|remov(?:ed|al)|end(?:ed|s)|suspended|withdrawn|refused',
    'rejected|declined|overturned|cease[ds]|expire[ds]|lapse[ds]|revoked|rescinded|repealed|stop(?:ped|s)|cancel(?:led|s)',
    'complete[ds]?|over|until|till|dropped|discontinued|concluded|closed|resolved|settled|finished|void|tb[acd]|pending',
    'proposed|considered|possibl[ey]|maybe|perhaps|provisional(?:ly)?|draft|if|unless|appeal(?:ed|s)?',
  ].join('|')})\\b`,
  'i',
)
/** What contact is about must not have an end, a beginning or a doubt. A number may be a day or a time. */
const hasTerm =
  /[\d?]|\b(?:from|since|starting|trial|temporar(?:y|ily)|interim|agreed|for (?:\w+ )?(?:\w+ )?(?:days?|weeks?|months?|years?))\b/i

/** Nothing else may be restricted: neither how the customer makes contact, nor with whom. */
const about = [
  /^(?:contact )?only about:? (?<what>.+)$/i,
  /^only contact (?:us )?(?:about|regarding|concerning) (?<what>.+)$/i,
  /^contact (?:about|regarding|concerning) (?<what>.+) only$/i,
]
const matters = [
  /^(?:contact )?(?:limited|restricted) to (?<what>[a-z -]+ (?:matters|issues|queries|enquiries))$/i,
  /^only (?<what>[a-z -]+ (?:matters|issues|queries|enquiries))$/i,
  /^(?<what>[a-z -]+ (?:matters|issues|queries|enquiries)) only$/i,
]
const saysMore =
  /\b(?:e-?mails?|(?:tele)?phone|calls?|letters?|writing|written|visits?|meetings?|social media|contact|only|about|via|through|with|all|any|other)\b/i

function aboutIn(part: string): Measure[] | null {
  const what = firstWhat(part, [...about, ...matters])
  return what === undefined || [saysMore, saysOver, hasTerm].some((one) => one.test(what))
    ? null
    : [{ kind: 'type', what }]
}

const firstWhat = (part: string, patterns: readonly RegExp[]): string | undefined =>
  patterns.map((pattern) => pattern.exec(part)?.groups?.what).find((what) => what !== undefined)

const onlyThese = [
  /^(?:contact |may )?only (?:contact )?(?:by |via |in )?(?<list>.+)$/i,
  /^(?:(?:contact|communications?|correspondence) )?(?:by |via )?(?<list>.+) only$/i,
  /^all (?:contact|communications?|correspondence) (?:to )?(?:be )?(?:by |via )(?<list>.+)$/i,
  /^(?:contact )?(?:restricted|limited) to (?<list>.+)$/i,
]

/** A line such as “Letters and e-mails only”, whose “and” separates no two measures. */
function onlySome(line: string): Measure[] | null {
  const open = listIn(plain(line), onlyThese, allChannelsIn)
  return (
    open &&
    closed(
      channels.filter((channel) => !open.includes(channel)),
      '',
    )
  )
}

const notThese = [
  // The longest first: what “no” leaves of “no contact by” is no channel.
  /^(?:no (?:further|more|contact (?:by|via|on|over)|contact(?= in[- ]person)|access (?:to|by))|may not|cannot|not to contact (?:us )?by|not(?: to| by)?|no) (?<list>.+?)(?: allowed| permitted| accepted)?$/i,
  /^(?:not allowed (?:in|on|into)|(?:may )?not (?:to )?(?:attend|enter)) (?:any |all )?(?<list>(?:council )?(?:premises|offices|buildings))$/i,
  /^(?<list>.+?)(?: address| number)? (?:closed|blocked|barred|banned|prohibited|(?:will )?not (?:to )?(?:be )?(?:allowed|permitted|accepted))$/i,
  /^(?:barred|banned|excluded|blocked) (?:from|on) (?:all )?(?<list>.+)$/i,
  /^(?<list>.+) ban(?: in place| in force)?$|^ban on (?:all )?(?<list>.+)$/i,
]

/** The channels that one of the patterns leaves over; null if it leaves anything else. */
function listIn(part: string, patterns: readonly RegExp[], read = channelsIn): Channel[] | null {
  for (const pattern of patterns) {
    const list = pattern.exec(part)?.groups?.list
    const named = list === undefined ? null : read(list)
    if (named) return named
  }
  return null
}

const counts: Record<string, number> = { once: 1, one: 1, single: 1, twice: 2, two: 2, three: 3, four: 4, five: 5 }
const limit = '(?:only|just|max(?:imum)?(?: of)?|at most|up to|(?:no|not) more than|limited to|restricted to)'
const howOften = '(?:a )?(?<count>once|twice|one|single|two|three|four|five|[1-9]\\d?)(?: times?| ?x)?'
const each =
  '\\s?(?:\\b(?:an?|per|each|every|in (?:an?|any|each))\\s(?:calendar )?|/\\s?|\\bp/?(?=[wm]\\b))(?<each>day|week|month|[wm]\\b)'
const volumes = [
  `^(?:${limit} ){0,2}${howOften}(?: (?<of>[a-z -]+?))?${each}(?: (?:only|max(?:imum)?))?$`,
  `^(?:${limit} ){0,2}${howOften}${each} by (?<of>[a-z -]+?)(?: only)?$`,
  `^(?<of>[a-z -]+?) (?:${limit} ){0,2}${howOften}${each}(?: (?:only|max(?:imum)?))?$`,
  `^(?:${limit} ){0,2}${howOften} (?<each>daily|weekly|monthly) (?<of>[a-z -]+)$`,
  `^(?:${limit} ){0,2}${howOften} (?<of>[a-z -]+?) (?<each>daily|weekly|monthly)$`,
].map((pattern) => new RegExp(pattern, 'i'))
const periods = { d: 'day', w: 'week', m: 'month' } as const

/** Behind a number, “pm” is a time of day: “calls 2 pm”. In “2 calls pm” it is each month. */
const timeOfDay = new RegExp(`(?:\\d|\\b(?:${Object.keys(counts).join('|')}))\\s*pm\\b`, 'i')

function volumeIn(part: string): Measure | null {
  if (timeOfDay.test(part)) return null
  for (const pattern of volumes) {
    const { count = '', of = '', each: period = '' } = pattern.exec(part)?.groups ?? {}
    const channel = channelIn(of)
    if (channel === null) continue
    const atMost = counts[count.toLowerCase()] ?? Number(count)
    return { kind: 'volume', channel, atMost, each: periods[period.charAt(0).toLowerCase() as 'd' | 'w' | 'm'] }
  }
  return null
}

const someTime =
  /\b(?:mornings?|afternoons?|(?:office|working) hours|weekdays|(?:mon|tues|wednes|thurs|fri)days?|\d{1,2}(?:[.:]\d\d)?\s*[ap]m)\b/i
const clock = '(?:noon|midday|\\d{1,2}(?:[.:]\\d\\d)?(?:\\s*[ap]m)?)(?!\\w)'
const day = '(?:mon|tues|wednes|thurs|fri)days?\\b'
/** “Until” or “from” without two times or two days may be the measure's own end or beginning. */
const timeWords = new RegExp(
  `\\b(?:(?:from )?(?:${clock}\\s*(?:to|till|until)\\s*${clock}|${day}\\s*(?:to|till|until)\\s*${day})|from ${clock}|${clock}|${day}` +
    '|(?:contact|only|the|between|and|or|on|in|at|during|every|each|mornings?|afternoons?|(?:office|working) hours|working days?|weekdays?)\\b)',
  'gi',
)

/** A line or part that only says when. */
function timesIn(part: string): Measure[] | null {
  const isAll = someTime.test(part) && /^[\s,–-]*$/.test(part.replace(timeWords, ''))
  return isAll ? [{ kind: 'days-and-times', when: part }] : null
}
