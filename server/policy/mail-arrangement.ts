import { Refusal } from './refusal.ts'
import type { Terms } from './terms.ts'
import type { MailArrangementState } from './vocabulary.ts'
import { mayAs, type Officer } from './who-may.ts'

/** P13: what ICT is asked to arrange for what is to hold; null where nothing is. */
export function wantedArrangement({ mail, contact }: Pick<Terms, 'mail' | 'contact'>): {
  kind: 'forward' | 'block'
  forwardTo: string | null
  exceptions: string[]
} | null {
  if (mail.kind === 'none') return null
  return { kind: mail.kind, forwardTo: mail.kind === 'forward' ? contact.address : null, exceptions: mail.exceptions }
}

/** P13: what ICT's confirmation says, by the state that asked for it. Refuses: not-authorised, nothing-to-arrange. */
export function confirmed(state: MailArrangementState, officer: Officer): MailArrangementState | Refusal {
  const unauthorised = mayAs(officer, 'ICT')
  if (unauthorised) return unauthorised
  if (state === 'to-make') return 'in-place'
  return state === 'to-remove' ? 'removed' : new Refusal('nothing-to-arrange')
}
