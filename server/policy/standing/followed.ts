import { arrangedFor, type ForCouncillors } from '../decision/councillors.ts'
import { type Arrangement, mayReply } from '../restriction/arrangements.ts'
import type { Contact, Deputy } from '../restriction/instruction.ts'
import type { Restriction } from '../restriction/restriction.ts'
import { type Binding, bindingOn, type Reader } from '../restriction/scope.ts'
import type { Terms } from '../restriction/terms.ts'
import type { RestrictionState, Role } from '../vocabulary.ts'
import type { NamedIn } from '../vocabulary-states.ts'
import type { Person } from '../who-may.ts'
import { type AlsoNamed, isCouncillor, namedIn, type Writer } from './compose.ts'

/** `services`: those that it binds; null: the whole council. `isTold` (P14): the customer has had its letter. */
export type HeldRestriction = Restriction & {
  id: string
  state: RestrictionState
  contact: Contact
  deputy: Deputy | null
  councillors: ForCouncillors
  isTold: boolean
} & Pick<Terms, 'measures' | 'ways' | 'services'> & { mail: Pick<Terms['mail'], 'kind' | 'exceptions'> }

/** Who asks, of a council with these services, whose letters name these people besides. */
export type Asker = {
  person: Person & { name: string; roles: readonly Role[] }
  reader: Reader
  services: readonly string[]
  alsoNamed: AlsoNamed
}

/** A restriction that binds whoever asks, or may. `you`: the role in which they may write, although others may not. */
export type Followed = {
  restriction: HeldRestriction
  you: NamedIn | null
  binding: Exclude<Binding, 'not-bound'>
}

/**
 * P8: the restrictions that bind whoever asks, or may, the one to follow first. That is one whose contact, deputy or
 * listed person they are. Otherwise it is one that forbids them a reply, then one that surely binds them, then the newest.
 */
export const followedBy = (restrictions: readonly HeldRestriction[], asked: Asker): Followed[] =>
  restrictions
    .flatMap((restriction): Followed[] => {
      const binding = bindingOf(restriction, asked)
      return binding === 'not-bound' ? [] : [{ restriction, you: roleIn(restriction, asked), binding }]
    })
    .toSorted(byImportance)

/** P8: whether they deal with the customer, whichever service they are in: a restriction names them for that. */
export const dealsWith = (you: NamedIn | null): boolean => you === 'contact' || you === 'deputy' || you === 'people'

/**
 * P8: the contact, the deputy and the people whom the customer may contact deal with it, whatever their service. So do
 * councillors, who are in none (P16), and the office that takes representations (P14).
 */
export function bindingOf(restriction: HeldRestriction, asked: Asker): Binding {
  const { reader, services } = asked
  const you = roleIn(restriction, asked)
  const isNamed = dealsWith(you) || you === 'objections' || isOneOfCouncillors(restriction, asked)
  return bindingOn(restriction.services, { services: reader.services, isNamed }, services)
}

/** P16: a councillor reads what was arranged for them, as the letter says it; nobody else needs it. */
export function forCouncillor(restriction: HeldRestriction, asked: Asker): Arrangement[] {
  const arranged = arrangedFor(restriction.councillors)
  return arranged !== null && isOneOfCouncillors(restriction, asked) ? [{ kind: 'councillors', arranged }] : []
}

const writerOf = ({ person, reader }: Asker): Writer => ({ ...person, addresses: reader.addresses })
const roleIn = (restriction: HeldRestriction, asked: Asker) => namedIn(restriction, writerOf(asked), asked.alsoNamed)
const isOneOfCouncillors = (restriction: HeldRestriction, asked: Asker) =>
  isCouncillor(restriction, writerOf(asked), asked.alsoNamed)

function byImportance(one: Followed, other: Followed): number {
  const [mine, theirs] = [rank(one), rank(other)]
  const first = mine.findIndex((place, i) => place !== theirs[i])
  if (first !== -1) return (mine[first] ?? 0) - (theirs[first] ?? 0)
  const [since, otherSince] = [one.restriction.inForceOn ?? '', other.restriction.inForceOn ?? '']
  return since === otherSince ? 0 : since < otherSince ? 1 : -1
}

const rank = ({ restriction, you, binding }: Followed): number[] => [
  dealsWith(you) ? 0 : 1,
  mayReply(restriction) ? 2 : you === null ? 0 : 1,
  binding === 'bound' ? 0 : 1,
]
