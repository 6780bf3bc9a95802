import type { Standing, StandingAnswer } from '../../contract/standing/standing.ts'
import { type ReadAddress, readAddress } from '../../policy/contact-point/contact-point.ts'
import type { Reader } from '../../policy/restriction/scope.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import { isAnyKnown } from '../../register/contact-point/known-addresses.ts'
import { customersByKey } from '../../register/customer/customers.ts'
import type { Register } from '../../register/register.ts'
import type { Reading } from '../../register/store.ts'
import type { Act } from '../act.ts'
import { readerOf, type SaidOfReader } from './reader.ts'
import { standingsOf } from './standings.ts'

/**
 * The standing of each address, in the order of the question. If nobody is on the register, a single query says so,
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
        const shown = await standingsByKey(tx, act, keys, reader)
        const customerIds = [
          ...new Set([...shown.values()].flatMap((one) => ('customerId' in one ? one.customerId : []))),
        ]
        await recordAccess(tx, { at: act.at, by: act.by, foundBy: 'address', customerIds, newId: act.newId })
        return shown
      })
    : noStandings
  return {
    checkedAt: act.at.toISOString(),
    standings: read.map((one) => ({ address: one.address, standing: shownStanding(one.read, standings) })),
  }
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
): Promise<Map<string, Standing>> {
  const owners = await customersByKey(reading, 'email', keys)
  const standings = await standingsOf(
    reading,
    act,
    owners.map(({ customerId }) => customerId),
    reader,
  )
  return new Map(owners.map(({ key }, i) => [key, standings[i] ?? { kind: 'not-on-register' }]))
}

function shownStanding(address: ReadAddress, standings: ReadonlyMap<string, Standing>): Standing {
  if (address.kind !== 'outside') return address
  return standings.get(address.point.key) ?? { kind: 'not-on-register' }
}
