import { type Day, dayAt } from '../calendar.ts'
import type { ContactPointSettings } from '../contact-point/contact-point.ts'
import type { ClockSettings } from '../duty/clock.ts'
import type { Contact } from '../restriction/instruction.ts'
import type { FindingName } from './import-finding.ts'
import type { ParsedRow } from './imported.ts'

/** The council's settings for checking rows, and today's date. */
export type ImportRules = {
  today: Day
  timeZone: string
  reach: ContactPointSettings
  services: readonly string[]
  councillors: readonly string[]
  /** The council's designated contacts: a row can name one without an address. */
  contacts: readonly Contact[]
  /** P13: the posts that approve. */
  approvingPosts: readonly string[]
  /** G: bank holidays and the council's own period, for clocks. */
  clocks: ClockSettings
  reviewWithinMonths: number
  /** How far ahead a last day may lie. */
  longestMonths: number
  warningLapsesAfterMonths: number
  acknowledgeWithinDays: number
  answerWithinDays: number
  formalWarningLapsesAfterMonths: number
}

/** Adds a finding about a part of the row. */
export type ReportFinding = (part: keyof ParsedRow, what: FindingName, about?: string) => void

/**
 * A mandatory day, with a finding if it is missing or still to come. One to come is returned as well, so that the rest of
 * the row is judged with it.
 */
export function requiredPastDay(
  given: ParsedRow,
  part: 'warnedOn' | 'escalatedOn' | 'happenedOn' | 'receivedOn',
  { today }: Pick<ImportRules, 'today'>,
  refuse: ReportFinding,
  missing: FindingName = 'start-missing',
): Day | null {
  const on = given[part]
  if (on === null) refuse(part, missing)
  else if (on > today) refuse(part, 'date-in-future')
  return on
}

/** Noon of a day, since a day alone has no hour. */
export const noonOf = (on: Day): string => `${on}T12:00:00.000Z`

/** The moment if it is on that day; else noon. */
export const momentOn = (on: Day, at: string | null, timeZone: string): string =>
  at !== null && dayAt(new Date(at), timeZone) === on ? at : noonOf(on)
