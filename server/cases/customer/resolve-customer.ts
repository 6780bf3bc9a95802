import type { CustomerClue } from '../../contract/parts.ts'
import type { ContactPoint } from '../../policy/contact-point/contact-point.ts'
import { whoIsNamed } from '../../policy/contact-point/namesake.ts'
import { postcodeOf } from '../../policy/contact-point/postal-address.ts'
import { firstPoints, type Points, readClue } from '../../policy/customer/customer-clue.ts'
import { Refusal } from '../../policy/refusal.ts'
import { type CustomerStanding, gravest } from '../../policy/standing/standing.ts'
import { namesakesOf } from '../../register/contact-point/namesakes.ts'
import { addContactPoints, addCustomer, customersByKey, entryOf } from '../../register/customer/customers.ts'
import type { Reading, Writing } from '../../register/store.ts'
import { type Act, audit, foundEntry } from '../act.ts'
import { readerOf } from '../standing/reader.ts'
import { standingsOf } from '../standing/standings.ts'

/**
 * The customer meant: the entry found before; else the one on the register with an address, then with a number, then
 * with a name and its postcode (P4); else a new entry. A name alone never identifies anybody (G: accuracy). Other details are not added to an existing entry: that
 * takes a proposal. Refuses: unknown-customer, colleague, contact-point-not-valid, nobody-named.
 */
export async function resolveCustomer(tx: Writing, act: Act, clue: CustomerClue): Promise<string> {
  if (clue.customerId !== undefined) {
    return foundEntry(act, await entryOf(tx, clue.customerId), 'unknown-customer')
  }
  const points = readClue(clue, act.council)
  if (points instanceof Refusal) throw points
  return (
    (await ownerOfFirst(tx, act, points.addresses)) ??
    (await ownerOfFirst(tx, act, points.numbers)) ??
    (await namedAtPostcode(tx, act, points)) ??
    (await newCustomer(tx, act, firstPoints(points)))
  )
}

async function ownerOfFirst(reading: Reading, act: Act, points: ContactPoint[]): Promise<string | undefined> {
  for (const { kind, key } of points) {
    const owners = (await customersByKey(reading, kind, [key])).map(({ customerId }) => customerId)
    // An address has one owner.
    const owner = owners.length > 1 ? await shownFirst(reading, act, owners) : owners[0]
    if (owner === undefined) continue
    act.looks.set(owner, kind === 'email' ? 'address' : 'number')
    return owner
  }
  return undefined
}

/** P4: somebody who visited or wrote a letter. Undefined unless exactly one customer of that name has the postcode. */
async function namedAtPostcode(
  reading: Reading,
  act: Act,
  { names, postalAddresses }: Points,
): Promise<string | undefined> {
  for (const { value: name } of names)
    for (const { key } of postalAddresses) {
      const details = { postcode: postcodeOf(key), number: null, address: null }
      const meant = whoIsNamed(await namesakesOf(reading, name), details)
      if (meant.kind !== 'one') continue
      act.looks.set(meant.customerId, 'name')
      return meant.customerId
    }
  return undefined
}

/** If a household shares a number: the customer whom a look-up shows. */
async function shownFirst(reading: Reading, act: Act, owners: string[]): Promise<string | undefined> {
  const shown: CustomerStanding = gravest(await standingsOf(reading, act, owners, readerOf(act, {})))
  return shown.kind === 'not-on-register' ? owners[0] : shown.customerId
}

async function newCustomer(tx: Writing, act: Act, points: ContactPoint[]): Promise<string> {
  const customerId = act.newId()
  await addCustomer(tx, customerId, act.at)
  const why = 'Given with the first record of this customer.'
  await addContactPoints(
    tx,
    points.map((point) => ({ id: act.newId(), customerId, point, why, at: act.at, by: act.by })),
  )
  const kinds = points.map(({ kind }) => kind)
  await audit(tx, act, { what: 'customer-added', subjectId: customerId, customerId, facts: { contactPoints: kinds } })
  return customerId
}
