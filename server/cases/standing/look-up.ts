import type { LookupAnswer, LookupQuestion, Standing } from '../../contract/standing/standing.ts'
import { type ContactPoint, readAddress, readContactPoint } from '../../policy/contact-point/contact-point.ts'
import { type Details, whoIsNamed } from '../../policy/contact-point/namesake.ts'
import { readPostcode } from '../../policy/contact-point/postal-address.ts'
import { Refusal } from '../../policy/refusal.ts'
import type { Reader } from '../../policy/restriction/scope.ts'
import { gravest } from '../../policy/standing/standing.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import { namesakesOf } from '../../register/contact-point/namesakes.ts'
import type { Register } from '../../register/register.ts'
import type { Writing } from '../../register/store.ts'
import type { Act } from '../act.ts'
import { resembling } from '../contact-point/resembles.ts'
import { customerMeant, heldPoints } from '../customer/who-is-meant.ts'
import { asPart, beforeVisits, beforeVisitTo } from '../precaution/before-visit.ts'
import { readerOf } from './reader.ts'
import { standingsOf } from './standings.ts'

/** `beforeVisit`: what to do before a visit to whoever was found. */
type Found = Pick<LookupAnswer, 'found' | 'beforeVisit'>
type Also = NonNullable<LookupQuestion['also']>
/** Who looks up, in which service they are (P8), about which message, and the transaction in which everything is read. */
type Asking = { tx: Writing; act: Act; reader: Reader; about: { messageId: string | null } | 'look-up' }

/**
 * P4: looks up a caller or visitor by number or address, or by name with a second detail. What several people share
 * gives no standing until the name says who is meant, or the name and the postcode; a name alone gives none (G:
 * accuracy). The answer says if an address only resembles the council's. It also says what to do before a visit to
 * whoever was found or, for a postal address, before a visit there. One transaction reads all of it, so that a change
 * meanwhile never hides anybody.
 */
export async function lookUp(
  register: Register,
  act: Act,
  { by, value, also = {}, service, mailbox, messageId }: LookupQuestion,
): Promise<LookupAnswer> {
  const reader = readerOf(act, { service, mailbox })
  const about = messageId === undefined ? 'look-up' : { messageId }
  const found = await register.look((tx) => find({ tx, act, reader, about }, { by, value, also }))
  const address = by === 'address' ? value : also.address
  const lookAlike =
    address === undefined ? {} : resembling(readAddress(address, act.council.domains), act.council.domains)
  return { checkedAt: act.at.toISOString(), ...found, ...lookAlike }
}

type Question = { by: LookupQuestion['by']; value: string; also: Also }

async function find(asking: Asking, { by, value, also }: Question): Promise<Found> {
  if (by === 'name') return await findNamed(asking, value, also)
  return by === 'postal-address'
    ? await findAddress(asking, value, also)
    : await findHolder(asking, { by, value, also })
}

const shown = (standing: Standing, visits: readonly string[] = []): Found => ({
  found: { kind: 'standing', standing },
  ...asPart(visits),
})
const others = (found: Exclude<LookupAnswer['found'], { kind: 'standing' }>): Found => ({ found })

type Sought = { by: 'number' | 'address'; value: string; also: Also }

/**
 * A number or an address decides who is meant, unless several people use it. The name and postcode may find another.
 */
async function findHolder(asking: Asking, { by, value, also }: Sought): Promise<Found> {
  const { tx, act } = asking
  const point = readContactPoint(by === 'address' ? 'email' : by, value, act.council)
  if (point instanceof Refusal) {
    if (point.refusal === 'colleague') return shown({ kind: 'colleague' })
    throw point
  }
  const names = namesIn(act, also.name)
  const details = await detailsOf(asking, { ...also, [by]: value })
  const [addresses, numbers] = point.kind === 'email' ? [[point], []] : [[], [point]]
  const meant = await customerMeant(tx, { addresses, numbers, names })
  const [name] = names
  if (meant.holders.size === 0) {
    const named = name && details.postcode ? await namedAmong(asking, name.value, details) : null
    return named === null || named.found.kind === 'no-match' ? shown({ kind: 'not-on-register' }) : named
  }
  if (meant.kind === 'one') return await seen(asking, by, meant.customerId)
  if (name && meant.kind === 'several') return await namedAmong(asking, name.value, details)
  const other = name ? whoIsNamed(await namesakesOf(tx, name.value), details) : null
  if (other?.kind === 'one') return await seen(asking, 'name', other.customerId)
  const customerIds = [...meant.holders.keys()]
  await recordAccess(tx, { at: act.at, by: act.by, foundBy: by, customerIds, newId: act.newId })
  return others({ kind: meant.kind === 'ask' ? 'who-is-it' : 'other-name' })
}

function namesIn(act: Act, name: string | undefined): ContactPoint[] {
  const point = name === undefined ? null : readContactPoint('name', name, act.council)
  if (point instanceof Refusal) throw point
  return point === null ? [] : [point]
}

/** P4: a name alone says at most that somebody of that name is on the register. */
async function findNamed(asking: Asking, given: string, also: Also, home: string | null = null): Promise<Found> {
  const name = readContactPoint('name', given, asking.act.council)
  if (name instanceof Refusal) throw name
  return await namedAmong(asking, name.value, { ...(await detailsOf(asking, also)), postalAddress: home })
}

async function namedAmong(asking: Asking, name: string, details: Details): Promise<Found> {
  const namesakes = await namesakesOf(asking.tx, name)
  const meant = whoIsNamed(namesakes, details)
  if (meant.kind === 'one') return await seen(asking, 'name', meant.customerId)
  if (meant.kind === 'nobody') return others({ kind: 'no-match' })
  const all = namesakes.map(({ customerId }) => customerId)
  const { standing, visits } = await gravestSeen(asking, 'name', all)
  const isNobody = standing.kind === 'not-on-register' && visits.length === 0
  return others(isNobody ? { kind: 'no-match' } : { kind: 'possible-match', why: meant.kind })
}

type Namely = 'number' | 'name' | 'address'

async function seen(asking: Asking, foundBy: Namely, customerId: string): Promise<Found> {
  const { standing, visits } = await gravestSeen(asking, foundBy, [customerId])
  return shown(standing, visits)
}

/**
 * The gravest standing of these customers, and what to do before a visit to them. G: those of whom there is something
 * to tell are kept in the access ledger.
 */
async function gravestSeen({ tx, act, reader, about }: Asking, foundBy: Namely, owners: string[]) {
  const standings = await standingsOf(tx, act, owners, reader, about)
  const before = await beforeVisits(tx, owners, act.say)
  const known = standings.flatMap((one) => ('customerId' in one ? one.customerId : []))
  const customerIds = [...new Set([...known, ...before.keys()])]
  await recordAccess(tx, { at: act.at, by: act.by, foundBy, customerIds, newId: act.newId })
  return { standing: gravest(standings), visits: [...before.values()].flat() }
}

/**
 * P4: before a visit to an address: what to do there, whoever lives there. With a name, also whoever has this name and
 * lives there.
 */
async function findAddress(asking: Asking, value: string, also: Also): Promise<Found> {
  const { tx, act } = asking
  const address = readContactPoint('postal-address', value, act.council)
  if (address instanceof Refusal) throw address
  const { found, beforeVisit = [] }: Found =
    also.name === undefined ? others({ kind: 'place' }) : await findNamed(asking, also.name, also, address.key)
  const { sentences, customerIds } = await beforeVisitTo(tx, address.key, act.say)
  await recordAccess(tx, { at: act.at, by: act.by, foundBy: 'address', customerIds, newId: act.newId })
  return { found, ...asPart([...beforeVisit, ...sentences]) }
}

/** Refuses what cannot be read, so that a slip does not look like somebody else. */
async function detailsOf({ tx, act }: Asking, { postcode, number, address }: Also): Promise<Details> {
  const pointOf = (kind: 'number' | 'email', given: string | undefined) => {
    if (given === undefined) return null
    const point = readContactPoint(kind, given, act.council)
    if (point instanceof Refusal) throw new Refusal('contact-point-not-valid')
    return point
  }
  const code = postcode === undefined ? null : readPostcode(postcode)
  if (postcode !== undefined && code === null) throw new Refusal('contact-point-not-valid')
  const mailbox = pointOf('email', address)
  const [held] = mailbox === null ? [] : await heldPoints(tx, [mailbox])
  return {
    postcode: code,
    postalAddress: null,
    number: pointOf('number', number)?.key ?? null,
    address: mailbox?.key ?? null,
    isNewAddress: held?.kind === 'nobody',
  }
}
