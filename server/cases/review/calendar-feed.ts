import { hash } from 'node:crypto'
import type { CalendarFeed, CalendarFeedEnded, OwnCalendarFeed } from '../../contract/review/calendar-feed.ts'
import type { ReviewDate } from '../../letters/calendar.ts'
import { dayAt, monthsLater } from '../../policy/calendar.ts'
import { referenceOf } from '../../policy/reference.ts'
import { Refusal } from '../../policy/refusal.ts'
import { feedEndsOn, mayHaveCalendarFeed, mayMakeCalendarFeed, worksFor } from '../../policy/review/calendar-feed.ts'
import { rememberAccount, withTheirAccounts } from '../../register/judging/accounts.ts'
import type { Register } from '../../register/register.ts'
import {
  addCalendarFeed,
  feedBySecret,
  feedOf,
  isSecretUsed,
  type KeptFeed,
} from '../../register/review/calendar-feeds.ts'
import { reviewsDueInOrder } from '../../register/review/reviews-due.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, found, today } from '../act.ts'
import { holdersIn } from '../judging/posts.ts'
import { recordLogLooksOnceADay } from '../log/see-log.ts'
import { endFeed } from './end-feeds.ts'

/** More reviews than anybody has ahead; a fuller calendar would be useless. */
const maxEvents = 1_000
const hashOf = (secret: string) => hash('sha256', secret, 'hex')
const shown = ({ madeAt, endsOn }: CalendarFeed): CalendarFeed => ({ madeAt, endsOn })

/**
 * P15: makes a personal address for a calendar program and ends the earlier one. The account is remembered, so that it
 * is known whose it is when the settings change.
 */
export async function makeCalendarFeed(tx: Writing, act: Act, secret: string): Promise<CalendarFeed> {
  enforce(mayMakeCalendarFeed(act.by, holdersIn(act), today(act)))
  if (await isSecretUsed(tx, hashOf(secret))) throw new Refusal('calendar-secret-used')
  const before = await feedOf(tx, act.by, today(act))
  if (before) await endFeed(tx, act, before.id)
  const id = act.newId()
  const endsOn = feedEndsOn(today(act))
  await rememberAccount(tx, act.by)
  await addCalendarFeed(tx, { id, secretHash: hashOf(secret), at: act.at, endsOn, by: act.by })
  await audit(tx, act, { what: 'calendar-feed-made', subjectId: id, customerId: '', facts: { endsOn } })
  return { madeAt: act.at.toISOString(), endsOn }
}

/** Ends the address: nobody can read the calendar there any more. Whoever has lost the role can still end their own. */
export async function endOwnCalendarFeed(tx: Writing, act: Act): Promise<CalendarFeedEnded> {
  const { id } = found(await feedOf(tx, act.by, today(act)), 'unknown-calendar-feed')
  await endFeed(tx, act, id)
  return { endedAt: act.at.toISOString() }
}

/** This person's feed, or null; its secret cannot be shown again. */
export async function seeOwnCalendarFeed(register: Register, act: Act): Promise<OwnCalendarFeed> {
  enforce(mayHaveCalendarFeed(act.by))
  const feed = await register.read((reading) => feedOf(reading, act.by, today(act)))
  return { feed: feed ? shown(feed) : null }
}

/** The feed that a calendar program requests by its secret, unless whoever made it has left their post. */
export async function findCalendar(
  register: Register,
  { at, council }: Pick<Act, 'at' | 'council'>,
  secret: string,
): Promise<KeptFeed> {
  const day = dayAt(at, council.timeZone)
  const feed = await register.read(async (reading) => {
    const asked = await feedBySecret(reading, hashOf(secret), day)
    const [account] = asked ? await withTheirAccounts(reading, [asked.by]) : []
    return account && worksFor(account, holdersIn({ council }), day) ? asked : undefined
  })
  return found(feed, 'unknown-calendar-feed')
}

/**
 * What every calendar shows: references and days, no names. The customers are kept in the access ledger once a day,
 * under the person who made the address.
 */
export async function readCalendar(
  register: Register,
  asked: Pick<Act, 'at' | 'council' | 'newId'>,
  { by }: KeptFeed,
): Promise<ReviewDate[]> {
  const { at, council } = asked
  const day = dayAt(at, council.timeZone)
  const due = await register.read((reading) =>
    reviewsDueInOrder(reading, { today: day, by: monthsLater(day, 24), most: maxEvents }),
  )
  await recordLogLooksOnceADay(register, { ...asked, by }, [...new Set(due.map(({ customerId }) => customerId))])
  return due.map(({ restrictionId, dueOn }) => ({
    restrictionId,
    dueOn,
    reference: referenceOf('restriction', restrictionId),
  }))
}
