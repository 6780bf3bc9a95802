import type { Council } from '../council.ts'
import { type LetterFacts, type LetterPart, mandatoryParts } from '../policy/letter/confirmation.ts'
import { closedChannels, type Measure, mayWriteEmail } from '../policy/restriction/measures.ts'
import { channels } from '../policy/vocabulary.ts'
import { byChannel, dayInWords, filled, howOften, listed, oneOf, withoutFullStop } from './plain-words.ts'

/** Who signs; their post is looked up in the council's settings by address. */
export type SignedBy = { name: string; address: string | null }

/** `missing`: the mandatory parts that the facts give no words for. */
export type Composed = { subject: string; paragraphs: string[]; missing: LetterPart[] }

/**
 * P14: writes a letter to the customer from the council's sentences and the decision, part by part: who, how, when, the
 * reasons, what stays open, until when, the review, representations, the ombudsman.
 */
export function compose(facts: LetterFacts, by: SignedBy, council: Council): Composed {
  const { letters } = council.wording
  const { kind } = facts
  const parts = partsOf(facts, council)
  const say = (sentence: string) => filled(sentence, placesOf(facts, council))
  const opening = [say(letters.greeting), say(letters.openings[kind])]
  if (facts.receivedOn) opening.push(filled(letters.answersYou, { receivedOn: dayInWords(facts.receivedOn) }))
  return {
    subject: say(letters.subjects[kind]),
    paragraphs: [...opening, ...shownParts[kind].flatMap((part) => parts[part]), ...signature(by, council)],
    missing: mandatoryParts[kind].filter((part) => parts[part].length === 0),
  }
}

const everyPart = [
  'who',
  'how',
  'stays-open',
  'when',
  'reasons',
  'until',
  'review',
  'representations',
  'ombudsman',
] as const satisfies LetterPart[]

/** The parts of each letter, in order; at least the mandatory ones. */
const shownParts: Record<LetterFacts['kind'], readonly LetterPart[]> = {
  restriction: everyPart,
  variation: everyPart,
  'representation-answer': ['reasons', ...everyPart.filter((part) => part !== 'reasons')],
  'review-continued': ['reasons', ...everyPart.filter((part) => part !== 'reasons')],
  'review-notice': ['review', 'representations'],
  // The opening says when it ends; the arrangements no longer apply.
  lifting: ['reasons', 'ombudsman'],
}

function partsOf(facts: LetterFacts, council: Council): Record<LetterPart, string[]> {
  const { letters } = council.wording
  const { terms, kind } = facts
  const places = placesOf(facts, council)
  const say = (sentence: string) => filled(sentence, places)
  const sentences = (measures: Measure[]) =>
    measures.map((measure) => measureInWords(measure, terms.contact.name, council))
  const times = terms.measures.filter((measure) => measure.kind === 'days-and-times')
  const others = terms.measures.filter((measure) => measure.kind !== 'days-and-times')
  // Blocked mail closes e-mail, whatever the measures say.
  const closed = [...closedChannels(terms.measures), ...(terms.mail.kind === 'block' ? ['email'] : [])]
  const open = channels.filter((channel) => !closed.includes(channel))
  return {
    who: [whom(facts, council)],
    how: terms.measures.length > 0 ? [say(letters.how), ...sentences(others)] : [],
    when: whenParts(facts, times.length > 0 ? sentences(times) : [letters.anyTime]),
    reasons: facts.reasons?.trim() ? [letters.reasons, ...facts.reasons.trim().split(/\s*\n\s*/)] : [],
    'stays-open':
      open.length > 0
        ? [filled(letters.staysOpen, { ...places, channels: oneOf(open.map((one) => byChannel[one])) })]
        : [],
    until: [terms.until ? filled(letters.until, { ...places, until: dayInWords(terms.until) }) : letters.noEnd],
    review: facts.reviewDue || kind === 'restriction' || kind === 'variation' ? [say(letters.review)] : [],
    representations: [say(letters.representations)],
    ombudsman: [say(letters.ombudsman)],
  }
}

/** After the end of a restriction, "when" is the day it ended. */
const whenParts = ({ kind, liftedOn }: LetterFacts, times: string[]): string[] => {
  if (kind === 'lifting') return liftedOn ? [dayInWords(liftedOn)] : []
  return times
}

function whom({ terms }: LetterFacts, council: Council): string {
  const { who, writeTo, deputy } = council.wording.letters
  const { contact } = terms
  // With e-mail closed, an address would only invite e-mail.
  const mayWrite = mayWriteEmail(terms.measures) && terms.mail.kind !== 'block'
  return [
    filled(who, { contact: contact.name, post: contact.post }),
    ...(mayWrite ? [filled(writeTo, { address: contact.address })] : []),
    ...(terms.deputy ? [filled(deputy, { contact: contact.name, deputy: terms.deputy.name })] : []),
    whichServices(terms.services, council),
  ].join(' ')
}

/** P8: the letter says whom the arrangements bind, as the register does. */
function whichServices(services: string[] | null, { name, wording }: Council): string {
  const { letters } = wording
  return services?.length
    ? filled(letters.services, { services: listed(services), council: name })
    : filled(letters.wholeCouncil, { council: name })
}

function measureInWords(measure: Measure, contact: string, council: Council): string {
  const sentence = council.wording.letters.measures[measure.kind]
  switch (measure.kind) {
    case 'designated-contact':
      return filled(sentence, { contact })
    case 'fewer-people':
      return filled(sentence, { people: oneOf(measure.people) })
    case 'volume':
      return filled(sentence, { channel: byChannel[measure.channel], often: howOften(measure) })
    case 'type':
      return filled(sentence, { what: withoutFullStop(measure.what) })
    case 'days-and-times':
      return filled(sentence, { times: withoutFullStop(measure.when) })
    case 'channel-closed':
      return filled(sentence, { channel: byChannel[measure.channel], instead: withoutFullStop(measure.instead) })
  }
}

function placesOf(facts: LetterFacts, council: Council): Record<string, string> {
  const from = facts.kind === 'lifting' ? facts.liftedOn : appliesFrom(facts)
  return {
    council: council.name,
    customer: facts.name ?? 'customer',
    contact: facts.terms.contact.name,
    // It comes into force when it is sent, which may be later than the day it is written.
    from: from ? dayInWords(from) : 'the date of this letter',
    reviewOn: dayInWords(facts.reviewDue ?? facts.terms.reviewOn),
    ombudsman: council.ombudsman.name,
    url: council.ombudsman.url,
  }
}

/** A letter about a change while in force, like a new contact, says from when the change applies. */
const appliesFrom = ({ inForceOn, decidedOn }: LetterFacts) =>
  inForceOn !== null && inForceOn < decidedOn ? decidedOn : inForceOn

function signature({ name, address }: SignedBy, council: Council): string[] {
  const post = council.posts.authorisingOfficers.find((one) => one.address.toLowerCase() === address?.toLowerCase())
  return [council.wording.letters.closing, name, ...(post ? [post.post] : []), council.name]
}
