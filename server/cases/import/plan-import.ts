import { isOfCustomer } from '../../policy/contact-point/whose.ts'
import { pointHolders } from '../../policy/customer/who-is-meant.ts'
import type { Finding } from '../../policy/import/import-finding.ts'
import { askWhoseMailbox } from '../../policy/import/import-mailbox.ts'
import { type ImportedPerson, joinPeople } from '../../policy/import/import-people.ts'
import type { ImportedPoint, ImportedRow } from '../../policy/import/imported.ts'
import { referenceOf } from '../../policy/reference.ts'
import { type LineKind, lineKinds } from '../../policy/vocabulary-import.ts'
import {
  entriesOfMany,
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
import { checkAbout, withoutOrphans, withWarningsOfRow } from './plan-dependents.ts'
import { mailboxesChangedBy } from './plan-mailboxes.ts'
import type { PlannedCustomer, PlannedRecord } from './planned.ts'
import { recordsKnown } from './records-known.ts'

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
  const facts = await factsOf(reading, people, rows, fingerprints)
  const planner = new Planner(facts, findings, { existing, newId, fingerprints, council })
  for (const person of people) planner.plan(person)
  return planner.finish(rows.length)
}

type Facts = Awaited<ReturnType<typeof factsOf>>

async function factsOf(
  reading: Reading,
  people: ImportedPerson[],
  rows: ImportedRow[],
  fingerprints: ReadonlyMap<string, string>,
) {
  const points = rows.flatMap((row) => row.points.filter(({ whose }) => isOfCustomer(whose)))
  const keys = (kind: string) => [...new Set(points.flatMap((point) => (point.kind === kind ? point.key : [])))]
  const emails = await holdersOf(reading, 'email', keys('email'))
  const numbers = await ownersOf(reading, 'number', keys('number'))
  const homes = await ownersOf(reading, 'postal-address', keys('postal-address'))
  const entries = await entriesOfMany(
    reading,
    people.flatMap(({ customerId }) => customerId ?? []),
  )
  const customers = [
    ...new Set([
      ...[...emails.values()].flat().map(({ customerId }) => customerId),
      ...[...numbers.values(), ...homes.values(), ...entries.values()].flat(),
    ]),
  ]
  return {
    emails,
    numbers,
    homes,
    entries,
    points: await pointKeysOf(reading, customers),
    live: await liveRestrictions(reading, customers),
    ...(await recordsKnown(reading, rows)),
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
  readonly #rowOfId = new Map<string, number>()
  readonly #rowOfFingerprint = new Map<string, number>()
  readonly #toldOf = new Set<string>()
  /** Restrictions in rows that are left out, with their row numbers. */
  readonly #leftOut = new Map<string, number>()
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
    const customerId = known ?? person.customerId ?? this.#choices.newId()
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
    const found = records.flatMap((record): PlannedRecord[] => {
      const { id, what } = record
      const fingerprint = this.#choices.fingerprints.get(fingerprintKey(row, what.kind, person)) ?? ''
      if (id !== null) {
        const owner = this.#facts.known[what.kind].get(id)
        const twice = this.#rowOfId.get(id)
        this.#rowOfId.set(id, twice ?? row)
        if (owner !== undefined) this.#toldOf.add(owner)
        if (owner !== undefined && owner !== customerId) this.#find(row, 'id-of-another')
        else if (owner === undefined && twice !== undefined) this.#find(row, 'id-given-twice', String(twice))
        if (owner !== undefined || twice !== undefined) return []
      }
      if (this.#facts.fingerprints.has(fingerprint)) return []
      const same = this.#rowOfFingerprint.get(fingerprint)
      if (same !== undefined) this.#find(row, 'same-as', String(same))
      this.#rowOfFingerprint.set(fingerprint, same ?? row)
      if (same !== undefined) return []
      return [{ ...record, id: id ?? this.#choices.newId(), customerId, row, fingerprint }]
    })
    const fresh = withWarningsOfRow(found)
    if (fresh.length === 0) this.#already++
    return fresh
  }

  #addPoints(person: ImportedPerson, customerId: string, isNew: boolean): void {
    const has = new Set(this.#facts.points.get(customerId))
    const points = person.rows
      .flatMap((row) => row.points)
      .filter(({ kind, key }) => !has.has(`${kind} ${key}`) && has.add(`${kind} ${key}`))
    const language = person.rows.find((row) => row.language !== null)?.language ?? null
    for (const { row, points: ofRow } of person.rows) {
      const taken = ofRow.flatMap((point) => (points.includes(point) ? (this.#takenFrom(point, customerId) ?? []) : []))
      for (const owner of new Set(taken)) {
        this.#toldOf.add(owner)
        this.#find(row, 'mailbox-becomes-shared', referenceOf('customer', owner))
      }
    }
    if (isNew || points.length > 0) this.#customers.push({ id: customerId, isNew, language, points })
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
        const isOwnList = !this.#rowOfId.has(record.id)
        const clash = (isOwnList ? current.liftedMeanwhile(record) : null) ?? current.add(record)
        if (clash) this.#find(row.row, clash.what, clash.about)
        if (clash && clash.what !== 'two-in-force') this.#leftOut.set(record.id, row.row)
        else this.#records.push(record)
      }
    }
  }

  #find(row: number, what: Finding['what'], about?: string): void {
    this.#findings.push({ row, column: null, what, ...(about === undefined ? {} : { about }) })
  }

  finish(rows: number): Plan {
    const { restrictions } = this.#facts
    for (const { customerId } of restrictions.values()) this.#toldOf.add(customerId)
    const { timeZone } = this.#choices.council
    const around = { restrictions, leftOut: this.#leftOut, timeZone }
    const find = (row: number, what: Finding['what'], about?: string) => this.#find(row, what, about)
    const planned = withoutOrphans(this.#records, around, find)
    const { formalWarnings, known } = this.#facts
    checkAbout(planned, { formalWarnings, precautions: known.precaution }, timeZone, find)
    const ids = Object.fromEntries(lineKinds.map((kind) => [kind, new Set()])) as Record<LineKind, Set<string>>
    for (const { id, what } of planned) ids[what.kind].add(id)
    // Drop links to records that are neither in the file nor on the register.
    const there = (kind: LineKind, id: string | null) =>
      id !== null && (ids[kind].has(id) || this.#facts.known[kind].has(id)) ? id : null
    const records = planned.map((record): PlannedRecord => {
      const { what } = record
      if (what.kind !== 'formal-warning' && what.kind !== 'restriction') return record
      const escalationId = there('escalation', what.escalationId)
      const varies = what.kind === 'restriction' ? there('restriction', what.varies) : null
      // Most stay as they are, and keep the parts that they share with others.
      const stays = escalationId === what.escalationId && (what.kind !== 'restriction' || varies === what.varies)
      if (stays) return record
      return {
        ...record,
        what: what.kind === 'restriction' ? { ...what, varies, escalationId } : { ...what, escalationId },
      }
    })
    const counts = {
      rows,
      customersNew: this.#customers.filter(({ isNew }) => isNew).length,
      customersKnown: this.#customers.filter(({ isNew }) => !isNew).length,
      restrictions: ids.restriction.size,
      warnings: ids.warning.size,
      formalWarnings: ids['formal-warning'].size,
      escalations: ids.escalation.size,
      letters: ids.letter.size + ids['closing-letter'].size,
      representations: ids.representation.size,
      circumstances: ids['changed-circumstances'].size,
      reviews: ids.review.size,
      legalQuestions: ids['legal-question'].size,
      objections: ids.objection.size,
      rightsRequests: ids['rights-request'].size,
      precautions: ids.precaution.size,
      already: this.#already,
      left: this.#left,
    }
    const rearranged = mailboxesChangedBy(this.#customers, this.#facts)
    return {
      customers: this.#customers,
      records,
      findings: this.#findings,
      counts,
      toldOf: [...this.#toldOf],
      rearranged,
    }
  }
}
