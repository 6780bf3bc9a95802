import type { Channel } from '../vocabulary.ts'
import { isForPeopleAlone, listedPeople, type Measure } from './measures.ts'
import { type Closing, closedBy, type Way } from './ways.ts'

type Told = Exclude<Measure, { kind: 'designated-contact' | 'fewer-people' }>

type Limit = Exclude<Told, { kind: 'channel-closed' }>
type ClosedChannel = Extract<Told, { kind: 'channel-closed' }> & { ways: readonly Way[] }

/**
 * One line of how and when a customer may contact the council. `whom`: these people alone. A closed channel has the ways
 * that stay open. `councillors`: how the customer reaches their councillors instead (P16). `not-told`: the customer does not
 * know of it (P14). `for-services`: what another restriction says for its services; null: for every one.
 */
export type Arrangement =
  | Limit
  | ClosedChannel
  | { kind: 'whom'; people: string[] }
  | { kind: 'councillors'; arranged: string }
  | { kind: 'not-told' }
  | { kind: 'for-services'; services: string[] | null; says: Arrangement }

/** What of a restriction says how and when the customer may contact the council. */
export type Arranged = Closing & { ways: readonly Way[] }

/**
 * How and when the customer may contact the council, line by line. Whom they may contact is one line: the designated
 * contact, to whom staff pass their messages, is always one of them. As in the letter, blocked e-mail is closed, and a
 * limit of a closed channel says nothing. `contact` is a name.
 */
export function arrangementsOf({ measures, mail, ways }: Arranged, contact: string): Arrangement[] {
  const others = measures.filter(
    (measure): measure is Told => measure.kind !== 'designated-contact' && measure.kind !== 'fewer-people',
  )
  const people = [...new Set([...listedPeople(measures).map(({ name }) => name), contact])]
  const whom = others.length < measures.length ? [{ kind: 'whom' as const, people }] : []
  const closed = closedBy({ measures, mail })
  const told = others.filter((one) => one.kind !== 'volume' || !closed.includes(one.channel))
  const isTold = (channel: Channel) => told.some((one) => one.kind === 'channel-closed' && one.channel === channel)
  const blocked = closed
    .filter((channel) => !isTold(channel))
    .map((channel) => ({ kind: 'channel-closed' as const, channel, instead: '', ways }))
  return [...whom, ...told.map((one) => (one.kind === 'channel-closed' ? { ...one, ways } : one)), ...blocked]
}

/** Whether anybody may answer an e-mail: not if the customer is limited to particular people, or e-mail is closed. */
export const mayReply = (closing: Closing): boolean => !isForPeopleAlone(closing.measures) && mayWriteEmail(closing)

/** Whether the customer may write e-mails at all, so that an address is useful. */
export const mayWriteEmail = (closing: Closing): boolean => !closedBy(closing).includes('email')
