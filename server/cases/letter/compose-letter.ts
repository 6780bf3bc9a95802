import type { Letter } from '../../contract/letter.ts'
import { letterheadLines } from '../../letters/letterhead.ts'
import { type Day, dayAt } from '../../policy/calendar.ts'
import { bringsIntoForce, isOvertaken, mayBeDated } from '../../policy/letter/confirmation.ts'
import { isPostingLate } from '../../policy/letter/posting.ts'
import { mayAs, maySeeEscalations, maySeeRestrictions } from '../../policy/who-may.ts'
import { recordAccess } from '../../register/audit/access-ledger.ts'
import { findLetter } from '../../register/letter/letters.ts'
import type { Register } from '../../register/register.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, enforce, today } from '../act.ts'
import { formalWarningLetter, readFormalWarningLetter } from '../formal-warning/formal-warning-letter.ts'
import { approvalSeen, restrictionToApprove, sendingSeen } from '../judging/approval.ts'
import { adjustmentsFor } from './adjustments.ts'
import { closingLetter, readClosingLetter } from './closing-letter.ts'
import { type CurrentLetter, readCurrentLetter } from './current-letter.ts'
import { enforceMayLeave, shownLetter } from './letter-text.ts'
import { type LetterUnderWay, letterUnderWay } from './on-its-way.ts'

/**
 * P14: a letter as it would be sent on a day, today if none is named, or as it was sent. The look is kept in the access
 * ledger.
 */
export async function composeLetter(
  register: Register,
  act: Act,
  letterId: string,
  on: Day | null = null,
): Promise<Letter> {
  enforce(maySeeRestrictions(act.by))
  return await register.look(async (tx) => {
    const { letter, customerId } = await letterOf(tx, act, letterId, on)
    return {
      ...letter,
      ...(await adjustmentsSeen(tx, act, letter.restrictionId, customerId)),
      posting: shownPosting(act, await letterUnderWay(tx, letterId)),
    }
  })
}

/** P14: the same letter, to be printed. */
export async function letterToPrint(register: Register, act: Act, letterId: string, on: Day | null): Promise<Letter> {
  const letter = await composeLetter(register, act, letterId, on)
  enforceMayLeave(letter)
  return letter
}

/**
 * Equality Act s.20: what to do for the customer, where the letter is sent: some of it is about how it is written. Beside
 * it what was considered, because the officer who decided may have said it only there. P6: neither is for the reviewer.
 */
async function adjustmentsSeen(
  tx: Writing,
  act: Act,
  restrictionId: string | null,
  customerId: string,
): Promise<Pick<Letter, 'adjustments' | 'adjustmentsConsidered'>> {
  if (maySeeEscalations(act.by) !== null) return {}
  const { toMake, considered } = await adjustmentsFor(tx, { restrictionId, customerId })
  return {
    ...(toMake && { adjustments: toMake }),
    ...(considered.length > 0 && { adjustmentsConsidered: considered }),
  }
}

async function letterOf(
  tx: Writing,
  act: Act,
  letterId: string,
  on: Day | null,
): Promise<{ letter: Letter; customerId: string }> {
  const looked = (customerId: string) =>
    recordAccess(tx, { at: act.at, by: act.by, foundBy: 'case', customerIds: [customerId], newId: act.newId })
  if ((await findLetter(tx, letterId)) === undefined) {
    const closing = await readClosingLetter(tx, act, letterId, on)
    if (closing) {
      // The reviewer does not see why precautions were needed.
      if ('precautionId' in closing.letter.about) enforce(mayAs(act.by, 'AuthorisingOfficer', 'RegisterKeeper'))
      const letter = closingLetter(act, closing, on)
      await looked(closing.customerId)
      return { letter, customerId: closing.customerId }
    }
    const warning = await readFormalWarningLetter(tx, act, letterId)
    await looked(warning.customerId)
    return { letter: await formalWarningLetter(tx, act, warning, on), customerId: warning.customerId }
  }
  const current = await readCurrentLetter(tx, act, letterId, on)
  const { state, decidedOn } = current.letter
  if (on !== null && state === 'to-write') enforce(mayBeDated(on, decidedOn, today(act)))
  const { customerId } = current.restriction
  await looked(customerId)
  const seen = state === 'to-write' ? await approvalOf(tx, act, current) : {}
  return { letter: { ...composedLetter(act, current), ...seen }, customerId }
}

/** P13: why whoever reads it may not decide that the customer is not told of it. */
async function approvalOf(
  tx: Writing,
  act: Act,
  { letter, restriction }: CurrentLetter,
): Promise<Pick<Letter, 'approval' | 'awaitsApproval'>> {
  const toApprove = await restrictionToApprove(tx, act, restriction)
  if (!bringsIntoForce(letter.kind)) {
    const obstacle = approvalSeen(act, toApprove.escalatedBy)
    return obstacle ? { approval: obstacle } : {}
  }
  const { obstacle, isUnapproved } = await sendingSeen(tx, act, toApprove)
  return { ...(obstacle && { approval: obstacle }), ...(isUnapproved && { awaitsApproval: true }) }
}

/** How far it is at GOV.UK Notify, or as the register's own e-mail; null if it goes neither way. */
function shownPosting({ at, council }: Act, underWay: LetterUnderWay | null): Letter['posting'] {
  if (!underWay) return null
  const { by, state, why, handedOverAt, to } = underWay
  const handedOverOn = dayAt(handedOverAt, council.timeZone)
  const late = isPostingLate(handedOverAt, at)
  return { state, why, handedOverOn, late, ...(by === 'email' ? { byEmail: true, to } : {}) }
}

function composedLetter(act: Act, { letter, restriction, facts }: CurrentLetter): Letter {
  const { restrictionId, kind, state } = letter
  const replaced = letter.formerContacts.at(-1)
  return {
    letterId: letter.id,
    restrictionId,
    formalWarningId: null,
    kind,
    state,
    overtaken: state === 'to-write' && isOvertaken(letter, restriction),
    ...(replaced && { contactReplacedOn: replaced.replacedOn }),
    letterhead: letterheadLines(act.council),
    ...shownLetter(act, facts, state === 'sent' ? letter.text : null),
  }
}
