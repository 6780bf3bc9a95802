import { createHash } from 'node:crypto'
import type { Contact } from '../../policy/restriction/instruction.ts'
import { writeMeasures } from '../../sheets/measures-in-words.ts'
import { writeWays } from '../../sheets/ways-in-words.ts'
import type { Plan } from './plan-import.ts'

/** P13: a restriction that an import would put in force, as the officer who signs sees it. */
export type ToSign = {
  row: number
  /** The customer, if the register already has them. */
  customerId: string | null
  name: string | null
  measures: string
  ways: string
  contact: Contact
  mail: string
  services: string[] | null
  inForceOn: string
  until: string | null
  reviewDue: string | null
  reasons: string
  approvedBy: string
  letterSentOn: string | null
  /** Why the customer was not told, or why it was in force before they were. */
  letterNotSent: string | null
}

/** The restrictions of a plan that would be in force, in the order of the rows. */
export function listToSign({ customers, records }: Pick<Plan, 'customers' | 'records'>): ToSign[] {
  const fresh = new Map(customers.filter(({ isNew }) => isNew).map(({ id, points }) => [id, points]))
  return records.flatMap(({ row, customerId, what, said }): ToSign[] => {
    if (what.kind !== 'restriction' || what.state !== 'in-force') return []
    const { terms, letter } = what
    const points = fresh.get(customerId)
    const gone = letter?.gone ?? null
    return [
      {
        row,
        customerId: points ? null : customerId,
        name: points?.find(({ kind }) => kind === 'name')?.value ?? points?.[0]?.value ?? null,
        measures: writeMeasures(terms.measures),
        ways: writeWays(terms.ways),
        contact: terms.contact,
        mail: terms.mail.kind,
        services: terms.services,
        inForceOn: what.inForceOn ?? '',
        until: terms.until,
        reviewDue: what.reviewDue,
        reasons: what.reasons,
        approvedBy: said.approvedBy,
        letterSentOn: gone?.how === 'sent' ? gone.sentOn : null,
        letterNotSent: gone?.how === 'not-notified' ? gone.reason : letter?.atOnce || null,
      },
    ]
  })
}

/**
 * Whether everything in a list was in the signed one: the same row of the same file, saying the same. The register may
 * have come to know a customer meanwhile, and less than was signed may come into force.
 */
export function isWithin(list: readonly ToSign[], signed: readonly ToSign[]): boolean {
  const said = ({ customerId: _, name: __, ...rest }: ToSign) => JSON.stringify(rest)
  const known = new Set(signed.map(said))
  return list.every((one) => known.has(said(one)))
}

/** The same list has the same digest; null for an empty one. */
export const digestOf = (list: readonly ToSign[]): string | null =>
  list.length === 0 ? null : createHash('sha256').update(JSON.stringify(list)).digest('hex')
