import { placeOf } from '../contract/restriction/ways-in-words.ts'
import type { Council } from '../council/council.ts'
import { onOneLine } from '../policy/contact-point/postal-address.ts'
import { isOfRestriction, type LetterFacts, type RestrictionLetterFacts } from '../policy/letter/confirmation.ts'
import { type HowToContact, howToContact, waysToObject } from '../policy/letter/how-to-contact.ts'
import { type PersonNamed, peopleNamed, peopleOf } from '../policy/letter/people-named.ts'
import { diverts } from '../policy/mail-arrangement/diverts.ts'
import { scopeOf } from '../policy/restriction/scope.ts'
import type { Way } from '../policy/restriction/ways.ts'
import type { Channel } from '../policy/vocabulary.ts'
import { capital } from './sentences.ts'
import { inEnglish, type Voice } from './voice.ts'

/**
 * P11, P14: each open way with what it takes to use it: "• By e-mail: sam.reyes@ambleford.gov.uk". None if only social
 * media is open: what is written there is public.
 */
export function openWays({ terms }: RestrictionLetterFacts, council: Council, voice: Voice): string[] {
  const how = howToContact(terms)
  if (how.open.every(({ channel }) => channel === 'social-media')) return []
  const given = { how, people: reachable(how, terms.contact, council), ways: terms.ways, council, voice }
  return how.open.map(({ channel }) => {
    const details = detailsOf(channel, given)
    return `• ${capital(voice.word(`by.${channel}`))}${details ? `: ${details}` : ''}`
  })
}

/**
 * P14: how to reach the office that decides: "by letter to …, or by telephone on …", as far as this letter and the
 * customer's other restrictions for every service leave it open. Empty where no way is open.
 */
export function howToObject(facts: LetterFacts, council: Council, voice: Voice): string {
  const { letterhead } = council
  if (!letterhead) return ''
  const { office } = letterhead
  const others = (facts.others ?? []).filter(({ services }) => scopeOf(services, council.services) === null)
  const own = isOfRestriction(facts) ? [{ isTold: true, terms: facts.terms }] : []
  const binding = [...own, ...others]
  // No letter names the contact of a restriction that the customer was not told of.
  const diverting = binding.find(({ isTold, terms }) => isTold && diverts(terms.mail))
  const name = diverting?.terms.contact.name
  const passedOn = name ? ` ${voice.word('object.passedOn', { name })}` : ''
  const words: Partial<Record<Channel, () => string>> = {
    email: () => `${voice.word('object.email', { address: office.address })}${passedOn}`,
    post: () => voice.word('object.post', { address: postalLine(council, voice) }),
    telephone: () => voice.word('object.telephone', { number: office.telephone }),
    'in-person': () => voice.word('object.in-person', { address: onOneLine(letterhead.address) }),
  }
  return voice.oneOf(waysToObject(binding.map(({ terms }) => terms)).flatMap((channel) => words[channel]?.() ?? []))
}

type Given = { how: HowToContact; people: Reachable; ways: Way[]; council: Council; voice: Voice }

/**
 * The way that the officer named, else the council's own. If the customer can contact only certain people, these come
 * first.
 */
function detailsOf(channel: Channel, { how: { only, times }, people, ways, council, voice }: Given): string {
  const { letterhead } = council
  const way = ways.find((one) => one.channel === channel)
  const place = way ? placeOf(way) : null
  const { oneOf } = voice
  const ask = only ? voice.word('askFor', { people: oneOf(only) }) : ''
  switch (channel) {
    case 'email':
      if (place && !only) return place
      return `${oneOf(people.addresses)}${people.passesOn.length > 0 ? voice.word('forPeople', { people: oneOf(people.passesOn) }) : ''}`
    case 'telephone': {
      if (people.numbers.length > 0 && (only || !place)) return oneOf(people.numbers)
      const number = place ?? letterhead?.telephone
      return number ? `${number}${ask}` : ''
    }
    case 'post': {
      const address = place ?? (letterhead && postalLine(council, voice))
      return address ? [only ? oneOf(only) : '', address].filter(Boolean).join(', ') : ''
    }
    case 'in-person': {
      const visits = visitsIn(ways, council)
      // If a measure sets the times, opening hours would contradict it.
      const opening = visits && times.length === 0 ? openingOf(visits, voice) : ''
      const address = (visits && placeOf(visits)) ?? (letterhead && onOneLine(letterhead.address))
      return address ? `${[address, opening].filter(Boolean).join(', ')}${ask}` : ''
    }
    case 'social-media':
      return ''
  }
}

/** `passesOn`: for whom the contact takes e-mail, where the council lists no address of theirs. */
type Reachable = { addresses: string[]; numbers: string[]; passesOn: string[] }

/** How to reach the people whom the customer can contact. */
function reachable(how: HowToContact, contact: PersonNamed, council: Council): Reachable {
  const { only } = how
  const people = peopleNamed(how, contact, peopleOf(council.contacts))
  const addresses = people.map(({ address }) => address)
  return {
    addresses: addresses.length > 0 ? addresses : [contact.address],
    numbers: people.flatMap(({ telephone }) => telephone ?? []),
    passesOn: addresses.length > 0 || !only ? [] : only,
  }
}

type Visits = Extract<Way, { channel: 'in-person' }>

/** Where customers are seen: as the officer named it, else by the council's settings; null: neither says. */
const visitsIn = (ways: readonly Way[], { ways: { visits } }: Council): Visits | null =>
  ways.find((way): way is Visits => way.channel === 'in-person') ??
  (visits.place.trim() ? { channel: 'in-person', ...visits } : null)

const openingOf = ({ days, from, to }: Visits, voice: Voice): string =>
  days.length > 0 && from && to ? voice.word('opening', { days: voice.weekdays(days), from, to }) : ''

/** P14: whether the letter gives opening hours, so that the customer cannot choose any day and time. */
export function hasOpeningHours(terms: RestrictionLetterFacts['terms'], council: Council): boolean {
  const { open, times } = howToContact(terms)
  const visits = visitsIn(terms.ways, council)
  const isSeen = open.some(({ channel }) => channel === 'in-person')
  return isSeen && times.length === 0 && visits !== null && openingOf(visits, inEnglish) !== ''
}

const postalLine = ({ name, letterhead }: Council, voice: Voice) =>
  letterhead ? `${voice.council(name)}, ${onOneLine(letterhead.address)}` : voice.council(name)

/** P11: the closed channels, as they follow "Please do not contact us". */
export const closedInWords = (channels: readonly Channel[], voice: Voice): string =>
  voice.oneOf(channels.map((one) => voice.word(`by.${one}`)))
