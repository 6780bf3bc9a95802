import { placeOf } from '../contract/restriction/ways-in-words.ts'
import type { Council } from '../council/council.ts'
import type { Terms } from '../policy/restriction/terms.ts'
import type { Way } from '../policy/restriction/ways.ts'
import { filled } from './sentences.ts'
import { welshTexts } from './welsh-texts.ts'
import { countsOf, welshVoice } from './welsh-voice.ts'
import { english } from './words/en.ts'

type Messages = Pick<Council['wording'], 'warning' | 'reminder' | 'doNotReply' | 'mayReply'>

/** Made once for each version of the settings: every look-up needs it. */
const made = new WeakMap<Council, Messages>()

/**
 * P9, P14: what staff send to a customer, and are told. Where the council writes in two languages, the warning and the
 * reminder are in both as soon as a speaker has passed their Welsh; until then they are in English.
 */
export function messagesOf(council: Council): Messages {
  const { wording, welsh } = council
  if (welsh.languages === 'english') return wording
  const known = made.get(council)
  if (known) return known
  const texts = passedTexts(council)
  const both = (name: string, english: string): string => {
    const welsh = texts.get(name)
    return welsh ? inOrder(council, { welsh, english }).join('\n\n') : english
  }
  const messages = {
    ...{ doNotReply: wording.doNotReply, mayReply: wording.mayReply },
    warning: both('wording.warning', wording.warning),
    reminder: both('wording.reminder', wording.reminder),
  }
  made.set(council, messages)
  return messages
}

/** The Welsh that a speaker has passed, by the names of the texts. */
const passedTexts = (council: Council): Map<string, string> =>
  new Map(welshTexts(council).flatMap(({ name, welsh, passed }) => (welsh && passed ? [[name, welsh]] : [])))

/**
 * P14: what the reminder adds while the contact is away: in both languages where the reminder is, as soon as a speaker
 * has passed its Welsh and the post's; until then it is in English. `address`: of the post, if the customer may write.
 */
export function addedToReminder(
  council: Council,
  name: 'acts-for' | 'ask-instead',
  { address = null, ...placeholders }: { contact: string; deputy?: string; post?: string; address?: string | null },
): string {
  const reached = (post: string) => (address === null ? post : `${post} (${address})`)
  const said = (text: string, post: string) => filled(text, { ...placeholders, post: reached(post) })
  const inEnglish = said(english.meanwhile[name], placeholders.post ?? '')
  if (council.welsh.languages === 'english') return inEnglish
  const texts = passedTexts(council)
  const welsh = texts.get(`words.meanwhile.${name}`)
  const post = placeholders.post === undefined ? '' : texts.get(`posts.${placeholders.post}`)
  if (!texts.has('wording.reminder') || welsh === undefined || post === undefined) return inEnglish
  return inOrder(council, { welsh: said(welsh, post), english: inEnglish }).join('\n\n')
}

const inOrder = ({ welsh: { first } }: Council, { welsh, english }: { welsh: string; english: string }) =>
  first === 'welsh' ? [welsh, english] : [english, welsh]

/**
 * P11, P13: what the mail system answers to a customer whose e-mail is blocked: both languages if there are two and the
 * Welsh of all of it was passed. `english`: the answer in English.
 */
export function inBothLanguages(english: string, { ways }: Pick<Terms, 'ways'>, council: Council): string {
  if (council.welsh.languages === 'english' || ways.length === 0) return english
  const { voice, lacks } = welshVoice(council, new Map())
  const { word } = voice
  const wayInWords = (way: Way): string => {
    const place = placeOf(way)
    if (way.channel === 'telephone') return word('object.telephone', { number: place })
    const there = word(`object.${way.channel}`, { address: place })
    if (way.channel !== 'in-person') return there
    return `${there}, ${word('opening', { days: voice.weekdays(way.days), from: way.from, to: way.to })}`
  }
  const placeholders = { council: voice.council(council.name), instead: voice.oneOf(ways.map(wayInWords)) }
  const welsh = filled(voice.council(council.wording.blocked), placeholders)
  const { missing, notPassed, ownWords } = countsOf(lacks())
  return missing + notPassed + ownWords > 0 ? english : inOrder(council, { welsh, english }).join(' ')
}
