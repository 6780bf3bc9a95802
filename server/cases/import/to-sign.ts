import { createHash } from 'node:crypto'
import type { Contact } from '../../policy/restriction/instruction.ts'
import { writeMail } from '../../sheets/words/mail-in-words.ts'
import { writeMeasures } from '../../sheets/words/measures-in-words.ts'
import { writeWays } from '../../sheets/words/ways-in-words.ts'
import type { Plan } from './plan-import.ts'

/** P13: a restriction that an import would put in force, as the officer who signs sees it. */
export type ToSign = {
  row: number
  /** The customer, if the register already has them. */
  customerId: string | null
  name: string | null
  /** The addresses and numbers by which the file would let them be found: all of a new customer, else what it adds. */
  reach: string[]
  measures: string
  ways: string
  contact: Contact
  mail: string
  services: string[] | null
  inForceOn: string | null
  until: string | null
  reviewDue: string | null
  reasons: string
  approvedBy: string
  letterSentOn: string | null
  /** Why the customer was not told. */
  letterNotSent: string | null
}

/** What staff would be told of: the restrictions of a plan that would be in force, in the order of the rows. */
export function listToSign({ customers, records }: Pick<Plan, 'customers' | 'records'>): ToSign[] {
  const planned = new Map(customers.map((one) => [one.id, one]))
  return records.flatMap(({ row, customerId, what, said }): ToSign[] => {
    if (what.kind !== 'restriction' || what.state !== 'in-force') return []
    const { isNew = false, points = [] } = planned.get(customerId) ?? {}
    const named = points.find(({ kind }) => kind === 'name') ?? points[0]
    const { terms, letter } = what
    const gone = letter?.gone
    return [
      {
        row,
        customerId: isNew ? null : customerId,
        name: isNew ? (named?.value ?? null) : null,
        reach: points.filter(({ kind }) => kind !== 'name').map(({ value }) => value),
        measures: writeMeasures(terms.measures, terms.ways),
        ways: writeWays(terms.ways),
        contact: terms.contact,
        mail: writeMail(terms.mail),
        services: terms.services,
        inForceOn: what.inForceOn,
        until: terms.until,
        reviewDue: what.reviewDue,
        reasons: what.reasons,
        approvedBy: said.approvedBy,
        letterSentOn: gone?.how === 'sent' ? gone.sentOn : null,
        letterNotSent: gone?.how === 'not-notified' ? gone.reason : null,
      },
    ]
  })
}

/** The same list has the same digest; null for an empty one. */
export const digestOf = (list: readonly ToSign[]): string | null =>
  list.length === 0 ? null : createHash('sha256').update(JSON.stringify(list)).digest('hex')
