import { type Day, daysLater, monthsLater } from '../calendar.ts'
import type { DutyKind } from '../vocabulary-duties.ts'
import { workingDayFrom, workingDaysLater } from './working-days.ts'

/** The council's settings that clocks need. `filedMailWorkingDays`: within how many working days filed mail is read. */
export type ClockSettings = { bankHolidays: readonly Day[]; filedMailWorkingDays: number }

/**
 * G: the last day for a duty, counted from the day on which the council received the message; null: no fixed day.
 * - FOI Act s.10 and EIR reg. 5: the twentieth working day after it.
 * - Subject access (UK GDPR Art. 12, as the ICO reads it): the same date of the next month, or that month's last day;
 *   from a weekend or bank holiday, the next working day.
 * - Data-protection complaint (DPA 2018 s.164A): acknowledged by the thirtieth day after it, in the same way.
 * - Safeguarding: at once.
 * - Mail that is kept on file: read within the council's own period.
 */
export function dueOn(
  kind: DutyKind,
  receivedOn: Day,
  { bankHolidays, filedMailWorkingDays }: ClockSettings,
): Day | null {
  const holidays = new Set(bankHolidays)
  switch (kind) {
    case 'information-request':
      return workingDaysLater(receivedOn, 20, holidays)
    case 'subject-access':
      return workingDayFrom(monthsLater(receivedOn, 1), holidays)
    case 'data-protection-complaint':
      return workingDayFrom(daysLater(receivedOn, 30), holidays)
    case 'safeguarding':
      return receivedOn
    case 'filed-mail':
      return workingDaysLater(receivedOn, filedMailWorkingDays, holidays)
    case 'message':
    case 'complaint':
    case 'adjustments':
      return null
  }
}

/** Past its last day and not dealt with. */
export const isOverdue = (duty: { dueOn: Day | null; dealtAt: string | null }, today: Day): boolean =>
  duty.dealtAt === null && duty.dueOn !== null && duty.dueOn < today
