import { type Composed, compose } from '../../letters/compose.ts'
import { lostParts } from '../../letters/own-text.ts'
import type { SignedBy } from '../../letters/signature.ts'
import { type LetterFacts, mayConfirm } from '../../policy/letter/confirmation.ts'
import { type Act, enforce } from '../act.ts'

/** An officer signs; for anybody else, and for the register itself, the post does. */
export const signedBy = ({ by }: Act): SignedBy => (by.roles.includes('AuthorisingOfficer') ? by : null)

/** A letter in the council's wording. */
export const composeFrom = (act: Act, facts: LetterFacts): Composed => compose(facts, signedBy(act), act.council)

/** What every letter shows, as it would be sent or as it was. `asSent`: its text then; null or empty: not kept. */
export function shownLetter(act: Act, facts: LetterFacts, asSent: string | null) {
  const { subject, paragraphs, headings, missing } = composeFrom(act, facts)
  const { name, email, postal } = facts.to
  return {
    reference: facts.reference,
    on: facts.on,
    to: { name: name ?? email ?? '', address: email, lines: postal ?? [] },
    subject,
    paragraphs: asSent ? asSent.trim().split(/\n{2,}/) : paragraphs,
    headings,
    missing,
  }
}

/**
 * P14: the text to keep of a letter that was sent: the council's wording, or the officer's own, which must still contain
 * everything that the letter has to say. Later corrections do not change it: the customer has not been told of them.
 * Refuses: letter-incomplete.
 */
export function textAsSent(act: Act, facts: LetterFacts, own: string | null): string {
  const { missing, paragraphs } = composeFrom(act, facts)
  enforce(mayConfirm(missing))
  if (own === null) return paragraphs.join('\n\n')
  enforce(mayConfirm(lostParts(own, facts, act.council)))
  return own
}
