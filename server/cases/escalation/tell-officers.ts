import { referenceOf } from '../../policy/reference.ts'
import type { Writing } from '../../register/store.ts'
import { changeGathered, newestGathered } from '../../register/work/gathered-mail.ts'
import { addMail } from '../../register/work/outbox.ts'
import type { Act } from '../act.ts'
import { linkTo, noticeOf } from '../work/notices.ts'

/** `what` says it without a full stop. `key` identifies the notice: the same key is sent once. */
type Notice = { key: string; escalationId: string; what: string }

const officers = 'authorising-officers'

/**
 * In ms. The first notice leaves at once; those that follow within this time of a mail are gathered into the next one.
 * Long enough to turn a hundred escalations into a handful of mails, short enough not to delay a decision.
 */
const gatheredForMs = 5 * 60_000

/** More than an officer reads in a mail; the work list has all of them. */
const maxListed = 20

/** P10: notifies the authorising officers, and nobody else. */
export async function tellOfficers(tx: Writing, act: Act, notice: Notice): Promise<void> {
  // A mail due to leave later than this was queued before the clock was set back: do not wait for it.
  const newest = await newestGathered(tx, officers, new Date(act.at.getTime() + gatheredForMs))
  const before: Notice[] = JSON.parse(newest?.items ?? '[]')
  if (before.some(({ key }) => key === notice.key)) return

  const aheadMs = newest ? newest.leavesAt.getTime() - act.at.getTime() : 0
  const isNear = newest !== null && aheadMs >= -gatheredForMs
  if (isNear && aheadMs > 0 && newest.isOpen) {
    const items = [...before, notice]
    return await changeGathered(tx, newest.id, mailOf(act, items), JSON.stringify(items))
  }
  const leavesAt = isNear ? new Date(newest.leavesAt.getTime() + gatheredForMs) : act.at
  await addMail(
    tx,
    { id: act.newId(), key: notice.key, at: act.at, ...mailOf(act, [notice]) },
    { gatheredFor: officers, leavesAt, items: JSON.stringify([notice]) },
  )
}

/** One mail for all the officers; a single notice looks like any other notice. */
function mailOf(act: Act, notices: Notice[]) {
  const to = [...new Set(act.council.posts.authorisingOfficers.map(({ address }) => address))]
  const [first, second] = notices
  if (first && !second)
    return noticeOf(act, {
      to,
      about: 'Escalation',
      id: first.escalationId,
      what: first.what,
      reference: referenceOf('escalation', first.escalationId),
    })

  const listed = notices.slice(0, maxListed).map(({ escalationId, what }) => {
    const reference = referenceOf('escalation', escalationId)
    return `${what}: ${reference}\n${linkTo(act, 'Escalation', escalationId)}`
  })
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
  const references = [...new Set(notices.map(({ escalationId }) => referenceOf('escalation', escalationId)))]
  const shown = references.slice(0, maxInSubject)
  const left = references.length - shown.length
  const all = left > 0 ? `${shown.join(', ')} and ${left} more` : shown.join(' and ')
  return references.length === 1
    ? `Escalation awaiting your decision: ${all}`
    : `${references.length} escalations awaiting your decision: ${all}`
}
