import { type Day, dayAt } from '../../policy/calendar.ts'
import type { Overtaking } from '../../policy/letter/dispatched.ts'
import { Refusal } from '../../policy/refusal.ts'
import { findFormalWarning } from '../../register/formal-warning/formal-warnings.ts'
import { answeredIn, objectionsTo } from '../../register/formal-warning/objections.ts'
import { addClosingLetter, closingLettersOf, findClosingLetter } from '../../register/letter/closing-letters.ts'
import { addLetter, findLetter } from '../../register/letter/letters.ts'
import { type ClaimedPosting, keepTextSent } from '../../register/letter/postings.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, found, today } from '../act.ts'
import type { Posted } from './posted.ts'
import { contactReplacedWhy, putRight } from './put-right.ts'
import { recordLetter } from './record-letter.ts'

/**
 * What the officers must know after a letter was dispatched. `sent-twice`, `told-anyway`: somebody had recorded already
 * that it was sent another way, or that the customer is not told.
 */
export type AfterDispatch = Overtaking | 'warning-withdrawn' | 'sent-twice' | 'told-anyway'

/**
 * P14: records a letter as sent on the day it was dispatched, as the officer who handed it over would have done. It is
 * kept as it went, even if something has changed. If it no longer says what applies, another letter that does waits.
 */
export async function recordDispatched(
  tx: Writing,
  act: Act,
  posting: ClaimedPosting,
  at: Date,
): Promise<AfterDispatch[]> {
  const officer: Act = { ...act, by: { ...posting.by, address: null, roles: ['AuthorisingOfficer'] } }
  const replacedWhy = await contactReplacedWhy(tx, officer, posting)
  // Two clocks: a letter cannot have gone tomorrow, nor before the day that it bears.
  const days = [dayAt(at, officer.council.timeZone), posting.datedOn, today(officer)]
  const [, sentOn] = days.toSorted() as [Day, Day, Day]
  const recorded = await recordOnce(tx, officer, posting, sentOn)
  const righted =
    (await putRight(tx, officer, { ...posting, sentOn }, replacedWhy)) ?? (await putWarningRight(tx, officer, posting))
  return [...(recorded ? [recorded] : []), ...(righted ? [righted] : [])]
}

/** Records the letter. If its first copy was recorded already, this one gets a record of its own. */
async function recordOnce(
  tx: Writing,
  officer: Act,
  posting: ClaimedPosting,
  sentOn: Day,
): Promise<'sent-twice' | 'told-anyway' | null> {
  const { letterId, datedOn, content } = posting
  const text: Posted = { posted: content.text, datedOn }
  const record = (id: string) => recordLetter(tx, officer, id, { how: 'sent', sentOn, method: 'post', text })
  try {
    await record(letterId)
    return null
  } catch (error) {
    // Rules are asked before anything is written.
    if (!(error instanceof Refusal && error.refusal === 'already-sent')) throw error
  }
  const another = await anotherLike(tx, officer, letterId)
  if (another.id === null) await recordSentAgain(tx, officer, posting, sentOn)
  else await record(another.id)
  return another.wasSent ? 'sent-twice' : 'told-anyway'
}

/** P14: a formal warning's letter went a second time. Its text stays with the posting, and its digest in the trail. */
async function recordSentAgain(
  tx: Writing,
  officer: Act,
  { id, letterId, content }: ClaimedPosting,
  sentOn: Day,
): Promise<void> {
  const { customerId } = found(await findFormalWarning(tx, letterId), 'unknown-letter')
  const filed = await keepTextSent(tx, id, content.text)
  const facts = { posting: id, sentOn, method: 'post', ...filed }
  await audit(tx, officer, { what: 'letter-sent-again', subjectId: letterId, customerId, facts })
}

/** P14: another letter with the same content, to be recorded. A formal warning has one letter: its `id` is null. */
async function anotherLike(
  tx: Writing,
  { newId, at }: Act,
  id: string,
): Promise<{ id: string | null; wasSent: boolean }> {
  const letter = await findLetter(tx, id)
  if (letter) {
    const again = newId()
    const { noticeOf, ...like } = letter
    await addLetter(tx, { ...like, id: again, at })
    return { id: again, wasSent: letter.state === 'sent' }
  }
  const closing = await findClosingLetter(tx, id)
  if (!closing) return { id: null, wasSent: true }
  const again = newId()
  await addClosingLetter(tx, { ...closing, id: again, at })
  return { id: again, wasSent: closing.state === 'sent' }
}

/** P14: the customer was told of a formal warning that had been withdrawn, so another letter says that it was. */
async function putWarningRight(
  tx: Writing,
  act: Act,
  { letterId }: ClaimedPosting,
): Promise<'warning-withdrawn' | null> {
  const closing = await findClosingLetter(tx, letterId)
  if (closing && !('formalWarningId' in closing.about && closing.kind === 'objection-answer')) return null
  const formalWarningId = closing && 'formalWarningId' in closing.about ? closing.about.formalWarningId : letterId
  const warning = await findFormalWarning(tx, formalWarningId)
  const answered = closing && answeredIn(closing, await objectionsTo(tx, [formalWarningId]))
  if (warning?.state !== 'withdrawn' || answered?.answer?.outcome === 'withdrawn') return null
  const letters = await closingLettersOf(tx, 'formal_warning_id', [formalWarningId])
  const waits = letters.some(({ state, kind }) => state === 'to-write' && kind === 'formal-warning-withdrawal')
  if (!waits) {
    const letter = { id: act.newId(), about: { formalWarningId }, decidedOn: today(act), at: act.at }
    await addClosingLetter(tx, { ...letter, kind: 'formal-warning-withdrawal' })
  }
  return 'warning-withdrawn'
}
