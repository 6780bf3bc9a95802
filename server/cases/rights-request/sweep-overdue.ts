import { dayInWords } from '../../letters/sentences.ts'
import { referenceOf } from '../../policy/reference.ts'
import { rightsRequestsWaiting } from '../../register/rights-request/rights-requests.ts'
import type { Writing } from '../../register/store.ts'
import { addMail } from '../../register/work/outbox.ts'
import { type Act, audit, today } from '../act.ts'
import { toldInANight } from '../work/notices.ts'
import { openDueOf } from './rights-requests.ts'

/** Few wait at any time; the first due come first. */
const mostLookedAt = 10_000

/**
 * G: mails the register keeper and the authorising officers once about each request about a record that is overdue,
 * without a name. The outcome of an acknowledged complaint is due by no fixed day, so it never is. Returns how many.
 */
export async function sweepOverdueRights(tx: Writing, act: Act): Promise<number> {
  const { authorisingOfficers, registerKeeper } = act.council.posts
  const to = [...new Set([registerKeeper, ...authorisingOfficers].map(({ address }) => address))]
  let told = 0
  for (const request of await rightsRequestsWaiting(tx, { most: mostLookedAt })) {
    const { id, customerId, kind, dueOn, extension } = request
    if (dueOn >= today(act) || told === toldInANight) break
    if (openDueOf(request) === null) continue
    // An extended request is reported again once its later day has passed.
    const key = `rights-request-overdue:${customerId}:${id}${extension ? `:${dueOn}` : ''}`
    const subject = `Overdue: request about a record to answer: ${referenceOf('customer', customerId)}`
    const isNew = await addMail(tx, {
      ...{ id: act.newId(), key, to, subject, headers: {}, at: act.at },
      text: `${subject}\n\nIt was due on ${dayInWords(dueOn)}.\n\nOpen it in the register:\n${act.publicUrl}/register.html#/customers/${customerId}\n\n${act.council.name}\n`,
    })
    if (!isNew) continue
    told += 1
    await audit(tx, act, { what: 'answer-overdue-told', subjectId: id, customerId, facts: { kind, dueOn } })
  }
  return told
}
