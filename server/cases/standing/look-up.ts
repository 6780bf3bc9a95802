import type { LookupAnswer, LookupQuestion, Standing } from '../../contract/standing/standing.ts'
import { type ContactPoint, readContactPoint } from '../../policy/contact-point/contact-point.ts'
import { Refusal } from '../../policy/refusal.ts'
import type { Reader } from '../../policy/restriction/scope.ts'
import { gravest } from '../../policy/standing/standing.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import { customersByKey } from '../../register/customer/customers.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../act.ts'
import { readerOf } from './reader.ts'
import { standingsOf } from './standings.ts'

type Found = LookupAnswer['found']

const kinds = { address: 'email', number: 'number', name: 'name' } as const

/**
 * P4: looks up a caller or visitor by number, name or address. If customers share a number, the gravest standing
 * counts; a name gives no standing (G: accuracy). Refuses: contact-point-not-valid.
 */
export async function lookUp(
  register: Register,
  act: Act,
  { by, value, service }: LookupQuestion,
): Promise<LookupAnswer> {
  const point = readContactPoint(kinds[by], value, act.council)
  const reader = readerOf(act, { service })
  if (point instanceof Refusal && point.refusal !== 'colleague') throw point
  const found = point instanceof Refusal ? shown({ kind: 'colleague' }) : await find(register, act, reader, by, point)
  return { checkedAt: act.at.toISOString(), found }
}

const shown = (standing: Standing): Found => ({ kind: 'standing', standing })

async function find(
  register: Register,
  act: Act,
  reader: Reader,
  foundBy: LookupQuestion['by'],
  { kind, key }: ContactPoint,
): Promise<Found> {
  const nobody: Found = foundBy === 'name' ? { kind: 'no-match' } : shown({ kind: 'not-on-register' })
  const isKnown = (await register.read((reading) => customersByKey(reading, kind, [key]))).length > 0
  if (!isKnown) return nobody
  return await register.look(async (tx) => {
    const owners = (await customersByKey(tx, kind, [key])).map(({ customerId }) => customerId)
    const standings = await standingsOf(tx, act, owners, reader)
    const customerIds = standings.flatMap((one) => ('customerId' in one ? one.customerId : []))
    await recordAccess(tx, { at: act.at, by: act.by, foundBy, customerIds, newId: act.newId })
    const standing = gravest(standings)
    if (standing.kind === 'not-on-register') return nobody
    return foundBy === 'name' ? { kind: 'possible-match' } : shown(standing)
  })
}
