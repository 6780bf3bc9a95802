import type { Letter } from '../../contract/letter.ts'
import { letterheadLines } from '../../letters/letterhead.ts'
import type { Day } from '../../policy/calendar.ts'
import { isOvertaken, mayBeDated } from '../../policy/letter/confirmation.ts'
import { maySeeRestrictions } from '../../policy/who-may.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import type { Register } from '../../register/register.ts'
import { type Act, enforce, today } from '../act.ts'
import { composeCurrentLetter, readCurrentLetter } from './current-letter.ts'

/**
 * P14: a letter as it would be sent on a day, today if none is named, or as it was sent. The look is kept in the access
 * ledger. Refuses: not-authorised, unknown-letter, in-the-future, in-the-past.
 */
export async function composeLetter(
  register: Register,
  act: Act,
  letterId: string,
  on: Day | null = null,
): Promise<Letter> {
  enforce(maySeeRestrictions(act.by))
  const current = await register.look(async (tx) => {
    const asItStands = await readCurrentLetter(tx, act, letterId, on)
    const { state: now, decidedOn } = asItStands.letter
    if (on !== null && now === 'to-write') enforce(mayBeDated(on, decidedOn, today(act)))
    const customerIds = [asItStands.restriction.customerId]
    await recordAccess(tx, { at: act.at, by: act.by, foundBy: 'case', customerIds, newId: act.newId })
    return asItStands
  })
  const { letter, restriction, facts } = current
  const { subject, paragraphs, headings, missing } = composeCurrentLetter(act, current)
  const { restrictionId, kind, state } = letter
  const asSent = state === 'sent' && letter.text ? letter.text.trim().split(/\n{2,}/) : null
  const { name, email, postal } = facts.to
  return {
    letterId,
    restrictionId,
    reference: facts.reference,
    kind,
    state,
    overtaken: state === 'to-write' && isOvertaken(kind, restriction.state),
    on: facts.on,
    to: { name: name ?? email ?? '', address: email, lines: postal ?? [] },
    letterhead: letterheadLines(act.council),
    subject,
    paragraphs: asSent ?? paragraphs,
    headings,
    missing,
  }
}
