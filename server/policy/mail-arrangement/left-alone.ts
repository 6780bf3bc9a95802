import { comparableAddress, isSameMailbox } from '../contact-point/mail-address.ts'
import type { Absences } from '../designated-contact/presence.ts'
import { howToContact } from '../letter/how-to-contact.ts'
import { type PersonNamed, peopleNamed } from '../letter/people-named.ts'
import type { Terms } from '../restriction/terms.ts'
import type { MailArrangementKind } from '../vocabulary.ts'

/** The parts of a restriction that tell a customer to whom they can write. */
export type Naming = Pick<Terms, 'measures' | 'ways' | 'contact' | 'deputy'>

/**
 * `people`: the council's contacts, where a letter finds those whom a restriction lists without an address. `absences`: of
 * the contacts, on the day.
 */
export type CouncilsPeople = { people: readonly PersonNamed[]; absences: Absences }

type Arranged = { kind: Exclude<MailArrangementKind, 'none'>; forwardTo: string | null; exceptions: readonly string[] }

/**
 * P13, P14, P16: the addresses that an arrangement leaves alone: the one to which it forwards and the excepted
 * councillors. While the customer may write e-mails, also everybody whom a letter or a reminder names for that. The
 * deputy always counts: a reminder names them from the first day of an absence, and ICT could not change the rule so
 * soon. Whoever has left does not count: nobody would read it.
 */
export function leftAlone(
  { kind, forwardTo, exceptions }: Arranged,
  naming: Naming,
  { people, absences }: CouncilsPeople,
): string[] {
  if (kind === 'mark') return []
  const gone = goneBefore(forwardTo, naming)
  const isHere = (one: string) =>
    absences.get(comparableAddress(one))?.kind !== 'left' && !gone.some((other) => isSameMailbox(one, other))
  const named = namedForEmail(kind, naming, people).filter(isHere)
  const all = [...(forwardTo === null ? [] : [forwardTo]), ...named, ...exceptions]
  return [...new Map(all.map((address) => [comparableAddress(address), address])).values()]
}

/**
 * P13, P14: the addresses that ICT's work on an arrangement leaves alone: those that ICT was last asked for (`asked`).
 * Where these are not known, it is what the settings say today. Whatever has changed since waits for the next request.
 */
export const leftAloneAsAsked = (
  arranged: Arranged & { asked: readonly string[] | null },
  naming: Naming,
  people: CouncilsPeople,
): string[] => (arranged.asked === null ? leftAlone(arranged, naming, people) : [...arranged.asked])

/** Whether the same addresses are left alone, in whatever order and spelling. */
export function areSameLeftAlone(before: readonly string[], now: readonly string[]): boolean {
  const keysOf = (addresses: readonly string[]) => [...new Set(addresses.map(comparableAddress))].sort().join(' ')
  return keysOf(before) === keysOf(now)
}

/** Whose mail goes to somebody else since they have left (see `forwardsTo`). */
function goneBefore(forwardTo: string | null, { contact, deputy }: Naming): string[] {
  if (forwardTo === null) return []
  const inTurn = [contact.address, ...(deputy ? [deputy.address] : [])]
  const turn = inTurn.findIndex((one) => isSameMailbox(one, forwardTo))
  return turn === -1 ? inTurn : inTurn.slice(0, turn)
}

function namedForEmail(kind: 'forward' | 'block', naming: Naming, known: readonly PersonNamed[]): string[] {
  const { measures, ways, contact, deputy } = naming
  const how = howToContact({ measures, contact, mail: { kind } })
  if (!how.open.some(({ channel }) => channel === 'email')) return []
  return [
    contact.address,
    ...peopleNamed(how, contact, known).map(({ address }) => address),
    ...(deputy ? [deputy.address] : []),
    ...ways.flatMap((way) => (way.channel === 'email' ? way.address : [])),
  ]
}
