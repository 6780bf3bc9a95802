import { comparableText } from '../comparable-text.ts'
import { diverts } from '../mail-arrangement/diverts.ts'
import type { Channel, MeasureKind } from '../vocabulary.ts'
import { nameOfListed } from './listed-person.ts'
import type { Measure } from './measures.ts'
import { covers } from './scope.ts'
import type { Terms } from './terms.ts'
import { closedBy } from './ways.ts'

/** A part of new terms that binds the customer more than what is in force: `new`, or there already and `harder`. */
export type Harder = {
  part: MeasureKind | 'mail' | 'councillor-exceptions' | 'services' | 'until'
  /** Of a volume or a closed channel. */
  channel: Channel | null
  how: 'new' | 'harder'
}

/** What a restriction does: who may be contacted is not compared, since somebody else is no harder to reach. */
type Compared = Pick<Terms, 'measures' | 'mail' | 'services' | 'until'>

/**
 * P11, P12, P14, P16: what new terms add to those in force, or make harder; empty if nothing. A text that has changed
 * cannot be compared, so it counts as harder.
 */
export function whatIsHarder(before: Compared, after: Compared): Harder[] {
  return [
    ...after.measures.flatMap((measure) => harderMeasure(measure, before)),
    ...harderMail(before.mail, after.mail),
    ...(covers(before.services, after.services) ? [] : [harder('services')]),
    ...(isLonger(before.until, after.until) ? [harder('until')] : []),
  ]
}

const harder = (part: Harder['part'], channel: Channel | null = null): Harder => ({ part, channel, how: 'harder' })
const added = (part: Harder['part'], channel: Channel | null = null): Harder => ({ part, channel, how: 'new' })

function harderMeasure(measure: Measure, before: Compared): Harder[] {
  const { kind } = measure
  const same = before.measures.filter((one) => one.kind === kind)
  const has = (isNoHarder: (one: Measure) => boolean) => harderThan(same, isNoHarder, kind)
  switch (measure.kind) {
    case 'designated-contact':
      return same.length > 0 ? [] : [added(kind)]
    case 'channel-closed':
      return closedBy(before).includes(measure.channel) ? [] : [added(kind, measure.channel)]
    case 'volume':
      return harderVolume(measure, before)
    case 'fewer-people':
      // One designated contact was stricter.
      if (before.measures.some((one) => one.kind === 'designated-contact')) return []
      return has(
        (one) =>
          one.kind === 'fewer-people' && includesAll(measure.people.map(nameOfListed), one.people.map(nameOfListed)),
      )
    case 'type':
      return has((one) => one.kind === 'type' && isSameText(one.what, measure.what))
    case 'days-and-times':
      return has((one) => one.kind === 'days-and-times' && isSameText(one.when, measure.when))
  }
}

function harderThan(same: Measure[], isNoHarder: (one: Measure) => boolean, kind: MeasureKind): Harder[] {
  if (same.length === 0) return [added(kind)]
  return same.some(isNoHarder) ? [] : [harder(kind)]
}

type Volume = Extract<Measure, { kind: 'volume' }>
const days = { day: 1, week: 7, month: 30 }
const perDay = ({ atMost, each }: Volume) => atMost / days[each]

/** A limit on a closed channel opens it, so it is not harder. */
function harderVolume(measure: Volume, before: Compared): Harder[] {
  const { kind, channel } = measure
  if (closedBy(before).includes(channel)) return []
  const limits = before.measures.filter((one): one is Volume => one.kind === kind && one.channel === channel)
  if (limits.length === 0) return [added(kind, channel)]
  return perDay(measure) < Math.min(...limits.map(perDay)) ? [harder(kind, channel)] : []
}

/** A mark keeps nothing from anybody. */
const mailGravity = { none: 0, mark: 0, forward: 1, block: 2 }

function harderMail(before: Terms['mail'], after: Terms['mail']): Harder[] {
  if (mailGravity[after.kind] > mailGravity[before.kind]) return [diverts(before) ? harder('mail') : added('mail')]
  const isLess = diverts(after) && !includesAll(after.exceptions, before.exceptions)
  return isLess ? [harder('councillor-exceptions')] : []
}

const isSameText = (one: string, other: string) => comparableText(one) === comparableText(other)
const includesAll = (all: readonly string[], some: readonly string[]) =>
  some.every((one) => all.some((each) => isSameText(each, one)))

const isLonger = (before: string | null, after: string | null) => before !== null && (after === null || after > before)

/**
 * P11, P12: the channels that new terms close to somebody who could use them: before, they were open, or closed for
 * fewer services.
 */
export function newlyClosed(before: Compared, after: Compared): Channel[] {
  const closedBefore = covers(before.services, after.services) ? closedBy(before) : []
  return closedBy(after).filter((channel) => !closedBefore.includes(channel))
}

/** P16: whether new terms touch the customer's e-mail more than those in force. */
export const touchesEmailMore = (before: Compared, after: Compared): boolean =>
  newlyClosed(before, after).includes('email') ||
  (diverts(after.mail) &&
    whatIsHarder(before, after).some(({ part }) => ['mail', 'councillor-exceptions', 'services'].includes(part)))
