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

const nouns: Record<Channel, string> = {
  email: 'E-mail',
  telephone: 'Telephone',
  'in-person': 'Visits in person',
  post: 'Letters',
  'social-media': 'Social media',
}

const often = (times: number, each: Period): string => {
  if (times === 1) return `once a ${each}`
  return times === 2 ? `twice a ${each}` : `${times} times a ${each}`
}

const list = (names: string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`

/** P8: the people whom alone the customer can contact, of all measures, without the designated contact. */
export const listedPeople = (measures: readonly Measure[]): ListedPerson[] =>
  measures.flatMap((measure) => (measure.kind === 'fewer-people' ? measure.people.map(readPerson) : []))

/**
 * How and when the customer may contact the council, in sentences for staff. Whom they may contact is one sentence: the
 * designated contact, to whom staff pass their messages, is always one of them. `contact` is a name.
 */
export function arrangementsOf(measures: Measure[], contact: string): string[] {
  const isWhom = ({ kind }: Measure) => kind === 'designated-contact' || kind === 'fewer-people'
  const people = [...new Set([...listedPeople(measures).map(({ name }) => name), contact])]
  const whom = measures.some(isWhom) ? [`May contact ${list(people)} only.`] : []
  return [...whom, ...measures.filter((measure) => !isWhom(measure)).map((one) => arrangement(one, contact))]
}

function arrangement(measure: Measure, contact: string): string {
  switch (measure.kind) {
    case 'designated-contact':
    case 'fewer-people':
      return `May contact ${contact} only.`
    case 'volume':
      return `${nouns[measure.channel]}: at most ${often(measure.atMost, measure.each)}.${measure.onFile ? ' More is read and kept on file.' : ''}`
    case 'type':
      return `Only about: ${measure.what}.${measure.onFile ? ' Anything else is read and kept on file.' : ''}`
    case 'days-and-times':
      return `Only at these times: ${measure.when}.`
    case 'channel-closed':
      return `${nouns[measure.channel]}: closed. Instead: ${measure.instead}.`
  }
}

const isEmailClosed = (measure: Measure) => measure.kind === 'channel-closed' && measure.channel === 'email'

/** Whether anybody may answer an e-mail: not if the customer is limited to particular people, or e-mail is closed. */
export const mayReply = (measures: Measure[]): boolean =>
  !measures.some(
    (measure) => measure.kind === 'designated-contact' || measure.kind === 'fewer-people' || isEmailClosed(measure),
  )

/**
 * P10: whether mail beyond the arrangements is read and kept on file, so that somebody must prove that they read it.
 */
export const keepsOnFile = (measures: Measure[]): boolean =>
  measures.some((measure) => (measure.kind === 'type' || measure.kind === 'volume') && measure.onFile === true)

/** Whether the customer may write e-mails at all, so that an address is useful. */
export const mayWriteEmail = (measures: Measure[]): boolean => !measures.some(isEmailClosed)
