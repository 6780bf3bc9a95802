import type { Channel } from '../vocabulary.ts'
import { type ListedPerson, readPerson } from './listed-person.ts'

type Period = 'day' | 'week' | 'month'

/**
 * P8, P10, P11: the parts of a restriction. `what` and `when` are the council's own short words. `instead` has words of
 * an imported file; it is empty where the ways that stay open say how to make contact. `onFile` (P10): what goes beyond
 * the measure is read and kept on file, not answered.
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

/** Whether the customer may contact particular people alone, by whatever channel. */
export const isForPeopleAlone = (measures: readonly Measure[]): boolean =>
  measures.some(({ kind }) => kind === 'designated-contact' || kind === 'fewer-people')

/**
 * P10: whether mail beyond the arrangements is read and kept on file, so that somebody must prove that they read it.
 */
export const keepsOnFile = (measures: Measure[]): boolean =>
  measures.some((measure) => (measure.kind === 'type' || measure.kind === 'volume') && measure.onFile === true)
