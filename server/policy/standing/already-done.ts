import { isOpen } from '../escalation/escalation.ts'
import type { EscalationState } from '../vocabulary.ts'
import type { ReplyState } from '../vocabulary-states.ts'
import { reachedCustomer } from '../warning/reply.ts'
import { isSameAccount, type Person } from '../who-may.ts'

/** What was done about the message that is asked about, without what was undone; `at` in ISO 8601 UTC. */
export type DoneFacts = {
  warnings: { at: string; service: string | null; reply: ReplyState | null; by: Person }[]
  escalations: { at: string; service: string | null; state: EscalationState; by: Person }[]
}

/**
 * One thing done already. `mine`: by the person who asks; of a colleague only the service is told. `confirmed`: it
 * counts, so doing it again would be refused; a warning that is only opened may be given again.
 */
export type AlreadyDone = {
  what: 'warning' | 'escalation'
  at: string
  service: string | null
  mine: boolean
  confirmed: boolean
}

/**
 * P9, P10: what was done about a message already, for everybody who opens it, so that nobody does it twice: the first
 * warning that was sent, or else a colleague's that may have been, and the first escalation that is still open. About
 * what they opened themselves, the person is asked instead.
 */
export function alreadyDone({ warnings, escalations }: DoneFacts, person: Person): AlreadyDone[] {
  const told = (
    what: AlreadyDone['what'],
    one: { at: string; service: string | null; by: Person } | undefined,
    confirmed: boolean,
  ): AlreadyDone[] =>
    one ? [{ what, at: one.at, service: one.service, mine: isSameAccount(one.by, person), confirmed }] : []

  const said = earliest(warnings.filter(({ reply }) => reachedCustomer(reply)))
  const perhaps = earliest(warnings.filter(({ reply, by }) => reply === 'opened' && !isSameAccount(by, person)))
  return [
    ...told('warning', said ?? perhaps, said !== undefined),
    ...told('escalation', earliest(escalations.filter(({ state }) => isOpen(state))), true),
  ]
}

const earliest = <T extends { at: string }>(all: readonly T[]): T | undefined =>
  all.reduce<T | undefined>((first, one) => (first && first.at <= one.at ? first : one), undefined)
