import type { ContactPoint } from '../../policy/contact-point/contact-point.ts'
import { type Holder, pointHolders } from '../../policy/customer/who-is-meant.ts'
import { isOtherPerson, shareMailbox } from '../../policy/import/import-mailbox.ts'
import type { ImportedPerson } from '../../policy/import/import-people.ts'

/** Which customers have the addresses, numbers and homes of a file; and all that each of these customers has. */
type Facts = {
  emails: ReadonlyMap<string, Holder[]>
  numbers: ReadonlyMap<string, string[]>
  homes: ReadonlyMap<string, string[]>
  points: ReadonlyMap<string, ReadonlySet<string>>
}

/** A row with a mailbox that a customer of another name has alone. */
type Stranger = { row: number; owner: string }

/**
 * The customers on the register whom a person of the file may be: by a mailbox that one customer has alone,
 * or by their name with something that a household may share.
 */
export function ownersIn(facts: Facts, person: ImportedPerson): { owners: string[]; strangers: Stranger[] } {
  const { holders, strangers } = holdersOfMailboxes(facts, person)
  const owners = [...new Set(holders)]
  if (owners.length > 0) return { owners, strangers }
  const points = person.rows.flatMap((row) => row.points)
  const names = points.filter(({ kind }) => kind === 'name')
  const sharing = points.flatMap((point) => sharersOf(facts, point))
  const same = sharing.find((id) => names.some(({ key }) => facts.points.get(id)?.has(`name ${key}`)))
  return { owners: same ? [same] : [], strangers }
}

function holdersOfMailboxes(facts: Facts, { emails, names, rows }: ImportedPerson) {
  const holders: string[] = []
  const strangers: Stranger[] = []
  for (const email of emails) {
    const held = pointHolders(facts.emails.get(email) ?? [])
    if (held.kind !== 'one') continue
    const owner = held.customerId
    const using = rows.filter((row) => row.points.some(({ kind, key }) => kind === 'email' && key === email))
    const isAnswered = (answer: string) => using.some(({ mailbox }) => mailbox === answer)
    const isOther = !isAnswered('same-person') && isOtherPerson([...names], namesIn(facts.points.get(owner)))
    if (isOther && isAnswered('shares-mailbox')) for (const row of using) shareMailbox(row, email)
    else holders.push(owner)
    if (isOther && !isAnswered('shares-mailbox')) strangers.push(...using.map(({ row }) => ({ row, owner })))
  }
  return { holders, strangers }
}

const namesIn = (points: ReadonlySet<string> = new Set()): Set<string> =>
  new Set([...points].flatMap((key) => (key.startsWith('name ') ? key.slice('name '.length) : [])))

/** The customers who have this too. */
function sharersOf({ numbers, homes, emails }: Facts, { kind, key }: ContactPoint): string[] {
  if (kind === 'email') return (emails.get(key) ?? []).map(({ customerId }) => customerId)
  return (kind === 'number' ? numbers.get(key) : kind === 'postal-address' ? homes.get(key) : undefined) ?? []
}
