import type { TimelineEvent } from '../../../contract/customer/customer.ts'
import { duty as names } from '../../../contract/messages/en/duty.ts'
import { say } from '../../../contract/messages/say.ts'
import { dayInWords } from '../../../letters/plain-words.ts'
import type { DutyOfCustomer } from '../../../register/duty/duties.ts'
import { event } from './event.ts'

/** G: what messages that were passed on hold, and when the contact dealt with it. */
export const dutyEvents = (duties: readonly DutyOfCustomer[]): TimelineEvent[] =>
  duties.flatMap(({ id, kind, notedAt, notedBy, dueOn, dealtAt, dealtBy }) => {
    const name = say(names, kind)
    const due = dueOn ? ` It is due on ${dayInWords(dueOn)}.` : ''
    const noted =
      kind === 'message' ? [] : [event(`${id}+`, notedAt, notedBy, `What was passed on asks for: ${name}.${due}`)]
    return [...noted, ...(dealtAt ? [event(`${id}-`, dealtAt, dealtBy, `Dealt with: ${name}.`)] : [])]
  })
