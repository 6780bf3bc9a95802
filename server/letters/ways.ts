import type { Council } from '../council.ts'
import { onOneLine } from '../policy/contact-point/postal-address.ts'
import { isOfRestriction, type LetterFacts, type RestrictionLetterFacts } from '../policy/letter/confirmation.ts'
import { type HowToContact, howToContact, waysToObject } from '../policy/letter/how-to-contact.ts'
import { diverts } from '../policy/mail-arrangement/diverts.ts'
import { openingInWords, placeInWords, type Way } from '../policy/restriction/ways.ts'
import type { Channel } from '../policy/vocabulary.ts'
import { byChannel, capital, oneOf } from './plain-words.ts'

type Person = { name: string; address: string; telephone?: string | undefined }

/**
 * P11, P14: each open way with what it takes to use it: "• By e-mail: sam.reyes@ambleford.gov.uk". None if only social
 * media is open: what is written there is public.
 */
export function openWays({ terms }: RestrictionLetterFacts, council: Council): string[] {
  const how = howToContact(terms)
  if (how.open.every(({ channel }) => channel === 'social-media')) return []
  const given = { how, people: reachable(how, terms.contact, council), ways: terms.ways, council }
  return how.open.map(({ channel }) => {
    const details = detailsOf(channel, given)
    return `• ${capital(byChannel[channel])}${details ? `: ${details}` : ''}`
  })
}

/** P14: how to reach the office that decides: "by letter to …, or by telephone on …". Empty where no way is open. */
export function howToObject(facts: LetterFacts, council: Council): string {
  const { letterhead } = council
  if (!letterhead) return ''
  const { office } = letterhead
  // A formal warning and precautions close nothing.
  if (!isOfRestriction(facts)) return `by e-mail to ${office.address} or by letter to ${postalLine(council)}`
  const { terms } = facts
  const passedOn = !diverts(terms.mail) ? '' : ` (${terms.contact.name} passes it on)`
  const words: Partial<Record<Channel, string>> = {
    email: `by e-mail to ${office.address}${passedOn}`,
    post: `by letter to ${postalLine(council)}`,
    telephone: `by telephone on ${office.telephone}`,
    'in-person': `in person at ${onOneLine(letterhead.address)}`,
  }
  return oneOf(waysToObject(terms).flatMap((channel) => words[channel] ?? []))
}

type Given = { how: HowToContact; people: Reachable; ways: Way[]; council: Council }

/** The way that the officer named, else the council's own; people whom alone the customer can contact come first. */
function detailsOf(channel: Channel, { how: { only, times }, people, ways, council }: Given): string {
  const { letterhead } = council
  const way = ways.find((one) => one.channel === channel)
  const place = way ? placeInWords(way) : null
  const ask = only ? `. Please ask for ${oneOf(only)}` : ''
  switch (channel) {
    case 'email':
      if (place && !only) return place
      return `${oneOf(people.addresses)}${people.passesOn ? `, for ${people.passesOn}` : ''}`
    case 'telephone': {
      if (people.numbers.length > 0 && (only || !place)) return oneOf(people.numbers)
      const number = place ?? letterhead?.telephone
      return number ? `${number}${ask}` : ''
    }
    case 'post': {
      const address = place ?? (letterhead && postalLine(council))
      return address ? [only ? oneOf(only) : '', address].filter(Boolean).join(', ') : ''
    }
    case 'in-person': {
      // Where a measure sets the times, opening hours would contradict it.
      const opening = way && times.length === 0 ? `, ${openingInWords(way)}` : ''
      const address = place ?? (letterhead && onOneLine(letterhead.address))
      return address ? `${address}${opening}${ask}` : ''
    }
    case 'social-media':
      return ''
  }
}

/** `passesOn`: for whom the contact takes e-mail, where the council lists no address of theirs. */
type Reachable = { addresses: string[]; numbers: string[]; passesOn: string }

/**
 * How to reach the people whom the customer can contact: as the restriction lists them, else from the council's
 * contacts.
 */
function reachable({ only, addresses: listedAt }: HowToContact, contact: Person, council: Council): Reachable {
  const known = council.contacts.flatMap(({ deputy, ...one }): Person[] => (deputy ? [one, deputy] : [one]))
  const listed = (fits: (one: Person) => boolean) => known.find(fits)
  const withNumber = (person: Person): Person => ({
    ...person,
    telephone: listed(({ address }) => address.toLowerCase() === person.address.toLowerCase())?.telephone,
  })
  const people = (only ?? [contact.name]).flatMap((name) => {
    if (name === contact.name) return withNumber(contact)
    const address = listedAt.get(name)
    if (address) return withNumber({ name, address })
    return listed((one) => one.name.toLowerCase() === name.trim().toLowerCase()) ?? []
  })
  const addresses = people.map(({ address }) => address)
  return {
    addresses: addresses.length > 0 ? addresses : [contact.address],
    numbers: people.flatMap(({ telephone }) => telephone ?? []),
    passesOn: addresses.length > 0 || !only ? '' : oneOf(only),
  }
}

const postalLine = ({ name, letterhead }: Council) => (letterhead ? `${name}, ${onOneLine(letterhead.address)}` : name)

/** P11: the closed channels, as they follow "Please do not contact us". */
export const closedInWords = (channels: readonly Channel[]): string => oneOf(channels.map((one) => byChannel[one]))
