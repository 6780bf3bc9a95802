import { dayInWords } from '../../letters/sentences.ts'
import { type Day, startOfDay } from '../../policy/calendar.ts'
import { type Overtaking, overtakenAtDispatch, rightedBy } from '../../policy/letter/dispatched.ts'
import { endedOnLastDay, hasRunOut } from '../../policy/restriction/restriction.ts'
import { givesWay } from '../../policy/restriction/scope.ts'
import { replacedSince } from '../../register/designated-contact/contact-named.ts'
import { addLetter, findLetter, isConfirmationToWrite, isLiftingToWrite } from '../../register/letter/letters.ts'
import type { ClaimedPosting } from '../../register/letter/postings.ts'
import { findRestriction, type KeptRestriction, restrictionsIn } from '../../register/restriction/restrictions.ts'
import type { Reading, Writing } from '../../register/store.ts'
import { type Act, found, today } from '../act.ts'
import { expire } from '../restriction/end-restriction.ts'
import { readCurrentLetter } from './current-letter.ts'
import { composeFrom } from './letter-text.ts'

/**
 * P14: why a contact named in a restriction's letter was replaced after the letter was handed over for posting; null if
 * the letter is the one that the register would write now. `officer` gave it. Ask before it is recorded as sent.
 */
export async function contactReplacedWhy(
  reading: Reading,
  officer: Act,
  { letterId, handedOverAt, datedOn, content }: ClaimedPosting,
): Promise<string | null> {
  const letter = await findLetter(reading, letterId)
  if (letter === undefined) return null
  const why = await replacedSince(reading, letter.restrictionId, handedOverAt)
  if (why === null || letter.state === 'sent') return why
  const { facts, restriction } = await readCurrentLetter(reading, officer, letterId, datedOn)
  return composeFrom(officer, { ...facts, terms: restriction.terms }).paragraphs.join('\n\n') === content.text
    ? null
    : why
}

/**
 * P14: after a letter about a restriction was posted: if what it says no longer applies, another letter waits that tells
 * the customer what does. The day on which it was sent decides. `replacedWhy`: why its contact was replaced meanwhile.
 * Returns what had changed.
 */
export async function putRight(
  tx: Writing,
  act: Act,
  { letterId, datedOn, sentOn }: ClaimedPosting & { sentOn: Day },
  replacedWhy: string | null,
): Promise<Overtaking | null> {
  const letter = await findLetter(tx, letterId)
  if (letter === undefined) return null
  const restriction = found(await findRestriction(tx, letter.restrictionId), 'unknown-restriction')
  const successor = await successorOf(tx, act, restriction)
  const what = overtakenAtDispatch({
    kind: letter.kind,
    state: restriction.state,
    hasRunOut: hasRunOut(restriction, sentOn),
    endedAsTold: endedOnLastDay(restriction, today(act)) && !hasRunOut(restriction, sentOn),
    contactReplaced: replacedWhy !== null,
    hasSuccessor: successor !== null,
  })
  if (what === null) return null
  await endIfRunOut(tx, act, restriction)
  const about = what === 'replaced' && successor ? successor : restriction
  const kind = rightedBy(what)
  if (await (kind === 'lifting' ? isLiftingToWrite : isConfirmationToWrite)(tx, about.id)) return what
  const reasons = replacedWhy !== null && what === 'contact-replaced' ? replacedWhy : whyAgain(what, datedOn)
  const next = { id: act.newId(), restrictionId: about.id, kind, decidedOn: today(act), reasons, receivedOn: null }
  await addLetter(tx, { ...next, at: act.at })
  return what
}

/** As the customer reads it, until an officer says it better. */
const whyAgain = (what: Overtaking, datedOn: string) =>
  what === 'ended'
    ? `Our letter of ${dayInWords(datedOn)} told you of these arrangements. They had ended before you received it.`
    : `Our letter of ${dayInWords(datedOn)} told you of earlier arrangements. They had changed before you received it.`

/** P14: the restriction that covers the same services instead: one in force, else one that is only agreed. */
async function successorOf(reading: Reading, act: Act, restriction: KeptRestriction): Promise<KeptRestriction | null> {
  if (restriction.state !== 'replaced') return null
  const earlier = { ...restriction, services: restriction.terms.services }
  const current = await restrictionsIn(reading, restriction.customerId, ['agreed', 'in-force'])
  const next = current.filter(({ replacesId, terms }) =>
    givesWay(earlier, { replacesId, services: terms.services }, act.council.services),
  )
  return next.find(({ state }) => state === 'in-force') ?? next[0] ?? null
}

/** Its last day has passed, and the night has not recorded that yet: the letter says when it ended. */
async function endIfRunOut(tx: Writing, act: Act, { id }: KeptRestriction): Promise<void> {
  const now = found(await findRestriction(tx, id), 'unknown-restriction')
  const isOpen = now.state === 'agreed' || now.state === 'in-force'
  if (isOpen && now.until !== null && hasRunOut(now, today(act))) await expire(tx, act, now, now.until)
}

/**
 * P14: a letter was recorded that had been sent before somebody whom it names was replaced. While the restriction is in
 * force, another letter about the new contact waits.
 */
export async function tellOfNewContact(tx: Writing, act: Act, restrictionId: string, sentOn: Day): Promise<void> {
  const restriction = await findRestriction(tx, restrictionId)
  if (restriction?.state !== 'in-force' || (await isConfirmationToWrite(tx, restrictionId))) return
  const reasons = await replacedSince(tx, restrictionId, startOfDay(sentOn, act.council.timeZone))
  const letter = { id: act.newId(), restrictionId, kind: 'variation', decidedOn: today(act), receivedOn: null } as const
  await addLetter(tx, { ...letter, reasons, at: act.at })
}
