import { daysLater } from '../../policy/calendar.ts'
import { yearsWithoutHolidays } from '../../policy/duty/working-days.ts'
import { untoldOverdueDuties } from '../../register/duty/duties.ts'
import { messagesOf } from '../../register/duty/passed-on-messages.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, today } from '../act.ts'
import { tellKeeperOfHolidays, toldInANight } from '../work/notices.ts'
import { tellOfOverdue } from './tell-contacts.ts'

/** In days: the longest that a clock can run. */
const longestClock = 60

/**
 * G: tells the contact, the deputy and the officers once of each duty that became overdue, and the register keeper if
 * the settings lack the bank holidays of a year in which clocks run. Returns how many duties.
 */
export async function sweepDuties(tx: Writing, act: Act): Promise<number> {
  let told = 0
  const overdue = await untoldOverdueDuties(tx, today(act), toldInANight)
  const messages = await messagesOf(tx, overdue)
  for (const duty of overdue) {
    const message = messages.get(duty.passedOnId)
    if (!message || !(await tellOfOverdue(tx, act, message, duty))) continue
    told += 1
    const facts = { kind: duty.kind, dueOn: duty.dueOn }
    await audit(tx, act, { what: 'duty-overdue-told', subjectId: duty.id, customerId: message.customerId, facts })
  }
  const holidays = new Set(act.council.duties.bankHolidays)
  for (const year of yearsWithoutHolidays(today(act), daysLater(today(act), longestClock), holidays))
    await tellKeeperOfHolidays(tx, act, year)
  return told
}
