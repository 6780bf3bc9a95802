import type { Finding } from './import-finding.ts'
import { askWhoseMailbox, isOtherPerson, shareMailbox, titlesDisagree } from './import-mailbox.ts'
import type { ImportedRow } from './imported.ts'

/** The rows of one customer, and their identifying data. */
export type ImportedPerson = {
  rows: ImportedRow[]
  emails: Set<string>
  names: Set<string>
}

/** A person merged into another points to that one. */
type Person = ImportedPerson & { into: Person | null }

/**
 * Groups the rows of each customer: the same address, or the same name with the same number, home or
 * mailbox, whoever else has that. A number alone joins nobody, nor does a shared mailbox (households have one). An
 * address under two names is asked about, unless it is shared.
 */
export function joinPeople(rows: readonly ImportedRow[]): { people: ImportedPerson[]; findings: Finding[] } {
  const joining = new Joining()
  for (const row of rows) joining.add(row)
  return { people: joining.people.filter(({ into }) => into === null), findings: joining.findings }
}

class Joining {
  readonly people: Person[] = []
  readonly findings: Finding[] = []
  readonly #byEmail = new Map<string, Person>()
  /** By what a household may share, a number, a postal address or a mailbox, with a name. */
  readonly #byDetailAndName = new Map<string, Person>()
  readonly #byNumber = new Map<string, Person>()

  add(row: ImportedRow): void {
    const { points } = row
    const keys = (kind: string) => points.flatMap((point) => (point.kind === kind ? point.key : []))
    const emails = points.flatMap(({ kind, whose, key }) => (kind === 'email' && whose.kind === 'own' ? key : []))
    const [numbers, names] = [keys('number'), keys('name')]
    const details = [...numbers, ...keys('postal-address'), ...keys('email')]
    const detailsAndNames = details.flatMap((one) => names.map((name) => `${one} ${name}`))
    const byEmail = this.#ownerOf(row, emails, names)
    const known = byEmail ?? firstOf(this.#byDetailAndName, detailsAndNames)
    this.#tell(row, known, numbers)
    const person = known ?? this.#new()

    person.rows.push(row)
    for (const name of names) person.names.add(name)
    for (const email of emails) {
      if (this.#byEmail.has(email)) continue
      person.emails.add(email)
      this.#byEmail.set(email, person)
    }
    for (const number of numbers) if (!this.#byNumber.has(number)) this.#byNumber.set(number, person)
    for (const key of detailsAndNames) if (!this.#byDetailAndName.has(key)) this.#byDetailAndName.set(key, person)
  }

  /** The person with the row's addresses; merges two people if the addresses belong to both. */
  #ownerOf(row: ImportedRow, emails: string[], names: string[]): Person | undefined {
    let found: Person | undefined
    for (const email of emails) {
      const owner = now(this.#byEmail.get(email))
      if (!owner || owner === found) continue
      const isOther =
        row.mailbox !== 'same-person' &&
        (isOtherPerson(names, owner.names) || (found !== undefined && titlesDisagree([...found.names], owner.names)))
      if (isOther && row.mailbox === 'shares-mailbox') shareMailbox(row, email)
      else if (isOther) this.findings.push(askWhoseMailbox(row.row, 'same-address-other-name', rowOf(owner)))
      else if (found) this.#join(found, owner)
      else found = owner
    }
    return found
  }

  #tell(row: ImportedRow, known: Person | undefined, numbers: string[]): void {
    if (known) this.#find(row, 'joined-with', known)
    const sharing = firstOf(this.#byNumber, numbers)
    // Of several people in one row, each shares the number: another finding says so.
    if (sharing && sharing !== known && rowOf(sharing) !== String(row.row)) this.#find(row, 'shares-number', sharing)
  }

  #join(one: Person, other: Person): void {
    if (one === other) return
    one.rows.push(...other.rows)
    for (const email of other.emails) one.emails.add(email)
    for (const name of other.names) one.names.add(name)
    other.into = one
  }

  #new(): Person {
    const person: Person = { rows: [], emails: new Set(), names: new Set(), into: null }
    this.people.push(person)
    return person
  }

  #find(row: ImportedRow, what: Finding['what'], about: Person): void {
    this.findings.push({ row: row.row, column: null, what, about: rowOf(about) })
  }
}

const rowOf = (person: Person): string => String(person.rows[0]?.row)

function now(person: Person | undefined): Person | undefined {
  let current = person
  while (current?.into) current = current.into
  return current
}

const firstOf = (people: ReadonlyMap<string, Person>, keys: string[]): Person | undefined =>
  now(keys.map((key) => people.get(key)).find((person) => person !== undefined))
