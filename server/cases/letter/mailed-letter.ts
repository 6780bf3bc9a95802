import { say } from '../../contract/texts/say.ts'
import { postingLabels as labels, mailedLetters as words } from '../../contract/texts/words/posting.ts'
import { mayBeMailed } from '../../policy/letter/mailed.ts'
import { isOnItsWay } from '../../policy/letter/posting.ts'
import type { Refusal } from '../../policy/refusal.ts'
import type { RefusalName } from '../../policy/vocabulary-refusals.ts'
import { ownMailboxes } from '../../register/contact-point/own-mailboxes.ts'
import { recordLetterDelivery, toldOf } from '../../register/letter/letters.ts'
import { lettersOfMails, type MailedLetter } from '../../register/letter/mailed-letters.ts'
import { newestPosting } from '../../register/letter/postings.ts'
import { customersWithOpen } from '../../register/representation/open.ts'
import type { Reading, Writing } from '../../register/store.ts'
import {
  type ClaimedMail,
  deadMailKeys,
  type MailOutcome,
  markFailed,
  withdrawMail,
} from '../../register/work/outbox.ts'
import { type Act, audit, today } from '../act.ts'
import { tellOfRestriction } from '../work/notices.ts'
import { adjustmentsFor } from './adjustments.ts'

/**
 * P15: why a letter may not be mailed, or not again; null: it may. Refusals: already-sent, letter-on-its-way,
 * letter-overtaken, letter-for-officer, not-customers-address.
 */
export async function whyNotMailed(reading: Reading, act: Act, letter: MailedLetter): Promise<Refusal | null> {
  const { letterId, restrictionId, customerId, reviewDue, letterState, restriction, to } = letter
  const posting = await newestPosting(reading, letterId)
  const own = (await ownMailboxes(reading, [customerId])).get(customerId) ?? []
  return mayBeMailed({
    ...{ reviewDue, to, restriction },
    isRecorded: letterState !== 'to-write',
    isPosted: posting !== null && isOnItsWay(posting.state),
    own: own.map(({ value }) => value),
    ...(await aboutCustomer(reading, { restrictionId, customerId })),
    today: today(act),
  })
}

/**
 * Whether the customer was told of a restriction, whether they need adjustments or may need them, and whether anything
 * about them is to be answered first.
 */
export async function aboutCustomer(
  reading: Reading,
  { restrictionId, customerId }: { restrictionId: string; customerId: string },
) {
  const { toMake, considered } = await adjustmentsFor(reading, { restrictionId, customerId })
  return {
    isTold: (await toldOf(reading, [restrictionId])).has(restrictionId),
    hasAdjustments: toMake !== undefined,
    wereConsidered: considered.length > 0,
    hasOpen: (await customersWithOpen(reading, [customerId])).has(customerId),
  }
}

/**
 * P15: settles a mail that `server` has claimed and that must not leave; returns whether it may. A letter whose address
 * is no longer the customer's is given up, and the officers have it to send; one that no longer applies is withdrawn. If
 * it may have arrived at an earlier attempt, it is given up either way, and the officers read that.
 */
export async function settleUnlessStillToGo(
  tx: Writing,
  act: Act,
  mail: ClaimedMail,
  { server, mayHaveArrived }: { server: string; mayHaveArrived: boolean },
): Promise<boolean> {
  const letter = (await lettersOfMails(tx, [mail])).get(mail.id)
  const refusal = letter ? await whyNotMailed(tx, act, letter) : null
  if (!letter || !refusal) return true
  const giveUp = (error: string) => markFailed(tx, { id: mail.id, server, error, nextAt: 'dead', left: mail.to })
  if (mayHaveArrived) {
    await giveUp(mail.lastError ?? '')
    await tellNotMailed(tx, act, letter, 'not-answered')
  } else if (refusal.refusal === 'not-customers-address') {
    await giveUp(say(words['not-customers-address']))
    await tellNotMailed(tx, act, letter, 'not-customers-address')
  } else {
    await withdrawMail(tx, mail.id)
    await auditNotMailed(tx, act, letter, refusal.refusal)
  }
  return false
}

/** `perhaps`: an attempt was never answered. */
const whyNotSent = { dead: 'not-delivered', perhaps: 'not-answered' } as const

/**
 * P15: a mail has left, or was given up. If it is a letter to a customer, it is recorded as sent only now; or the
 * officers are told, and have it on their work list to send another way.
 */
export async function settleMailedLetter(
  tx: Writing,
  act: Act,
  mail: Pick<ClaimedMail, 'id' | 'key' | 'keptText'>,
  outcome: MailOutcome,
): Promise<void> {
  const letter = (await lettersOfMails(tx, [mail])).get(mail.id)
  if (letter?.letterState !== 'to-write') return
  if (outcome !== 'sent') return await tellNotMailed(tx, act, letter, whyNotSent[outcome])
  const { letterId, restrictionId, customerId } = letter
  const how = { state: 'sent', sentOn: today(act), method: 'email', text: mail.keptText ?? '' } as const
  await recordLetterDelivery(tx, letterId, { how, at: act.at, by: act.by })
  const facts = { restrictionId, kind: 'review-notice', state: how.state }
  await audit(tx, act, { what: 'letter-recorded', subjectId: letterId, customerId, facts })
}

/** Why a letter may not be mailed that an officer must send all the same. */
const stillToSend: readonly RefusalName[] = ['not-customers-address', 'letter-for-officer']

async function tellNotMailed(
  tx: Writing,
  act: Act,
  letter: MailedLetter,
  why: (typeof whyNotSent)[keyof typeof whyNotSent] | 'not-customers-address',
): Promise<void> {
  await auditNotMailed(tx, act, letter, why)
  const refusal = await whyNotMailed(tx, act, letter)
  const isToSend = refusal === null || stillToSend.includes(refusal.refusal)
  await tellOfRestriction(tx, act, {
    // It may be tried again, and given up again.
    key: `letter-not-mailed:${letter.mailId}:${act.at.toISOString()}`,
    restrictionId: letter.restrictionId,
    to: act.council.posts.authorisingOfficers.map(({ address }) => address),
    what: say(why === 'not-answered' ? labels['perhaps-mailed'] : labels['not-mailed']),
    more: [say(words[why]), ...(isToSend ? [say(words['send-another-way'])] : [])],
  })
}

const auditNotMailed = (tx: Writing, act: Act, { letterId, customerId }: MailedLetter, why: string) =>
  audit(tx, act, { what: 'letter-not-dispatched', subjectId: letterId, customerId, facts: { by: 'email', why } })

/** P15: takes letters that no longer apply off the keeper's list of mail that could not be sent. */
export async function withdrawOvertakenMail(tx: Writing, act: Act): Promise<void> {
  for (const letter of (await lettersOfMails(tx, await deadMailKeys(tx))).values()) {
    const refusal = await whyNotMailed(tx, act, letter)
    if (refusal && refusal.refusal !== 'not-customers-address') await withdrawMail(tx, letter.mailId)
  }
}
