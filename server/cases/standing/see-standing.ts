import type { Standing, StandingAnswer } from '../../contract/standing/standing.ts'
import { type ReadAddress, readAddress } from '../../policy/contact-point/contact-point.ts'
import { domainAlike } from '../../policy/contact-point/look-alike.ts'
import { heldBy } from '../../policy/customer/who-is-meant.ts'
import type { Reader } from '../../policy/restriction/scope.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import { isAnyKnown } from '../../register/contact-point/known-addresses.ts'
import { customersByKey } from '../../register/customer/customers.ts'
import type { Register } from '../../register/register.ts'
import type { Reading } from '../../register/store.ts'
import type { Act } from '../act.ts'
import { lettersOf } from '../contact-point/letters-of.ts'
import { readerOf, type SaidOfReader } from './reader.ts'
import { standingsOf } from './standings.ts'

/**
 * The standing of each address, in the order of the question. A mailbox of several people says nothing about any of
 * them. If nobody is on the register, a single query says so,
 * shared by everybody who asks at that moment, and nothing is kept. Otherwise one transaction reads the standings and
 * keeps the look in the access ledger.
 */
export async function seeStanding(
  register: Register,
  act: Act,
  addresses: string[],
  said: SaidOfReader = {},
): Promise<StandingAnswer> {
  const reader = readerOf(act, said)
  const read = addresses.map((address) => ({ address, read: readAddress(address, act.council.domains) }))
  const keys = keysOf(read)
  const isKnown = await isAnyKnown(register, keys)
  const standings = isKnown
    ? await register.look(async (tx) => {
        const { shown, told } = await standingsByKey(tx, act, keys, reader)
        await recordAccess(tx, { at: act.at, by: act.by, foundBy: 'address', customerIds: told, newId: act.newId })
        return shown
      })
    : noStandings
  return {
    checkedAt: act.at.toISOString(),
    standings: read.map((one) => ({
      address: one.address,
      standing: shownStanding(one.read, standings),
      ...lookAlike(one.read, act.council.domains),
    })),
  }
}

/** G: whoever only looks like the council is not the council. It says nothing about a customer. */
function lookAlike(address: ReadAddress, domains: readonly string[]): { resembles?: string } {
  if (address.kind !== 'outside') return {}
  const { key } = address.point
  const resembles = domainAlike(lettersOf(key.slice(key.lastIndexOf('@') + 1)), domains.map(lettersOf))
  return resembles === null ? {} : { resembles }
}

const noStandings: ReadonlyMap<string, Standing> = new Map()

function keysOf(addresses: readonly { read: ReadAddress }[]): string[] {
  const keys = new Set<string>()
  for (const { read } of addresses) if (read.kind === 'outside') keys.add(read.point.key)
  return [...keys]
}

async function standingsByKey(
  reading: Reading,
  act: Act,
  keys: string[],
  reader: Reader,
): Promise<{ shown: Map<string, Standing>; told: string[] }> {
  const holders = Map.groupBy(await customersByKey(reading, 'email', keys), ({ key }) => key)
  const held = [...holders].map(([key, some]) => ({ key, by: heldBy(some) }))
  const alone = held.flatMap(({ key, by }) => (by.kind === 'one' ? [{ key, customerId: by.customerId }] : []))
  const customerIds = alone.map(({ customerId }) => customerId)
  const standings = await standingsOf(reading, act, customerIds, reader)
  const shown = new Map<string, Standing>(alone.map(({ key }, i) => [key, standings[i] ?? { kind: 'not-on-register' }]))
  const told = new Set(standings.flatMap((one) => ('customerId' in one ? one.customerId : [])))
  for (const { key, by } of held) {
    if (by.kind !== 'shared') continue
    shown.set(key, { kind: 'shared' })
    for (const customerId of by.customerIds) told.add(customerId)
  }
  return { shown, told: [...told] }
}

function shownStanding(address: ReadAddress, standings: ReadonlyMap<string, Standing>): Standing {
  if (address.kind !== 'outside') return address
  return standings.get(address.point.key) ?? { kind: 'not-on-register' }
}
