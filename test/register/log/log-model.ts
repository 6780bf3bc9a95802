import { isOverdue, stateToday } from '../../../server/policy/log/log.ts'
import { readSearch, wordsOf } from '../../../server/policy/log/search-words.ts'
import { latestDueForNotice } from '../../../server/policy/review/review.ts'
import {
  type LogMark,
  measureKinds,
  type RestrictionSort,
  type RestrictionState,
  restrictionStates,
} from '../../../server/policy/vocabulary.ts'
import { type RestrictionFilters, restrictionLines } from '../../../server/register/log/log.ts'
import { noDay } from '../../../server/register/log/log-lines.ts'
import type { Position } from '../../../server/register/log/log-page.ts'
import { searchTextOf } from '../../../server/register/log/search-text.ts'
import type { Register } from '../../../server/register/register.ts'

/** The log without a query: this reads everything and computes the rest in TypeScript. */

export type Line = {
  id: string
  customerId: string
  name: string
  state: RestrictionState
  decidedAt: string
  inForceOn: string
  until: string | null
  reviewDue: string | null
  letterOutstanding: boolean
  mailOutstanding: boolean
  measures: string[]
  services: string[] | null
}

export async function computedLines(register: Register): Promise<Line[]> {
  const { restrictions, letters, arrangements, points } = await everything(register)
  return restrictions.map((row) => {
    const goesOn = row.state === 'agreed' || row.state === 'in-force'
    return {
      id: row.id,
      customerId: row.customer_id,
      name: firstName(points.filter((point) => point.customer_id === row.customer_id)),
      state: row.state,
      decidedAt: row.made_at,
      inForceOn: row.in_force_on ?? noDay,
      until: row.until_on,
      reviewDue: row.state === 'in-force' ? row.review_due : null,
      letterOutstanding: letters.some(
        (letter) =>
          letter.restriction_id === row.id &&
          letter.state === 'to-write' &&
          (goesOn || letter.kind === 'lifting') &&
          (letter.kind !== 'review-notice' || [null, row.review_due].includes(letter.review_due)),
      ),
      mailOutstanding: arrangements.some(
        ({ restriction_id, state }) => restriction_id === row.id && (state === 'to-make' || state === 'to-remove'),
      ),
      measures: measureKinds.filter((kind) =>
        (JSON.parse(row.measures) as { kind: string }[]).some((m) => m.kind === kind),
      ),
      services: row.services === null ? null : (JSON.parse(row.services) as string[]),
    }
  })
}

/** The same lines as the log shows them. */
export async function shownLines(register: Register): Promise<Omit<Line, 'name'>[]> {
  const lines = await register.read(async (reading) => {
    const rows = await reading.selectFrom('restrictions').select('id').orderBy('id').execute()
    return await restrictionLines(
      reading,
      rows.map(({ id }) => id),
    )
  })
  return lines.map(({ restrictionId, contact: _, decidedAt, inForceOn, ...line }) => ({
    ...line,
    id: restrictionId,
    decidedAt: decidedAt.toISOString(),
    inForceOn: inForceOn ?? noDay,
  }))
}

/** The words that find each contact point, and those that should. */
export async function words(register: Register): Promise<{ kept: (string | null)[]; computed: (string | null)[] }> {
  const { points } = await everything(register)
  return {
    kept: points.map((row) => row.search_text),
    computed: points.map((row) => searchTextOf(row, row.whose)),
  }
}

function isMarked(line: Line, mark: LogMark, today: string, noticeDays: number): boolean {
  switch (mark) {
    case 'letter-outstanding':
      return line.letterOutstanding
    case 'mail-outstanding':
      return line.mailOutstanding
    case 'review-due':
      return (
        stateToday(line, today) === 'in-force' &&
        line.reviewDue !== null &&
        line.reviewDue <= latestDueForNotice(today, noticeDays)
      )
    case 'overdue':
      return isOverdue(line, today)
  }
}

type Asked = RestrictionFilters & { search: string | null; sort: { by: RestrictionSort; descending: boolean } }

/** The whole view, in order. */
export async function naiveView(
  register: Register,
  asked: Asked,
  today: string,
  noticeDays: number,
): Promise<Position[]> {
  const { points } = await everything(register)
  const isFound = ({ customerId }: Line) => {
    if (asked.search === null) return true
    const sought = readSearch(asked.search, '44')
    const theirs = points.filter((point) => point.customer_id === customerId).flatMap((point) => wordsOf(point))
    const has = (choice: string[]) => choice.some((one) => theirs.some((word) => word.startsWith(one)))
    return sought.length > 0 && sought.every(has)
  }
  const isChosen = (line: Line) =>
    (asked.states.length === 0 || asked.states.includes(stateToday(line, today))) &&
    asked.marks.every((mark: LogMark) => isMarked(line, mark, today, noticeDays)) &&
    (asked.measure === null || line.measures.includes(asked.measure)) &&
    (asked.service === null || line.services === null || line.services.includes(asked.service))
  const places = (await computedLines(register))
    .filter((line) => isChosen(line) && isFound(line))
    .map((line) => ({ by: positionOf(line, asked.sort.by), id: line.id }))
    .sort((one, other) => compare(one.by, other.by) || compare(one.id, other.id))
  return asked.sort.descending ? places.reverse() : places
}

const compare = (one: string | number, other: string | number) =>
  typeof one === 'number' ? one - Number(other) : Buffer.compare(Buffer.from(one), Buffer.from(String(other)))

function positionOf(line: Line, by: RestrictionSort): string | number {
  const values: Record<RestrictionSort, string | number> = {
    name: line.name,
    'decided-on': line.decidedAt,
    'in-force-on': line.inForceOn,
    until: line.until ?? noDay,
    'review-due': line.reviewDue ?? noDay,
    state: restrictionStates.indexOf(line.state),
  }
  return values[by]
}

const everything = (register: Register) =>
  register.read(async (reading) => ({
    restrictions: await reading.selectFrom('restrictions').selectAll().orderBy('id').execute(),
    letters: await reading.selectFrom('letters').select(['restriction_id', 'kind', 'state', 'review_due']).execute(),
    arrangements: await reading.selectFrom('arrangements').select(['restriction_id', 'state']).execute(),
    points: await reading.selectFrom('contact_points').selectAll().where('removed_at', 'is', null).execute(),
  }))

function firstName(points: { id: string; kind: string; key: string; added_at: string }[]): string {
  const order = ['name', 'email', 'number']
  const [first] = points.toSorted(
    (one, other) =>
      order.indexOf(one.kind) - order.indexOf(other.kind) ||
      compare(one.added_at, other.added_at) ||
      compare(one.id, other.id),
  )
  return [...(first?.key ?? '')].slice(0, 100).join('')
}
