import { dayInWords } from '../../letters/sentences.ts'
import type { Day } from '../../policy/calendar.ts'
import { referenceOf } from '../../policy/reference.ts'
import { lastMissed } from '../../policy/rights-request/rights-request.ts'
import { type KeptRightsRequest, rightsRequestsWaiting } from '../../register/rights-request/rights-requests.ts'
import type { Writing } from '../../register/store.ts'
import { addMail } from '../../register/work/outbox.ts'
import { type Act, audit, today } from '../act.ts'
import { toldInANight } from '../work/notices.ts'
import { asOpen } from './rights-requests.ts'

/** Few wait at any time; the first due come first. */
const mostLookedAt = 10_000

/**
 * G: mails the register keeper and the authorising officers once about each request about a record that is overdue,
 * without a name; about the outcome of an acknowledged complaint every three months. Returns how many.
 */
export async function sweepOverdueRights(tx: Writing, act: Act): Promise<number> {
  const { authorisingOfficers, registerKeeper } = act.council.posts
  const to = [...new Set([registerKeeper, ...authorisingOfficers].map(({ address }) => address))]
  let told = 0
  for (const request of await rightsRequestsWaiting(tx, { most: mostLookedAt })) {
    const { id, customerId, kind } = request
    // What is due later for it is after its first day.
    if (request.dueOn >= today(act) || told === toldInANight) break
    const dueOn = lastMissed(asOpen(request), today(act))
    if (dueOn === null) continue
    const { key, what, when } = toTell(request, dueOn)
    const subject = `Overdue: ${what}: ${referenceOf('customer', customerId)}`
    const isNew = await addMail(tx, {
      ...{
        id: act.newId(),
        key: `rights-request-overdue:${customerId}:${id}${key}`,
        to,
        subject,
        headers: {},
        at: act.at,
      },
      text: `${subject}\n\n${when}\n\nOpen it in the register:\n${act.publicUrl}/register.html#/customers/${customerId}\n\n${act.council.name}\n`,
    })
    if (!isNew) continue
    told += 1
    await audit(tx, act, { what: 'answer-overdue-told', subjectId: id, customerId, facts: { kind, dueOn } })
  }
  return told
}

/** `key`: a request is reported again once a later day has passed, of an extension or for an outcome. */
function toTell({ receivedOn, extension, acknowledgement }: KeptRightsRequest, dueOn: Day) {
  if (acknowledgement) {
    const when = `It came on ${dayInWords(receivedOn)}, and was acknowledged on ${dayInWords(acknowledgement.sentOn)}.`
    return { key: `:outcome:${dueOn}`, what: 'outcome of a complaint about a record to tell', when }
  }
  const when = `It was due on ${dayInWords(dueOn)}.`
  return { key: extension ? `:${dueOn}` : '', what: 'request about a record to answer', when }
}
