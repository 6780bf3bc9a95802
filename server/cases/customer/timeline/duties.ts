import type { TimelineEvent } from '../../../contract/customer/customer.ts'
import { duty as names } from '../../../contract/texts/words/duty.ts'
import { timelineEvents as texts } from '../../../contract/texts/words/timeline-events.ts'
import { dayIn } from '../../../letters/day-in.ts'
import type { DutyOfCustomer } from '../../../register/duty/duties.ts'
import { event, inOneLine, type Reader } from './event.ts'

/** G: what messages that were passed on hold, and when the contact dealt with it. */
export const dutyEvents = ({ say }: Reader, duties: readonly DutyOfCustomer[]): TimelineEvent[] =>
  duties.flatMap(({ id, kind, notedAt, notedBy, dueOn, dealtAt, dealtBy }) => {
    const name = say(names[kind])
    const due = dueOn ? say(texts['due-on'], { day: dayIn(say, dueOn) }) : null
    const words = inOneLine(say(texts['duty-noted'], { name }), due)
    return [
      ...(kind === 'message' ? [] : [event(`${id}+`, notedAt, notedBy, words)]),
      ...(dealtAt ? [event(`${id}-`, dealtAt, dealtBy, say(texts['dealt-with'], { name }))] : []),
    ]
  })
