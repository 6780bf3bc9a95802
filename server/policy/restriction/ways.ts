import { type ContactPointSettings, readAddress } from '../contact-point/contact-point.ts'
import { readPhoneNumber } from '../contact-point/phone-number.ts'
import { readPostalAddress } from '../contact-point/postal-address.ts'
import { Refusal } from '../refusal.ts'
import { type Channel, type MailArrangementKind, type MeasureKind, measureKinds } from '../vocabulary.ts'
import type { Weekday } from '../vocabulary-decision.ts'
import type { Measure } from './measures.ts'

/**
 * P11: a way to reach the council that stays open, with the details needed to use it. Social media is not one: what is
 * written there is public. Times are `09:00`.
 */
export type Way =
  | { channel: 'email'; address: string }
  | { channel: 'telephone'; number: string }
  | { channel: 'post'; address: string }
  | { channel: 'in-person'; place: string; days: Weekday[]; from: string; to: string }

/** What closes channels: the measures, and e-mail that is blocked whatever the measures say. */
export type Closing = { measures: readonly Measure[]; mail: { kind: MailArrangementKind } }

/** P11: the channels closed to the customer. */
export function closedBy({ measures, mail }: Closing): Channel[] {
  const closed = measures.flatMap((measure) => (measure.kind === 'channel-closed' ? measure.channel : []))
  return [...new Set([...closed, ...(mail.kind === 'block' ? (['email'] as const) : [])])]
}

/**
 * P11: the kinds of measures that a restriction counts as, in the policy's order: blocked e-mail is a closed channel,
 * also without a measure that says so.
 */
export const countedKinds = (kinds: readonly MeasureKind[], mail: MailArrangementKind): MeasureKind[] =>
  measureKinds.filter((kind) => kinds.includes(kind) || (kind === 'channel-closed' && mail === 'block'))

/**
 * P11: the ways that stay open, if only ICT's block closes the customer's e-mail; null: it is open, or a measure says it.
 */
export const waysBesideBlock = (terms: Closing & { ways: Way[] }): Way[] | null =>
  terms.mail.kind === 'block' && !closedBy({ ...terms, mail: { kind: 'none' } }).includes('email') ? terms.ways : null

/**
 * P11: if a channel is closed, the customer has another way that they can really use: through a channel that stays
 * open, with an address, a number, a postal address, or a place and times.
 */
export function mayClose(terms: Closing & { ways: Way[] }, facts: WayFacts): Refusal | null {
  const closed = closedBy(terms)
  if (closed.length === 0) return null
  if (terms.ways.length === 0) return new Refusal('no-other-way-open')
  if (terms.ways.some(({ channel }) => closed.includes(channel))) return new Refusal('way-closed')
  return terms.ways.every((way) => hasDetails(way, facts)) ? null : new Refusal('way-details-missing')
}

/** `customerKeys`: the customer's own addresses and numbers lead back to the customer. */
export type WayFacts = { reach: ContactPointSettings; customerKeys: readonly string[] }

function hasDetails(way: Way, { reach, customerKeys }: WayFacts): boolean {
  switch (way.channel) {
    case 'email':
      return readAddress(way.address, reach.domains).kind === 'colleague'
    case 'telephone': {
      const number = readPhoneNumber(way.number, reach.countryCallingCode)
      return number !== null && !customerKeys.includes(number)
    }
    case 'post':
      return isPlace(way.address)
    case 'in-person':
      return isPlace(way.place) && way.days.length > 0 && way.from < way.to
  }
}

/** Where a letter or a visitor arrives. */
const isPlace = (text: string): boolean => readPostalAddress(text) !== null

/**
 * P11: terms as they are stored. The ways that stay open say how to contact the council where a channel is closed; other
 * words that came with it do not count.
 */
export const withoutOtherWords = <T extends { measures: Measure[]; ways: Way[] }>(terms: T): T => ({
  ...terms,
  measures: terms.measures.map(
    (measure): Measure =>
      measure.kind === 'channel-closed' && terms.ways.length > 0 ? { ...measure, instead: '' } : measure,
  ),
})
