import { dutyDue, duty as names } from '../../contract/messages/en/duty.ts'
import { say } from '../../contract/messages/say.ts'
import { dayInWords } from '../../letters/plain-words.ts'
import type { Day } from '../../policy/calendar.ts'
import { referenceOf } from '../../policy/reference.ts'
import type { DutyKind } from '../../policy/vocabulary-duties.ts'
import { overdueMailKey } from '../../register/duty/duties.ts'
import type { PassedOnMessage } from '../../register/duty/passed-on-messages.ts'
import type { Writing } from '../../register/store.ts'
import type { Act } from '../act.ts'
import { tell } from '../work/notices.ts'

type Due = { kind: DutyKind; dueOn: Day | null }

const dueWords = ({ kind, dueOn }: Due): string =>
  `${say(names, kind)}. ${say(dutyDue, kind, { day: dueOn === null ? '' : dayInWords(dueOn) })}`

/** G: tells the contact and the deputy what a message passed to them holds, without a name. */
export async function tellContacts(tx: Writing, act: Act, message: PassedOnMessage, due: Due[]): Promise<void> {
  const urgent = due.some(({ kind }) => kind === 'safeguarding')
  const { words, url } = act.council.duties.safeguarding
  await tell(tx, act, {
    key: `duties-noted:${message.id}:${due.map(({ kind }) => kind).join(',')}`,
    ...about(message),
    what: urgent ? 'Safeguarding concern in a message passed to you' : 'Request in a message passed to you',
    more: [...due.map(dueWords), ...(urgent ? [[words, url ?? ''].filter(Boolean).join('\n')] : [])],
  })
}

/**
 * G: tells the contact, the deputy and the authorising officers, once, that a duty is overdue. Returns whether it is
 * new.
 */
export const tellOfOverdue = (tx: Writing, act: Act, message: PassedOnMessage, due: Due & { id: string }) =>
  tell(tx, act, {
    key: overdueMailKey(due.id),
    ...about(message),
    to: [...about(message).to, ...act.council.posts.authorisingOfficers.map(({ address }) => address)],
    what: `Overdue: ${say(names, due.kind)}`,
    more: [`It was due on ${due.dueOn === null ? '' : dayInWords(due.dueOn)}.`],
  })

const about = ({ id, restrictionId, contact, deputy }: PassedOnMessage) => ({
  to: [contact.address, ...(deputy ? [deputy.address] : [])],
  about: 'PassedOn' as const,
  id,
  reference: referenceOf('restriction', restrictionId),
})
