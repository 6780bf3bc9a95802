import { say } from '../../contract/texts/say.ts'
import { postingLabels as labels, posting as words } from '../../contract/texts/words/posting.ts'
import { dayInWords } from '../../letters/sentences.ts'
import { dayAt } from '../../policy/calendar.ts'
import { isPostingLate, type PostingOutcome } from '../../policy/letter/posting.ts'
import { referenceOf } from '../../policy/reference.ts'
import { findFormalWarning } from '../../register/formal-warning/formal-warnings.ts'
import { findClosingLetter } from '../../register/letter/closing-letters.ts'
import { findLetter } from '../../register/letter/letters.ts'
import {
  askNow,
  type ClaimedPosting,
  findPosting,
  type KeptPosting,
  keepLate,
  keepReturned,
  keepSettled,
} from '../../register/letter/postings.ts'
import { findPrecaution } from '../../register/precaution/precautions.ts'
import { findRestriction } from '../../register/restriction/restrictions.ts'
import type { Reading, Writing } from '../../register/store.ts'
import { type Act, audit } from '../act.ts'
import { type About, tell } from '../work/notices.ts'
import { type AfterDispatch, recordDispatched } from './record-dispatched.ts'

type Settled = { outcome: Exclude<PostingOutcome, 'under-way'>; at: Date }

/**
 * P14: it is known what became of a letter given to GOV.UK Notify. Dispatched: it is recorded as sent on that day, as
 * the officer who gave it would. Anything else: it stays unsent, and the officers are told. `server` holds the claim.
 */
export async function settlePosting(
  tx: Writing,
  act: Act,
  posting: ClaimedPosting,
  { outcome, at }: Settled,
  server: string,
): Promise<void> {
  const isGone = outcome === 'dispatched' || outcome === 'returned'
  const state = isGone ? outcome : 'failed'
  if (!(await keepSettled(tx, { id: posting.id, server, state, why: isGone ? null : outcome, at: act.at }))) return
  if (!isGone) return await tellNotSent(tx, act, posting, outcome)
  const after = await recordDispatched(tx, act, posting, at)
  if (after.length > 0) await tellOfChanges(tx, act, posting, at, after)
  if (outcome === 'returned') await tellReturned(tx, act, posting)
}

/** P14: what officers must know of a letter that was dispatched, and which letter waits now. */
async function tellOfChanges(tx: Writing, act: Act, posting: KeptPosting, at: Date, after: readonly AfterDispatch[]) {
  const isChanged = after.some((one) => one !== 'sent-twice' && one !== 'told-anyway')
  const whys = after.map((one) => say(words[one]))
  const why = [say(words['dispatched-on'], { day: dayOf(act, at) }), ...whys].join(' ')
  await tellOfficers(tx, act, posting, isChanged ? 'overtaken' : 'sent-already', why)
}

const dayOf = (act: Act, at: Date) => dayInWords(dayAt(at, act.council.timeZone))

async function tellNotSent(
  tx: Writing,
  act: Act,
  posting: KeptPosting,
  why: Exclude<Settled['outcome'], 'dispatched' | 'returned'>,
) {
  const { customerId } = await subjectOf(tx, posting.letterId)
  await audit(tx, act, {
    what: 'letter-not-dispatched',
    subjectId: posting.letterId,
    customerId,
    facts: { why },
  })
  await tellOfficers(tx, act, posting, 'not-sent', say(words[why]))
}

async function tellReturned(tx: Writing, act: Act, posting: KeptPosting): Promise<void> {
  const { letterId: subjectId } = posting
  const { customerId } = await subjectOf(tx, subjectId)
  await audit(tx, act, { what: 'letter-returned', subjectId, customerId })
  await tellOfficers(tx, act, posting, 'came-back', say(words['came-back-why']))
}

/**
 * P14: GOV.UK Notify says that a dispatched letter came back. Its id is our reference. If it says so twice, that counts
 * once. `too-early`: the register does not know yet that it was dispatched. It asks GOV.UK Notify at once, and needs to
 * be told again.
 */
export async function recordReturned(tx: Writing, act: Act, id: string): Promise<'taken' | 'too-early'> {
  const posting = await findPosting(tx, id)
  if (posting?.state === 'waiting' || posting?.state === 'with-notify') {
    await askNow(tx, 'postings', id, act.at)
    return 'too-early'
  }
  if (posting && (await keepReturned(tx, id))) await tellReturned(tx, act, posting)
  return 'taken'
}

/** P14: tells the officers once of a letter that should have been dispatched long since. */
export async function watchPosting(tx: Writing, act: Act, posting: KeptPosting): Promise<void> {
  if (posting.lateAt !== null || !isPostingLate(posting.handedOverAt, act.at)) return
  await keepLate(tx, posting.id, act.at)
  await tellOfficers(tx, act, posting, 'late', say(words['late-why'], { day: dayOf(act, posting.handedOverAt) }))
}

type Heading = 'not-sent' | 'overtaken' | 'sent-already' | 'came-back' | 'late'

async function tellOfficers(tx: Writing, act: Act, posting: KeptPosting, what: Heading, why: string): Promise<void> {
  const { about, id, reference } = await subjectOf(tx, posting.letterId)
  const to = act.council.posts.authorisingOfficers.map(({ address }) => address)
  const more = [why, say(words['look-there'], { reference: posting.id })]
  await tell(tx, act, { key: `posting-${what}:${posting.id}`, to, about, id, what: say(labels[what]), reference, more })
}

/** What the letter is about, as the register's page shows it, and of which customer. */
async function subjectOf(
  reading: Reading,
  letterId: string,
): Promise<{ about: About; id: string; reference: string; customerId: string }> {
  const letter = await findLetter(reading, letterId)
  if (letter) {
    const { restrictionId: id } = letter
    const customerId = (await findRestriction(reading, id))?.customerId ?? ''
    return { about: 'Restriction', id, reference: referenceOf('restriction', id), customerId }
  }
  const closing = await findClosingLetter(reading, letterId)
  if (closing && 'precautionId' in closing.about) {
    const id = (await findPrecaution(reading, closing.about.precautionId))?.customerId ?? ''
    return { about: 'Customer', id, reference: referenceOf('customer', id), customerId: id }
  }
  const id = closing && 'formalWarningId' in closing.about ? closing.about.formalWarningId : letterId
  const customerId = (await findFormalWarning(reading, id))?.customerId ?? ''
  return { about: 'FormalWarning', id, reference: referenceOf('formal-warning', id), customerId }
}
