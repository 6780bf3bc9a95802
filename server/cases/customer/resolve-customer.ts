import type { CustomerClue } from '../../contract/parts.ts'
import type { ContactPoint } from '../../policy/contact-point/contact-point.ts'
import { whoIsNamed } from '../../policy/contact-point/namesake.ts'
import { own, type Whose } from '../../policy/contact-point/whose.ts'
import { firstPoints, type Points, readClue } from '../../policy/customer/customer-clue.ts'
import { Refusal } from '../../policy/refusal.ts'
import type { FoundBy } from '../../policy/vocabulary-looks.ts'
import type { RefusalName } from '../../policy/vocabulary-refusals.ts'
import { namesakesOf } from '../../register/contact-point/namesakes.ts'
import { addContactPoints, addCustomer, entryOf } from '../../register/customer/customers.ts'
import type { Reading, Writing } from '../../register/store.ts'
import { type Act, audit, foundEntry } from '../act.ts'
import { customerMeant, heldPoints } from './who-is-meant.ts'

/**
 * The customer meant: the entry found before; else whoever the description means on the register, by address, number,
 * or a name with its postal address (P4); else a new entry. A number or mailbox of several people decides nobody, and a
 * name alone never identifies anybody (G: accuracy). Other details are not added to an existing entry: that takes a
 * proposal.
 */
export async function resolveCustomer(tx: Writing, act: Act, clue: CustomerClue): Promise<string> {
  if (clue.customerId !== undefined) {
    return foundEntry(act, await entryOf(tx, clue.customerId), 'unknown-customer')
  }
  const points = readClue(clue, act.council)
  if (points instanceof Refusal) throw points
  const meant = await customerMeant(tx, points)
  if (meant.kind === 'ask') throw refusalAbout(act, meant.holders, 'who-is-it')
  if (meant.kind === 'one') {
    act.looks.set(meant.customerId, meant.by)
    return meant.customerId
  }
  const named = await namedAtHome(tx, act, points, meant.kind === 'new' && meant.isNewAddress)
  if (named !== undefined) return named
  if (meant.kind === 'several') throw refusalAbout(act, meant.holders, 'several-fit')
  return await newCustomer(tx, act, firstPoints(points))
}

/** G: it reveals that everybody who has the number or mailbox is on the register. */
function refusalAbout(act: Act, holders: ReadonlyMap<string, FoundBy>, refusal: RefusalName): Refusal {
  for (const [customerId, foundBy] of holders) act.looks.set(customerId, foundBy)
  return new Refusal(refusal)
}

/** P4: somebody who visited or wrote a letter. Undefined unless exactly one customer of that name lives there. */
async function namedAtHome(
  reading: Reading,
  act: Act,
  { names, postalAddresses }: Points,
  isNewAddress: boolean,
): Promise<string | undefined> {
  if (postalAddresses.length === 0) return undefined
  for (const { value: name } of names) {
    const namesakes = await namesakesOf(reading, name)
    for (const { key } of postalAddresses) {
      const details = { postcode: null, postalAddress: key, number: null, address: null, isNewAddress }
      const meant = whoIsNamed(namesakes, details)
      if (meant.kind !== 'one') continue
      act.looks.set(meant.customerId, 'name')
      return meant.customerId
    }
  }
  return undefined
}

async function newCustomer(tx: Writing, act: Act, points: ContactPoint[]): Promise<string> {
  const customerId = act.newId()
  await addCustomer(tx, customerId, act.at)
  const why = 'Given with the first record of this customer.'
  const added: Parameters<typeof addContactPoints>[1] = []
  for (const point of points) {
    const whose = await whoseIsIt(tx, point)
    added.push({ id: act.newId(), customerId, point, whose, why, at: act.at, by: act.by })
  }
  await addContactPoints(tx, added)
  const kinds = points.map(({ kind }) => kind)
  await audit(tx, act, { what: 'customer-added', subjectId: customerId, customerId, facts: { contactPoints: kinds } })
  return customerId
}

/** A number or mailbox that somebody else already has is shared with them. */
async function whoseIsIt(reading: Reading, point: ContactPoint): Promise<Whose> {
  if (point.kind !== 'email' && point.kind !== 'number') return own
  const [held] = await heldPoints(reading, [point])
  return held?.kind === 'nobody' ? own : { kind: 'shared' }
}
