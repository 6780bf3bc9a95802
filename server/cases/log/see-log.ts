import type {
  EscalationLogPage,
  EscalationLogQuestion,
  RestrictionLogPage,
  RestrictionLogQuestion,
} from '../../contract/log.ts'
import { dayAt, startOfDay } from '../../policy/calendar.ts'
import { isOverdue, stateToday } from '../../policy/log/log.ts'
import { readSearch } from '../../policy/log/search-words.ts'
import { readReference, readReferencePart, referenceOf } from '../../policy/reference.ts'
import { loggedEscalationStates } from '../../policy/vocabulary-states.ts'
import { maySeeRestrictions } from '../../policy/who-may.ts'
import { recordAccess, recordAccessOnce } from '../../register/audit/access-ledger.ts'
import { findByReference, findByReferencePart } from '../../register/customer/find-by-reference.ts'
import {
  escalationConditions,
  escalationLines,
  escalationOrder,
  firstPointsOf,
  restrictionConditions,
  restrictionLines,
  restrictionOrder,
} from '../../register/log/log.ts'
import { logPage, type Page, type View } from '../../register/log/log-page.ts'
import type { Register } from '../../register/register.ts'
import type { Reading } from '../../register/store.ts'
import type { Colleague } from '../../register/tables/colleague.ts'
import { type Act, enforce, today } from '../act.ts'
import { cursorsOf, readCursor } from './log-cursor.ts'

const nobody = { name: null, address: null, number: null }

/** P15: a page of the log's restrictions. Everybody shown is kept in the access ledger. */
export async function seeRestrictionLog(
  register: Register,
  act: Act,
  asked: RestrictionLogQuestion,
): Promise<RestrictionLogPage> {
  enforce(maySeeRestrictions(act.by))
  const column = restrictionOrder[asked.sort.by]
  const from = readCursor(asked.after, asked.sort, column === 'state')
  const order = { column, descending: asked.sort.direction === 'descending' }
  const chosen = restrictionConditions(asked, today(act), act.council.periods.reviewNoticeDays)
  const { page, lines, points } = await register.read(async (reading) => {
    const view = { list: 'restrictions', order, chosen, from, most: asked.most } as const
    const page = await searchedPage(reading, act, view, asked.search)
    const lines = await restrictionLines(reading, idsOf(page.positions))
    return { page, lines, points: await firstPointsOf(reading, customersOf(lines)) }
  })
  await recordLogLooks(register, act, customersOf(lines))
  const rows = lines.map(({ decidedAt, ...line }) => ({
    ...line,
    reference: referenceOf('restriction', line.restrictionId),
    customerReference: referenceOf('customer', line.customerId),
    customer: points.get(line.customerId) ?? nobody,
    decidedOn: dayAt(decidedAt, act.council.timeZone),
    state: stateToday(line, today(act)),
    overdue: isOverdue(line, today(act)),
  }))
  return { rows, ...cursorsOf(page, asked.sort), total: page.total }
}

/** P15: a page of the log's escalations. Everybody shown is kept in the access ledger. */
export async function seeEscalationLog(
  register: Register,
  act: Act,
  asked: EscalationLogQuestion,
): Promise<EscalationLogPage> {
  enforce(maySeeRestrictions(act.by))
  const column = escalationOrder[asked.sort.by]
  const from = readCursor(asked.after, asked.sort, column === 'state')
  const order = { column, descending: asked.sort.direction === 'descending' }
  const states = asked.states.length > 0 ? asked.states : [...loggedEscalationStates]
  const { page, lines, points } = await register.read(async (reading) => {
    const chosen = escalationConditions({ ...asked, states })
    const view = { list: 'escalations', order, chosen, from, most: asked.most } as const
    const page = await searchedPage(reading, act, view, asked.search)
    const lines = await escalationLines(reading, idsOf(page.positions))
    return { page, lines, points: await firstPointsOf(reading, customersOf(lines)) }
  })
  await recordLogLooks(register, act, customersOf(lines))
  const rows = lines.flatMap(({ escalatedAt, state, ...line }) =>
    state === 'withdrawn'
      ? []
      : {
          ...line,
          state,
          reference: referenceOf('escalation', line.escalationId),
          customerReference: referenceOf('customer', line.customerId),
          customer: points.get(line.customerId) ?? nobody,
          escalatedOn: dayAt(escalatedAt, act.council.timeZone),
        },
  )
  return { rows, ...cursorsOf(page, asked.sort), total: page.total }
}

const idsOf = (positions: { id: string }[]) => positions.map(({ id }) => id)
const customersOf = (lines: { customerId: string }[]) => [...new Set(lines.map(({ customerId }) => customerId))]

/**
 * The page of a view. What was typed may be a reference, words, or a part of a reference: the first of them that finds
 * something. A part that begins with its letter is one before it is a word.
 */
async function searchedPage(
  reading: Reading,
  act: Act,
  view: Omit<View, 'search'>,
  typed: string | null,
): Promise<Page> {
  const look = (search: View['search']) => logPage(reading, { ...view, search })
  const words = await searchFor(reading, act, view.list, typed)
  const part = typed && !(words && !Array.isArray(words)) ? readReferencePart(typed) : null
  const referred = part && (await findByReferencePart(reading, view.list, part))
  if (referred && part.kind !== null) return await look(referred)
  const page = await look(words)
  return referred && page.total === 0 ? await look(referred) : page
}

/** A reference if it names something, otherwise words. */
async function searchFor(
  reading: Reading,
  act: Act,
  list: View['list'],
  typed: string | null,
): Promise<View['search']> {
  if (typed === null || typed === '') return null
  const reference = readReference(typed)
  const referred = reference && (await findByReference(reading, list, reference))
  return referred ?? readSearch(typed, act.council.countryCallingCode)
}

/** G: keeps everybody shown in the log in the access ledger, with who looked. */
export async function recordLogLooks(register: Register, act: Act, customerIds: string[]): Promise<void> {
  if (customerIds.length === 0) return
  const look = { at: act.at, by: act.by, foundBy: 'log', customerIds, newId: act.newId } as const
  await register.look((tx) => recordAccess(tx, look))
}

/** G: the same for a list that a pane or a calendar program requests many times a day: once a day for each customer. */
export async function recordLogLooksOnceADay(
  register: Register,
  { at, by, newId, council }: Pick<Act, 'at' | 'newId' | 'council'> & { by: Colleague },
  customerIds: string[],
): Promise<void> {
  if (customerIds.length === 0) return
  const since = startOfDay(dayAt(at, council.timeZone), council.timeZone)
  await register.look((tx) => recordAccessOnce(tx, { at, by, foundBy: 'log', customerIds, newId }, since))
}
