import { referenceOf } from '../../policy/reference.ts'
import type { Writing } from '../../register/store.ts'
import { changeGathered, newestGathered } from '../../register/work/gathered-mail.ts'
import { addMail } from '../../register/work/outbox.ts'
import type { Act } from '../act.ts'
import { linkTo, noticeOf } from './notices.ts'

/**
 * `what` says it without a full stop, about this escalation, restriction or formal warning. `key` identifies the
 * notice: the same key is sent once.
 */
type Notice = { key: string; about: keyof typeof named; id: string; what: string }

/** Who gets it, and under which name their notices are gathered. */
type Readers = { gatheredFor: string; to: string[] }

/**
 * In ms. The first notice leaves at once; those that follow within this time of a mail are gathered into the next one.
 * Long enough to turn a hundred escalations into a handful of mails, short enough not to delay a decision.
 */
const gatheredForMs = 5 * 60_000

/** More than an officer reads in a mail; the work list has all of them. */
const maxListed = 20

/** Each notice rewrites the whole mail while other acts wait. So a mail with this many is full, and another begins. */
const maxGathered = 200

const officersOf = ({ council }: Act): Readers => ({
  gatheredFor: 'authorising-officers',
  to: [...new Set(council.posts.authorisingOfficers.map(({ address }) => address))],
})

/** P10: notifies the authorising officers, and nobody else. */
export const tellOfficers = (tx: Writing, act: Act, notice: Notice): Promise<void> =>
  tell(tx, act, notice, officersOf(act))

/** P14, P15: notifies whoever can answer: the authorising officers and, if there is one, the independent officer. */
export async function tellJudges(tx: Writing, act: Act, notice: Notice): Promise<void> {
  await tellOfficers(tx, act, notice)
  const { independentOfficer } = act.council.posts
  if (independentOfficer === null) return
  const readers = { gatheredFor: 'independent-officer', to: [independentOfficer.address] }
  await tell(tx, act, { ...notice, key: `${notice.key}:independent` }, readers)
}

async function tell(tx: Writing, act: Act, notice: Notice, readers: Readers): Promise<void> {
  const { gatheredFor } = readers
  // A mail due to leave later than this was queued before the clock was set back: do not wait for it.
  const newest = await newestGathered(tx, gatheredFor, new Date(act.at.getTime() + gatheredForMs))
  const before = noticesIn(newest?.items ?? '[]')
  if (before.some(({ key }) => key === notice.key)) return

  const aheadMs = newest ? newest.leavesAt.getTime() - act.at.getTime() : 0
  const isNear = newest !== null && aheadMs >= -gatheredForMs
  const isWaiting = isNear && aheadMs > 0
  const isFull = before.length >= maxGathered
  if (isWaiting && newest.isOpen && !isFull) {
    const items = [...before, notice]
    return await changeGathered(tx, newest.id, mailOf(act, items, readers), JSON.stringify(items))
  }
  const withNewest = isWaiting && isFull
  const leavesAt = isNear ? new Date(newest.leavesAt.getTime() + (withNewest ? 0 : gatheredForMs)) : act.at
  await addMail(
    tx,
    { id: act.newId(), key: notice.key, at: act.at, ...mailOf(act, [notice], readers) },
    { gatheredFor, leavesAt, items: JSON.stringify([notice]) },
  )
}

/** A mail that an earlier version began to gather is about escalations only, and names their id differently. */
const noticesIn = (items: string): Notice[] =>
  (JSON.parse(items) as (Notice & { escalationId?: string })[]).map(({ escalationId, ...one }) =>
    escalationId === undefined ? one : { ...one, about: 'Escalation', id: escalationId },
  )

const named = { Escalation: 'escalation', Restriction: 'restriction', FormalWarning: 'formal-warning' } as const

const reference = ({ about, id }: Notice) => referenceOf(named[about], id)

/** One mail for all of them; a single notice looks like any other notice. */
function mailOf(act: Act, notices: Notice[], { to }: Readers) {
  const [first, second] = notices
  if (first && !second) {
    const { about, id, what } = first
    return noticeOf(act, { to, about, id, what, reference: reference(first) })
  }

  const listed = notices
    .slice(0, maxListed)
    .map((one) => `${one.what}: ${reference(one)}\n${linkTo(act, one.about, one.id)}`)
  const left = notices.length - listed.length
  const subject = subjectOf(notices)
  const parts = [
    subject,
    ...listed,
    ...(left > 0 ? [`And ${left} more.`] : []),
    'Your work list has all of them. In Outlook, open any message and choose Contact register.',
    act.council.name,
  ]
  return { to, subject, text: `${parts.join('\n\n')}\n`, headers: {} }
}

/** More references than this no inbox shows. */
const maxInSubject = 2

/** What is wanted of all of them, with the first references. */
function subjectOf(notices: Notice[]): string {
  const references = [...new Set(notices.map(reference))]
  const shown = references.slice(0, maxInSubject)
  const left = references.length - shown.length
  const all = left > 0 ? `${shown.join(', ')} and ${left} more` : shown.join(' and ')
  const abouts = new Set(notices.map(({ about }) => about))
  if (abouts.has('Escalation') && abouts.size > 1) return `Escalations and representations awaiting you: ${all}`
  if (abouts.size === 1 && abouts.has('FormalWarning')) return `Objections to formal warnings to answer: ${all}`
  if (!abouts.has('Escalation')) return `Representations and changed circumstances to answer: ${all}`
  return references.length === 1
    ? `Escalation awaiting your decision: ${all}`
    : `${references.length} escalations awaiting your decision: ${all}`
}
