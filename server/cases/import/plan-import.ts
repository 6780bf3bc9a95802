import { pointHolders } from '../../policy/customer/who-is-meant.ts'
import type { Finding } from '../../policy/import/import-finding.ts'
import { askWhoseMailbox } from '../../policy/import/import-mailbox.ts'
import { type ImportedPerson, joinPeople } from '../../policy/import/import-people.ts'
import type { ImportedPoint, ImportedRow } from '../../policy/import/imported.ts'
import { referenceOf } from '../../policy/reference.ts'
import type { ImportedKind } from '../../policy/vocabulary-import.ts'
import {
  holdersOf,
  knownFingerprints,
  liveRestrictions,
  ownersOf,
  pointKeysOf,
} from '../../register/import/import-facts.ts'
import type { ImportCounts } from '../../register/import/imports.ts'
import type { Reading } from '../../register/store.ts'
import type { Act } from '../act.ts'
import { CurrentRestrictions } from './current-restrictions.ts'
import { fingerprintKey, fingerprintsOf } from './fingerprints.ts'
import { ownersIn } from './owners-in.ts'
import { mailboxesChangedBy } from './plan-mailboxes.ts'
import type { PlannedCustomer, PlannedRecord } from './planned.ts'

/**
 * What would be imported, what to report, and which customers on the register that reveals. `rearranged`: customers
 * with a restriction in force whose own mailboxes change with it (P13).
 */
export type Plan = {
  customers: PlannedCustomer[]
  records: PlannedRecord[]
  findings: Finding[]
  counts: ImportCounts
  toldOf: string[]
  rearranged: string[]
}

/**
 * Plans what valid rows add to the register. Records that it already has are skipped, so that a file can be imported
 * again; for customers that it already has, `existing` says whether to leave out or add the rest.
 */
export async function planImport(
  reading: Reading,
  rows: ImportedRow[],
  fingerprints: ReadonlyMap<string, string>,
  { existing, newId, council }: { existing: 'leave' | 'add' } & Pick<Act, 'newId' | 'council'>,
): Promise<Plan> {
  const { people, findings } = joinPeople(rows)
  const facts = await factsOf(reading, rows, fingerprints)
  const planner = new Planner(facts, findings, { existing, newId, fingerprints, council })
  for (const person of people) planner.plan(person)
  return planner.finish(rows.length)
}

type Facts = Awaited<ReturnType<typeof factsOf>>

async function factsOf(reading: Reading, rows: ImportedRow[], fingerprints: ReadonlyMap<string, string>) {
  const points = rows.flatMap((row) => row.points)
  const keys = (kind: string) => [...new Set(points.flatMap((point) => (point.kind === kind ? point.key : [])))]
  const emails = await holdersOf(reading, 'email', keys('email'))
  const numbers = await ownersOf(reading, 'number', keys('number'))
  const homes = await ownersOf(reading, 'postal-address', keys('postal-address'))
  const customers = [
    ...new Set([
      ...[...emails.values()].flat().map(({ customerId }) => customerId),
      ...[...numbers.values(), ...homes.values()].flat(),
    ]),
  ]
  return {
    emails,
    numbers,
    homes,
    points: await pointKeysOf(reading, customers),
    live: await liveRestrictions(reading, customers),
    fingerprints: await knownFingerprints(reading, fingerprintsOf(rows, fingerprints)),
  }
}

type Choices = {
  existing: 'leave' | 'add'
  newId: () => string
  fingerprints: ReadonlyMap<string, string>
  council: Act['council']
}

class Planner {
  readonly #facts: Facts
  readonly #findings: Finding[]
  readonly #choices: Choices
  readonly #customers: PlannedCustomer[] = []
  readonly #records: PlannedRecord[] = []
  readonly #rowOfFingerprint = new Map<string, number>()
  readonly #toldOf = new Set<string>()
  #already = 0
  #left = 0
  constructor(facts: Facts, findings: Finding[], choices: Choices) {
    this.#facts = facts
    this.#findings = findings
    this.#choices = choices
  }

  plan(person: ImportedPerson): void {
    const { owners, strangers } = ownersIn(this.#facts, person)
    // Even if no row is imported, findings and counts reveal that these customers are on the register.
    for (const owner of owners) this.#toldOf.add(owner)
    const [first] = person.rows
    if (!first) return
    if (owners.length > 1) {
      const about = owners.map((id) => referenceOf('customer', id)).join(', ')
      this.#find(first.row, 'known-to-two', about)
      return
    }
    const [known] = owners
    const customerId = known ?? this.#choices.newId()
    const isNew = known === undefined
    const fresh = person.rows.map((row) => ({ row, records: this.#freshRecords(row, customerId) }))
    const anything = fresh.some(({ records }) => records.length > 0)
    if (isNew && !anything) return
    if (strangers.length > 0) {
      for (const { row, owner } of anything ? strangers : [])
        this.#findings.push(askWhoseMailbox(row, 'mailbox-of-another', referenceOf('customer', owner)))
      return
    }
    if (!isNew && this.#choices.existing === 'leave') {
      for (const { row, records } of fresh) {
        if (records.length === 0) continue
        this.#left++
        this.#find(row.row, 'customer-known-left', referenceOf('customer', customerId))
      }
      return
    }
    this.#addPoints(person, customerId, isNew)
    this.#addRecords(fresh, customerId, isNew)
  }

  /** A row's records that the register does not have. */
  #freshRecords({ row, person, records }: ImportedRow, customerId: string): PlannedRecord[] {
    const fresh = records.flatMap((record): PlannedRecord[] => {
      const fingerprint = this.#choices.fingerprints.get(fingerprintKey(row, record.what.kind, person)) ?? ''
      if (this.#facts.fingerprints.has(fingerprint)) return []
      const same = this.#rowOfFingerprint.get(fingerprint)
      if (same !== undefined) this.#find(row, 'same-as', String(same))
      this.#rowOfFingerprint.set(fingerprint, same ?? row)
      if (same !== undefined) return []
      return [{ ...record, id: this.#choices.newId(), customerId, row, fingerprint }]
    })
    if (fresh.length === 0) this.#already++
    return fresh
  }

  #addPoints(person: ImportedPerson, customerId: string, isNew: boolean): void {
    const has = new Set(this.#facts.points.get(customerId))
    const points = person.rows
      .flatMap((row) => row.points)
      .filter(({ kind, key }) => !has.has(`${kind} ${key}`) && has.add(`${kind} ${key}`))
    for (const { row, points: ofRow } of person.rows) {
      const taken = ofRow.flatMap((point) => (points.includes(point) ? (this.#takenFrom(point, customerId) ?? []) : []))
      for (const owner of new Set(taken)) {
        this.#toldOf.add(owner)
        this.#find(row, 'mailbox-becomes-shared', referenceOf('customer', owner))
      }
    }
    if (isNew || points.length > 0) this.#customers.push({ id: customerId, isNew, points })
  }

  /** Who has had this mailbox alone until now, if a row says that others use it, too. */
  #takenFrom({ kind, key, whose }: ImportedPoint, customerId: string): string | null {
    const held = pointHolders((kind === 'email' && whose.kind === 'shared' && this.#facts.emails.get(key)) || [])
    return held.kind === 'one' && held.customerId !== customerId ? held.customerId : null
  }

  #addRecords(fresh: { row: ImportedRow; records: PlannedRecord[] }[], customerId: string, isNew: boolean): void {
    const there = this.#facts.live.get(customerId) ?? []
    const current = new CurrentRestrictions(there, this.#choices.council.services)
    for (const { row, records } of fresh) {
      if (!isNew && records.length > 0) this.#find(row.row, 'customer-known-added', referenceOf('customer', customerId))
      for (const record of records) {
        const clash = current.liftedMeanwhile(record) ?? current.add(record)
        if (clash) this.#find(row.row, clash.what, clash.about)
        if (!clash || clash.what === 'two-in-force') this.#records.push(record)
      }
    }
  }

  #find(row: number, what: Finding['what'], about?: string): void {
    this.#findings.push({ row, column: null, what, ...(about === undefined ? {} : { about }) })
  }

  finish(rows: number): Plan {
    const many = (kind: ImportedKind) => this.#records.filter(({ what }) => what.kind === kind).length
    return {
      customers: this.#customers,
      records: this.#records,
      findings: this.#findings,
      counts: {
        rows,
        customersNew: this.#customers.filter(({ isNew }) => isNew).length,
        customersKnown: this.#customers.filter(({ isNew }) => !isNew).length,
        restrictions: many('restriction'),
        warnings: many('warning'),
        already: this.#already,
        left: this.#left,
      },
      toldOf: [...this.#toldOf],
      rearranged: mailboxesChangedBy(this.#customers, this.#facts),
    }
  }
}
