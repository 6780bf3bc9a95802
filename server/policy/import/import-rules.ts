import type { Day } from '../calendar.ts'
import type { ContactPointSettings } from '../contact-point/contact-point.ts'
import type { Contact } from '../restriction/instruction.ts'
import type { FindingName } from './import-finding.ts'
import type { ParsedRow } from './imported.ts'

/** The council's settings for checking rows, and today's date. */
export type ImportRules = {
  today: Day
  timeZone: string
  reach: ContactPointSettings
  services: readonly string[]
  /** The council's designated contacts: a row can name one without an address. */
  contacts: readonly Contact[]
  /** P13: the posts that approve. */
  approvingPosts: readonly string[]
  reviewWithinMonths: number
  /** How far ahead a last day may lie. */
  longestMonths: number
  warningLapsesAfterMonths: number
}

/** Adds a finding about a part of the row. */
export type ReportFinding = (part: keyof ParsedRow, what: FindingName, about?: string) => void

/** Noon of a day, since a day alone has no hour. */
export const noonOf = (on: Day): string => `${on}T12:00:00.000Z`
