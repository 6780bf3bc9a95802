import { dutyDue, duty as names } from '../../contract/messages/en/duty.ts'
import { say } from '../../contract/messages/say.ts'
import { dayInWords } from '../../letters/sentences.ts'
import type { Day } from '../../policy/calendar.ts'
import { attendanceOf } from '../../policy/designated-contact/presence.ts'
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
  `${say(names, kind)}. ${say(dutyDue, kind, { day: dueOn === null ? '' : dayInWords(dueOn) })}`

/**
 * G: tells the contact and the deputy what a message passed to them holds, without a customer's name. P14: with neither
 * of them here, the authorising officers are told instead: a concern must not wait unread.
 */
export async function tellContacts(tx: Writing, act: Act, message: PassedOnMessage, due: Due[]): Promise<void> {
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
 * G: tells the authorising officers, and those of contact and deputy who are here, that a duty is overdue. Returns false
 * if they were told before.
 */
export const tellOfOverdue = (tx: Writing, act: Act, message: PassedOnMessage, due: Due & { id: string }) =>
  tell(tx, act, {
    key: overdueMailKey(due.id),
    ...about(message),
    to: [...whoIsHere(act, message), ...officersOf(act)],
    what: `Overdue: ${say(names, due.kind)}`,
    more: [`It was due on ${due.dueOn === null ? '' : dayInWords(due.dueOn)}.`],
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
