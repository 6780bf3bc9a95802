import { type LifeCycle, stateAfter } from '../life-cycle.ts'
import { Refusal } from '../refusal.ts'
import type { Terms } from '../restriction/terms.ts'
import type { MailArrangementKind, MailArrangementState, MarkPart } from '../vocabulary.ts'
import { mayAs, type Officer } from '../who-may.ts'

/**
 * P13: ICT is asked, and confirms. If it ends before ICT has confirmed, ICT may already have made it, so it is removed
 * too.
 */
export const arrangementCycle: LifeCycle<
  MailArrangementState,
  'ask-to-make',
  'confirm' | 'ask-to-make-again' | 'ask-for-removal'
> = {
  begins: { 'ask-to-make': 'to-make' },
  states: {
    'to-make': { confirm: 'in-place', 'ask-for-removal': 'to-remove' },
    'in-place': { 'ask-to-make-again': 'to-make', 'ask-for-removal': 'to-remove' },
    'to-remove': { confirm: 'removed' },
    removed: {},
  },
}

/**
 * P13: what ICT must arrange for these terms; null if nothing.
 * @param to who gets forwarded mail, by `forwardsTo`
 */
export function wantedArrangement(
  { mail, contact }: Pick<Terms, 'mail' | 'contact'>,
  to: string = contact.address,
): {
  kind: Exclude<MailArrangementKind, 'none'>
  forwardTo: string | null
  exceptions: string[]
  marks: MarkPart[]
} | null {
  if (mail.kind === 'none') return null
  if (mail.kind === 'mark') return { kind: 'mark', forwardTo: null, exceptions: [], marks: mail.marks ?? [] }
  const forwardTo = mail.kind === 'forward' ? to : null
  return { kind: mail.kind, forwardTo, exceptions: mail.exceptions, marks: [] }
}

/** P13: the state after ICT's confirmation. */
export function confirmed(state: MailArrangementState, officer: Officer): MailArrangementState | Refusal {
  const unauthorised = mayAs(officer, 'ICT')
  if (unauthorised) return unauthorised
  return stateAfter(arrangementCycle, state, 'confirm') ?? new Refusal('nothing-to-arrange')
}

/** P13: what ICT is asked for, as their page shows it. `since`: when it was asked for. */
export type Asked = {
  state: MailArrangementState
  addresses: string[]
  forwardTo: string | null
  exceptions: string[]
  marks: MarkPart[]
  groups: string[]
  departments: string[]
  since: string
}

/**
 * P13: ICT confirms what they saw. A rule made for what was asked before is not what is asked now: a block that was to
 * be made when the page was read, and is to be removed by now, would count as removed.
 */
export const mayConfirmAsSeen = (seen: Asked, now: Asked): Refusal | null =>
  textOf(seen) === textOf(now) ? null : new Refusal('changed-meanwhile')

const textOf = ({ state, forwardTo, since, ...lists }: Asked): string => {
  const { addresses, exceptions, marks, groups, departments } = lists
  const sorted = [addresses, exceptions, marks, groups, departments].map((list) => list.toSorted())
  return JSON.stringify([state, forwardTo, since, ...sorted])
}
