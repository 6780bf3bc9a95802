import type { ContactPointKind } from '../vocabulary.ts'
import { folded } from './folded.ts'
import { hasPostcode } from './postal-address.ts'
import { isSameAddress } from './same-address.ts'

/** The words of a name in any order: "Nowak, Łukasz" and "Lukasz Nowak" have the same. */
export const nameWords = (name: string): string[] => folded(name).split(' ').toSorted()

/** Whether two names have the same words, in whatever order, case or letters. */
export const isSameName = (one: string, other: string): boolean => `${nameWords(one)}` === `${nameWords(other)}`

const titles = new Set(['mr', 'sir', 'mrs', 'ms', 'miss', 'lady', 'mx', 'dr', 'rev', 'prof', 'cllr'])
const ofMen = new Set(['mr', 'sir'])
const ofWomen = new Set(['mrs', 'ms', 'miss', 'lady'])

/** Whether two names can be one person's: "VINE, John" and "Mr John Vine" can, "Mr J Finch" and "Mrs J Finch" cannot. */
export const canBeOnePerson = (one: string, other: string): boolean =>
  !haveOpposedTitles(one, other) && `${withoutTitle(nameWords(one))}` === `${withoutTitle(nameWords(other))}`

/** Whether one name has a man's title and the other a woman's. "Dr" is either's. */
export function haveOpposedTitles(one: string, other: string): boolean {
  const [words, others] = [nameWords(one), nameWords(other)]
  const differ = (some: ReadonlySet<string>, more: ReadonlySet<string>) =>
    words.some((word) => some.has(word)) && others.some((word) => more.has(word))
  return differ(ofMen, ofWomen) || differ(ofWomen, ofMen)
}

/** A title and one name are too little to leave the title out: "Mr Finch" may be anybody of the family. */
function withoutTitle(words: string[]): string[] {
  const bare = words.filter((word) => !titles.has(word))
  return bare.length > 1 ? bare : words
}

/**
 * What is said about somebody besides their name, as keys; a postcode in its usual form. `postalAddress`: the whole one;
 * the postcode then says no more. `isNewAddress`: nobody on the register has their e-mail address.
 */
export type Details = {
  postcode: string | null
  postalAddress: string | null
  number: string | null
  address: string | null
  isNewAddress: boolean
}

/** Somebody with that name, and the contact points that count for them. */
export type Namesake = { customerId: string; points: readonly { kind: ContactPointKind; key: string }[] }

/**
 * `name-alone`: nothing else was said. `details-differ`: no namesake has any of it. `several-fit`: it does not decide.
 */
export type NamedPerson =
  | { kind: 'one'; customerId: string }
  | { kind: 'name-alone' | 'details-differ' | 'several-fit' | 'nobody' }

/**
 * P4, G (accuracy): who is meant by a name. A name alone decides nobody. Somebody is found once a second detail agrees:
 * where they live, their number or address. A postcode is enough for where, unless the house is given: another house
 * does not agree. Nor is where they live enough against an address that the register does not know, which may be a son's.
 * If several people match, the one with the most agreeing details is meant.
 */
export function whoIsNamed(namesakes: readonly Namesake[], details: Details): NamedPerson {
  if (namesakes.length === 0) return { kind: 'nobody' }
  const { isNewAddress: _, ...said } = details
  if (Object.values(said).every((one) => one === null)) return { kind: 'name-alone' }
  const fits = namesakes
    .map(({ customerId, points }) => ({ customerId, agreeing: agreeing(points, details) }))
    .filter((one) => one.agreeing > 0)
  const most = Math.max(...fits.map((one) => one.agreeing))
  const [first, second] = fits.filter((one) => one.agreeing === most)
  if (!first) return { kind: 'details-differ' }
  return second ? { kind: 'several-fit' } : { kind: 'one', customerId: first.customerId }
}

function agreeing(points: Namesake['points'], details: Details): number {
  const { postcode, postalAddress, number, address, isNewAddress } = details
  const has = (kind: ContactPointKind, isIt: (key: string) => boolean) =>
    points.some((point) => point.kind === kind && isIt(point.key)) ? 1 : 0
  const isThere = (key: string) =>
    postalAddress === null ? postcode !== null && hasPostcode(key, postcode) : isSameAddress(key, postalAddress)
  const ownPoints =
    (number === null ? 0 : has('number', (key) => key === number)) +
    (address === null ? 0 : has('email', (key) => key === address))
  return isNewAddress && ownPoints === 0 ? 0 : ownPoints + has('postal-address', isThere)
}
