import { createHash } from 'node:crypto'
import type { Day } from '../../policy/calendar.ts'
import { isStanding } from '../../policy/formal-warning/formal-warning.ts'
import type { ImportedFormalWarning, ImportedPrecaution } from '../../policy/import/imported.ts'
import type { Contact } from '../../policy/restriction/instruction.ts'
import { asList } from '../../sheets/words/lists.ts'
import { writeMail } from '../../sheets/words/mail-in-words.ts'
import { writeMeasures } from '../../sheets/words/measures-in-words.ts'
import { writePrecautions } from '../../sheets/words/precautions-in-words.ts'
import { writeWays } from '../../sheets/words/ways-in-words.ts'
import type { Plan } from './plan-import.ts'

/**
 * P13: a restriction that an import would put in force, a formal warning that would count, or precautions for visits, as
 * the officer who signs sees it.
 */
export type ToSign = {
  row: number
  /** The customer, if the register already has them. */
  customerId: string | null
  name: string | null
  /** The addresses and numbers by which the file would let them be found: all of a new customer, else what it adds. */
  reach: string[]
  measures: string
  ways: string
  /** Null except for a restriction. */
  contact: Contact | null
  mail: string
  services: string[] | null
  inForceOn: string | null
  until: string | null
  reviewDue: string | null
  reasons: string
  approvedBy: string
  letterSentOn: string | null
  /** Why the customer was not told, or why it was in force before they were. */
  letterNotSent: string | null
}

/**
 * What staff would be told of: the restrictions of a plan that would be in force, formal warnings that would count, and
 * precautions that staff would follow, in the order of the rows.
 */
export function listToSign({ customers, records }: Pick<Plan, 'customers' | 'records'>, today: Day): ToSign[] {
  const planned = new Map(customers.map((one) => [one.id, one]))
  return records.flatMap(({ row, customerId, at, what, said }): ToSign[] => {
    const { isNew = false, points = [] } = planned.get(customerId) ?? {}
    const named = points.find(({ kind }) => kind === 'name') ?? points[0]
    const whose = {
      row,
      customerId: isNew ? null : customerId,
      name: isNew ? (named?.value ?? null) : null,
      reach: points.filter(({ kind }) => kind !== 'name').map(({ value }) => value),
      approvedBy: said.approvedBy,
    }
    if (what.kind === 'precaution' && what.endedOn === null) return [{ ...whose, ...precautionToSign(what, at) }]
    if (what.kind === 'formal-warning' && isStanding(what, today)) return [{ ...whose, ...warningToSign(what) }]
    if (what.kind !== 'restriction' || what.state !== 'in-force') return []
    const { terms, letter } = what
    const gone = letter?.gone ?? null
    return [
      {
        ...whose,
        measures: writeMeasures(terms.measures, terms.ways),
        ways: writeWays(terms.ways),
        contact: terms.contact,
        mail: writeMail(terms.mail),
        services: terms.services,
        inForceOn: what.inForceOn ?? '',
        until: terms.until,
        reviewDue: what.reviewDue,
        reasons: what.reasons,
        letterSentOn: gone?.how === 'sent' ? gone.sentOn : null,
        letterNotSent: gone?.how === 'not-notified' ? gone.reason : letter?.atOnce || null,
      },
    ]
  })
}

type Said = Omit<ToSign, 'row' | 'customerId' | 'name' | 'reach' | 'approvedBy'>

/** P10: for which behaviour, why, and when the customer was told. */
function warningToSign({ behaviours, reasons, service, sentOn, lapsesOn }: ImportedFormalWarning): Said {
  return {
    measures: `Formal warning: ${asList(behaviours)}`,
    ...{ ways: '', contact: null, mail: 'none', services: service === null ? null : [service], until: lapsesOn },
    ...{ inForceOn: sentOn, reviewDue: null, reasons, letterSentOn: sentOn, letterNotSent: null },
  }
}

/** P4: only what staff would do, why, and how the customer was told. */
function precautionToSign(what: ImportedPrecaution, at: string | null): Said {
  const { told, lookAgainOn, reason } = what
  return {
    measures: `Before a visit: ${writePrecautions(what)}`,
    ...{ ways: '', contact: null, mail: 'none', services: null, until: null },
    inForceOn: at?.slice(0, 10) ?? null,
    reviewDue: lookAgainOn,
    reasons: reason,
    letterSentOn: told?.how === 'sent' ? told.sentOn : null,
    letterNotSent: told?.how === 'not-notified' ? told.reason : null,
  }
}

/**
 * Which lines of a list were not signed. A line counts as signed if the same row of the file said the same of the same
 * customer at the time: nobody gives a signed restriction to somebody else by a change to the register. Fewer lines than
 * were signed may come into force. Keeps only a digest of each line, because memory limits how many rows fit.
 */
export class Unsigned {
  readonly #left: Set<string>
  constructor(list: readonly ToSign[]) {
    this.#left = new Set(list.map(said))
  }

  strike(signed: ToSign): void {
    this.#left.delete(said(signed))
  }

  get isEmpty(): boolean {
    return this.#left.size === 0
  }
}

const said = (line: ToSign) => createHash('sha256').update(JSON.stringify(line)).digest('base64')

/** The same list has the same digest, that of its JSON; null for an empty one. */
export function digestOf(list: readonly ToSign[]): string | null {
  if (list.length === 0) return null
  const hash = createHash('sha256')
  // Line by line, because the whole text takes 50 MB for 100,000 rows.
  for (const [i, one] of list.entries()) hash.update(`${i === 0 ? '[' : ','}${JSON.stringify(one)}`)
  return hash.update(']').digest('hex')
}
