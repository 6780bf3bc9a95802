import type { Channel } from '../vocabulary.ts'
import { type ListedPerson, readPerson } from './listed-person.ts'

type Period = 'day' | 'week' | 'month'

/**
 * P8, P10, P11: the parts of a restriction. `what` and `when` are the council's own short words; `instead` says which
 * ways stay open. `onFile`: what goes beyond it is read and kept on file, not answered (P10).
 */
export type Measure =
  | { kind: 'designated-contact' }
  /** Each like a mailbox, with a name and an address: see listed-person.ts. */
  | { kind: 'fewer-people'; people: string[] }
  | { kind: 'volume'; channel: Channel; atMost: number; each: Period; onFile?: boolean | undefined }
  | { kind: 'type'; what: string; onFile?: boolean | undefined }
  | { kind: 'days-and-times'; when: string }
  | { kind: 'channel-closed'; channel: Channel; instead: string }

/** P8: the only people whom the customer can contact by any measure, without the designated contact. */
export const listedPeople = (measures: readonly Measure[]): ListedPerson[] =>
  measures.flatMap((measure) => (measure.kind === 'fewer-people' ? measure.people.map(readPerson) : []))

type Told = Exclude<Measure, { kind: 'designated-contact' | 'fewer-people' }>

/**
 * One line of how and when a customer may contact the council. `whom`: these people alone. `for-services`: what another
 * restriction says for its services; null: for every one.
 */
export type Arrangement =
  | Told
  | { kind: 'whom'; people: string[] }
  | { kind: 'for-services'; services: string[] | null; says: Arrangement }

/**
 * How and when the customer may contact the council, line by line. Whom they may contact is one line: the designated
 * contact, to whom staff pass their messages, is always one of them. `contact` is a name.
 */
export function arrangementsOf(measures: readonly Measure[], contact: string): Arrangement[] {
  const told = measures.filter(
    (measure): measure is Told => measure.kind !== 'designated-contact' && measure.kind !== 'fewer-people',
  )
  const people = [...new Set([...listedPeople(measures).map(({ name }) => name), contact])]
  return [...(told.length < measures.length ? [{ kind: 'whom' as const, people }] : []), ...told]
}

const isEmailClosed = (measure: Measure) => measure.kind === 'channel-closed' && measure.channel === 'email'

/** Whether anybody may answer an e-mail: not if the customer is limited to particular people, or e-mail is closed. */
export const mayReply = (measures: Measure[]): boolean => !isForPeopleAlone(measures) && mayWriteEmail(measures)

/** Whether the customer may contact particular people alone, by whatever channel. */
export const isForPeopleAlone = (measures: Measure[]): boolean =>
  measures.some(({ kind }) => kind === 'designated-contact' || kind === 'fewer-people')

/**
 * P10: whether mail beyond the arrangements is read and kept on file, so that somebody must prove that they read it.
 */
export const keepsOnFile = (measures: Measure[]): boolean =>
  measures.some((measure) => (measure.kind === 'type' || measure.kind === 'volume') && measure.onFile === true)

/** Whether the customer may write e-mails at all, so that an address is useful. */
export const mayWriteEmail = (measures: Measure[]): boolean => !measures.some(isEmailClosed)
