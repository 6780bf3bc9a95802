import { say } from '../../contract/texts/say.ts'
import { dutyDue, duty as names } from '../../contract/texts/words/duty.ts'
import { dayInWords } from '../../letters/sentences.ts'
import type { Day } from '../../policy/calendar.ts'
import { attendanceOf } from '../../policy/designated-contact/presence.ts'
import { isKeepersDuty } from '../../policy/duty/duty.ts'
import { referenceOf } from '../../policy/reference.ts'
import type { DutyKind } from '../../policy/vocabulary-duties.ts'
import { overdueMailKey } from '../../register/duty/duties.ts'
import type { PassedOnMessage } from '../../register/duty/passed-on-messages.ts'
import type { Writing } from '../../register/store.ts'
import type { Act } from '../act.ts'
import { absencesOf } from '../designated-contact/absences.ts'
import { tell, tellOfRestriction } from '../work/notices.ts'

type Due = { kind: DutyKind; dueOn: Day | null }

const dueWords = ({ kind, dueOn }: Due): string =>
  `${say(names[kind])}. ${say(dutyDue[kind], { day: dueOn === null ? '' : dayInWords(dueOn) })}`

/**
 * G: tells the contact and the deputy what a message passed to them holds, without a customer's name, and the register
 * keeper of what only they can fulfil. P14: with neither contact nor deputy here, the authorising officers are told
 * instead: a concern must not wait unread.
 */
export async function tellContacts(tx: Writing, act: Act, message: PassedOnMessage, due: Due[]): Promise<void> {
  for (const one of due.filter(({ kind }) => isKeepersDuty(kind))) {
    const key = `duty-of-keeper:${message.id}:${one.kind}`
    const what = `${say(names[one.kind])} in a message passed on`
    await tellKeeper(tx, act, message, { key, what, more: [dueWords(one), forKeeper] })
  }
  const urgent = due.some(({ kind }) => kind === 'safeguarding')
  const { words, url } = act.council.duties.safeguarding
  const what = urgent ? 'Safeguarding concern in a message passed' : 'Request in a message passed'
  const more = [...due.map(dueWords), ...(urgent ? [[words, url ?? ''].filter(Boolean).join('\n')] : [])]
  const key = `duties-noted:${message.id}:${due.map(({ kind }) => kind).join(',')}`
  const to = whoIsHere(act, message)
  if (to.length > 0) {
    await tell(tx, act, { key, ...about(message), to, what: `${what} to you`, more })
    return
  }
  const { name } = message.contact
  await tellOfRestriction(tx, act, {
    key,
    restrictionId: message.restrictionId,
    to: officersOf(act),
    what: `${what} to ${name}`,
    more: [`${name} and any deputy are away or have left. Somebody else must deal with this.`, ...more],
  })
}

/**
 * G: tells the authorising officers, and those of contact and deputy who are here, that a duty is overdue; of what only
 * the register keeper can fulfil, the keeper, too. Returns false if they were told before.
 */
export async function tellOfOverdue(tx: Writing, act: Act, message: PassedOnMessage, due: Due & { id: string }) {
  const key = overdueMailKey(due.id)
  const what = `Overdue: ${say(names[due.kind])}`
  const wasDue = `It was due on ${due.dueOn === null ? '' : dayInWords(due.dueOn)}.`
  const to = [...whoIsHere(act, message), ...officersOf(act)]
  const isNew = await tell(tx, act, { key, ...about(message), to, what, more: [wasDue] })
  if (isNew && isKeepersDuty(due.kind))
    await tellKeeper(tx, act, message, { key: `${key}:keeper`, what, more: [wasDue, forKeeper] })
  return isNew
}

const forKeeper =
  'Make the subject access file on the customer’s page. Mark the request there as dealt with once the customer has the file.'

/** G: their way leads to the customer's page, where the file is made. */
const tellKeeper = (
  tx: Writing,
  act: Act,
  { customerId: id }: PassedOnMessage,
  notice: { key: string; what: string; more: string[] },
) =>
  tell(tx, act, {
    ...{ about: 'Customer' as const, id, reference: referenceOf('customer', id) },
    to: [act.council.posts.registerKeeper.address],
    ...notice,
  })

const officersOf = ({ council }: Act): string[] => council.posts.authorisingOfficers.map(({ address }) => address)

/** P14: the addresses of the contact and of the deputy, without whoever is away or has left today. */
function whoIsHere(act: Act, { contact, deputy }: PassedOnMessage): string[] {
  const absences = absencesOf(act)
  return [contact, ...(deputy ? [deputy] : [])]
    .filter((one) => attendanceOf({ contact: one, deputy: null }, absences).who === 'contact')
    .map(({ address }) => address)
}

const about = ({ id, restrictionId }: PassedOnMessage) => ({
  about: 'PassedOn' as const,
  id,
  reference: referenceOf('restriction', restrictionId),
})
