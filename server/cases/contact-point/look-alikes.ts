import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import type { WaitingProposal } from '../../contract/contact-point/proposal.ts'
import { skeletonOf } from '../../policy/contact-point/confusables.ts'
import type { ContactPoint } from '../../policy/contact-point/contact-point.ts'
import { referenceOf } from '../../policy/reference.ts'
import { mayAs } from '../../policy/who-may.ts'
import { addressesAfter } from '../../register/contact-point/contact-points.ts'
import { proposalsWaiting } from '../../register/contact-point/proposals.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../act.ts'
import { lettersOf } from './letters-of.ts'
import { councilDomainAlike, shownLetters } from './resembles.ts'

/** What each waiting report of an e-mail address looks like, by the report's id. */
export type LookAlikes = ReadonlyMap<string, WaitingProposal['resembles']>

/** How many look-alikes are listed for one address. */
const most = 5

/**
 * G: compares the addresses reported with the council's domains, and with the addresses of all customers: for the
 * register keeper alone, before the transaction that shows them, since it may read every address. `of`: whose reports.
 */
export async function lookAlikesOf(
  register: Register,
  act: Act,
  of: { customerId?: string; most: number },
): Promise<LookAlikes> {
  if (mayAs(act.by, 'RegisterKeeper')) return new Map()
  const waiting = await register.read((reading) => proposalsWaiting(reading, of))
  const reported = waiting.filter(({ point }) => point.kind === 'email')
  if (reported.length === 0) return new Map()
  const bySkeleton = await alikeAmongCustomers(register, new Set(reported.flatMap(({ point }) => skeletonsOf(point))))
  return new Map(
    reported.map(({ id, point }) => {
      const domain = councilDomainAlike(point, act.council.domains)
      const others = skeletonsOf(point)
        .flatMap((skeleton) => bySkeleton.get(skeleton) ?? [])
        .filter((one) => one.key !== point.key)
      const customers = others.slice(0, most).map(({ key: value, customerId }) => ({
        value,
        customer: { customerId, reference: referenceOf('customer', customerId) },
      }))
      return [id, [...(domain === null ? [] : [{ value: domain, customer: null }]), ...customers]]
    }),
  )
}

/** As it is compared, and as it is shown. */
const skeletonsOf = (point: ContactPoint): string[] => [
  ...new Set([skeletonOf(lettersOf(point.key)), skeletonOf(shownLetters(point))]),
]

type Found = { id: string; key: string; customerId: string }

/** The customers' addresses with these skeletons. Reads all of them, page by page, so that nobody waits. */
async function alikeAmongCustomers(register: Register, wanted: ReadonlySet<string>): Promise<Map<string, Found[]>> {
  const found = new Map<string, Found[]>()
  for (let last: string | undefined = ''; last !== undefined; ) {
    const after: string = last
    const page = await register.read((reading) => addressesAfter(reading, after))
    for (const one of page) {
      const skeleton = skeletonOf(lettersOf(one.key))
      if (wanted.has(skeleton)) found.set(skeleton, [...(found.get(skeleton) ?? []), one])
    }
    last = page.at(-1)?.id
    await turnOfTheLoop()
  }
  return found
}
