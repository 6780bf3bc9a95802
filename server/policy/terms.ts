import type { Day } from './calendar.ts'
import type { Contact } from './instruction.ts'
import type { Measure } from './measures.ts'
import type { MailArrangementKind } from './vocabulary.ts'

/** P8: what is to hold. `until` is the last day of it; `services` null: all of them. Exceptions are addresses of councillors (P16). */
export type Terms = {
  measures: Measure[]
  contact: Contact
  deputy: Contact | null
  mail: { kind: MailArrangementKind; exceptions: string[] }
  services: string[] | null
  until: Day | null
  reviewOn: Day
}
