import { type Say, say } from '../../contract/texts/say.ts'
import { workTitles as texts } from '../../contract/texts/words/work-titles.ts'
import type { WorkItem, WorkList } from '../../contract/work.ts'
import { dayIn } from '../../letters/day-in.ts'
import { type Day, dayAt, startOfDay } from '../../policy/calendar.ts'
import { outcomeShownForDays } from '../../policy/escalation/escalation.ts'
import { isSamePerson } from '../../policy/judging/same-person.ts'
import { firstNoticeOn, latestDueForNotice } from '../../policy/review/review.ts'
import { proposalsWaiting } from '../../register/contact-point/proposals.ts'
import { pointsOf } from '../../register/customer/dossier.ts'
import { ownOutcomes } from '../../register/escalation/own-outcomes.ts'
import { importsToSign } from '../../register/import/imports.ts'
import { allCurrentArrangements } from '../../register/mail-arrangement/arrangements.ts'
import type { Register } from '../../register/register.ts'
import { reviewsDueBy } from '../../register/restriction/restrictions.ts'
import { holdsToLookAt } from '../../register/retention/holds.ts'
import type { Reading } from '../../register/store.ts'
import { deadMail } from '../../register/work/outbox.ts'
import {
  circumstancesWaiting,
  detailsRequested,
  objectionsWaiting,
  representationsWaiting,
  type Waiting,
} from '../../register/work/work.ts'
import { type Act, today } from '../act.ts'
import { displayNames } from '../customer/display-names.ts'
import { isReviewersWork } from '../judging/judge.ts'
import { holdersIn } from '../judging/posts.ts'
import { recordLogLooksOnceADay } from '../log/see-log.ts'
import { contactsWork } from './contacts-work.ts'
import { councillorsWork } from './councillors-work.ts'
import { decisionsForOfficer } from './decisions-work.ts'
import { lettersToSend } from './letters-work.ts'
import { overdueForOfficers, workOfContact } from './passed-on-work.ts'
import { precautionsWork } from './precautions-work.ts'
import { keepersRightsWork, rightsWork } from './rights-work.ts'
import { toldApart } from './told-apart.ts'
import { describeWaiting } from './work-titles.ts'

/** More than anybody does in a day; the rest follows once these are done. */
const maxListed = 200

/**
 * What waits for this person, by role, most pressing first; for staff, the details that an officer asked for. Staff may
 * not see the addresses that the register knows, so the day shows them which of their escalations is meant. The
 * customers shown are kept in the access ledger once a day: a pane requests the list every few minutes.
 */
export async function seeWork(register: Register, act: Act): Promise<WorkList> {
  const own = spoken(act)
  const { list, customerIds } = await register.read(async (reading) => {
    const waiting = await waitingFor(reading, act)
    const customerIds = [...new Set(waiting.map(({ customerId }) => customerId))]
    const points = await pointsOf(reading, customerIds)
    const called = displayNames(points)
    const who = ({ customerId, escalatedAt, nameOnly }: Waiting) =>
      escalatedAt === undefined
        ? nameOnly
          ? points.get(customerId)?.name
          : called.get(customerId)
        : (points.get(customerId)?.name ??
          own(texts['customer-escalated-on'], { day: dayIn(own, dayOf(act, escalatedAt)) }))
    const titled = waiting.map((one) => {
      const what = describeWaiting(own, one, today(act))
      return { ...one, title: own(texts['of-customer'], { who: who(one) ?? own(texts['a-customer']), what }) }
    })
    const named = await toldApart(reading, act, own, titled)
    const mail = await mailWork(reading, act)
    const items = [...named, ...mail.items, ...(await deadLetters(reading, act)), ...(await toSign(reading, act))]
    const decided = await ownOutcomes(reading, act.by, { since: outcomesSince(act), most: maxListed })
    const pressing = items.map((one) => shown(one, today(act))).toSorted(morePressing)
    return {
      list: {
        items: pressing.slice(0, maxListed),
        more: pressing.length > maxListed,
        decided: decided.map(({ customerId: _, ...one }) => one),
      },
      customerIds: [...new Set([...[...named, ...decided].map(({ customerId }) => customerId), ...mail.customerIds])],
    }
  })
  await recordLogLooksOnceADay(register, act, customerIds)
  return list
}

/** In the language of the person who asks. */
const spoken = (act: Act): Say => act.say ?? say

const outcomesSince = ({ at }: Act) => new Date(at.getTime() - outcomeShownForDays * 86_400_000)

const dayOf = (act: Act, moment: string): Day => dayAt(new Date(moment), act.council.timeZone)

async function waitingFor(reading: Reading, act: Act): Promise<Waiting[]> {
  const { roles } = act.by
  const ofEach = { most: maxListed + 1 }
  const own = await workOfContact(reading, act, ofEach.most)
  const waiting = [...own, ...(await detailsRequested(reading, act.by, ofEach))]
  if (roles.includes('AuthorisingOfficer')) {
    waiting.push(...(await decisionsForOfficer(reading, act, ofEach)))
    waiting.push(...(await lettersToSend(reading, act, ofEach)))
    waiting.push(...(await representationsWaiting(reading, ofEach)))
    waiting.push(...(await objectionsWaiting(reading, ofEach)))
    waiting.push(...(await circumstancesWaiting(reading, ofEach)))
    waiting.push(...(await councillorsWork(reading, act, ofEach)))
    waiting.push(...(await precautionsWork(reading, act, ofEach)))
    const ids = new Set(own.map(({ id }) => id))
    waiting.push(...(await overdueForOfficers(reading, act, { own: ids, ...ofEach })))
  }
  if (roles.includes('AuthorisingOfficer') || roles.includes('RegisterKeeper'))
    waiting.push(...(await contactsWork(reading, act)))
  if (isReviewersWork(act)) waiting.push(...(await reviews(reading, act, ofEach)))
  if (roles.includes('AuthorisingOfficer') || roles.includes('RegisterKeeper'))
    waiting.push(...(await rightsWork(reading, ofEach)))
  if (roles.includes('RegisterKeeper')) {
    waiting.push(...(await proposals(reading, ofEach)))
    waiting.push(...(await keepersRightsWork(reading, ofEach)))
    waiting.push(...(await holdsDue(reading, act, ofEach)))
  }
  return waiting
}

/** P15: reviews appear on the day the reviewer is first notified. */
async function reviews(reading: Reading, act: Act, { most }: { most: number }): Promise<Waiting[]> {
  const { periods, timeZone } = act.council
  const reach = latestDueForNotice(today(act), periods.reviewNoticeDays)
  const due = await reviewsDueBy(reading, reach, { after: null, most })
  return due.map(({ id, customerId, madeAt, reviewDue }) => ({
    kind: 'review',
    id,
    restrictionId: id,
    customerId,
    since: waitsSince(
      madeAt,
      reviewDue ? startOfDay(firstNoticeOn(reviewDue, periods.reviewNoticeDays), timeZone) : null,
    ),
    dueOn: reviewDue,
  }))
}

/** A review waits from the day of its first notice, but never from before the restriction was made. */
const waitsSince = (madeAt: Date, toldAt: Date | null): string =>
  (toldAt && toldAt > madeAt ? toldAt : madeAt).toISOString()

/** G, accuracy: contact points that staff reported. */
async function proposals(reading: Reading, { most }: { most: number }): Promise<Waiting[]> {
  const waiting = await proposalsWaiting(reading, { most })
  return waiting.map(({ id, customerId, proposedAt }) => ({
    kind: 'proposal',
    id,
    restrictionId: null,
    customerId,
    since: proposedAt,
    dueOn: null,
  }))
}

/** G: holds that are due to be looked at again. */
async function holdsDue(reading: Reading, act: Act, ofEach: { most: number }): Promise<Waiting[]> {
  const due = await holdsToLookAt(reading, today(act), ofEach)
  return due.map(({ id, customerId, lookAgainOn }) => ({
    kind: 'hold',
    id,
    restrictionId: null,
    customerId,
    since: startOfDay(lookAgainOn, act.council.timeZone).toISOString(),
    dueOn: lookAgainOn,
  }))
}

type Titled = Omit<WorkItem, 'overdue'>

/** P13: ICT sees no name. */
async function mailWork(reading: Reading, act: Act): Promise<{ items: Titled[]; customerIds: string[] }> {
  if (!act.by.roles.includes('ICT')) return { items: [], customerIds: [] }
  const left = (await allCurrentArrangements(reading)).filter(({ state }) => state !== 'in-place')
  const items = left.map(
    ({ id, kind, state, since }): Titled => ({
      kind: 'mail-arrangement',
      id,
      restrictionId: null,
      title: spoken(act)(texts[`mail-${kind}-${state === 'to-make' ? state : 'to-remove'}`]),
      since,
      dueOn: null,
    }),
  )
  return { items, customerIds: left.map(({ customerId }) => customerId) }
}

/** P13: imports that wait for a signature, except those of the officer who asks. */
async function toSign(reading: Reading, act: Act): Promise<Titled[]> {
  if (!act.by.roles.includes('AuthorisingOfficer')) return []
  const waiting = await importsToSign(reading)
  return waiting
    .filter(({ by }) => !isSamePerson(by, act.by, holdersIn(act)))
    .map(({ id, madeAt }) => ({
      ...{ kind: 'import-to-sign' as const, id, restrictionId: null, dueOn: null },
      title: spoken(act)(texts['import-to-sign']),
      since: madeAt,
    }))
}

async function deadLetters(reading: Reading, act: Act): Promise<Titled[]> {
  if (!act.by.roles.includes('RegisterKeeper')) return []
  return (await deadMail(reading)).map(({ outboxId, since }) => ({
    kind: 'dead-letter',
    id: outboxId,
    restrictionId: null,
    title: spoken(act)(texts['dead-letter']),
    since,
    dueOn: null,
  }))
}

/** What is done on the customer's own page. */
const onCustomersPage: readonly WorkItem['kind'][] = ['hold', 'precaution', 'rights-request']

const shown = ({ kind, id, restrictionId, customerId, title, since, dueOn }: Titled, day: Day): WorkItem => ({
  kind,
  id,
  restrictionId,
  ...(onCustomersPage.includes(kind) && customerId !== undefined ? { customerId } : {}),
  title,
  since,
  dueOn,
  overdue: dueOn !== null && dueOn < day,
})

/** Overdue first, then by due day, then those that have waited longest. */
const morePressing = (one: WorkItem, other: WorkItem): number => {
  const key = ({ overdue, dueOn, since }: WorkItem) => `${overdue ? 0 : 1} ${dueOn ?? '9999'} ${since}`
  return key(one) < key(other) ? -1 : 1
}
