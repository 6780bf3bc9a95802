import { type Customer, isBinding, isClosed } from './book.ts'
import { addDays, addMonths } from './days.ts'
import { endOnLastDay } from './people/ending.ts'
import type { OnFile } from './register-file.ts'
import { dueOn } from './retention.ts'
import { Broken, count, today, type World } from './world.ts'

/** Ends in the book what has run out; after a whole night's work the program must have ended it. */
export function endWhatRanOut(world: World, isWhole: boolean): void {
  const day = today(world)
  const ended = new Map(
    world.file
      .all("select id, state, lifted_on from restrictions where state = 'lifted'")
      .map((row) => [String(row.id), row]),
  )
  for (const one of world.customers.flatMap(({ restrictions }) => restrictions)) {
    if (isClosed(one) || one.until === null || one.until >= day) continue
    if (ended.has(one.id)) endOnLastDay(world, one, addDays(one.until, 1))
    else if (isWhole) throw new Broken('a restriction’s last day has passed, and it has not ended')
  }
}

/** The tables whose records retention deletes one by one. */
const tables = ['warnings', 'escalations', 'restrictions', 'formal_warnings', 'holds', 'precautions', 'customers']

/**
 * Whatever is gone was due, and after a whole run everything that was due is gone. The book forgets it too.
 * @param isWhole whether a run was acknowledged as done
 */
export function checkRetention(world: World, isWhole: boolean): void {
  const there = new Set(
    tables.flatMap((table) => world.file.all(`select id from ${table}`).map(({ id }) => String(id))),
  )
  const day = today(world)
  for (const customer of world.customers) {
    const due = dueOn(customer, world.council.periods.retention, day)
    for (const id of idsOf(customer)) {
      if (!there.has(id) && !due.has(id))
        throw new Broken(`deleted and not due: ${kindOf(customer, id)} of ${customer.name}`)
      if (isWhole && there.has(id) && due.has(id))
        throw new Broken(`due since ${due.get(id)} and not deleted: ${kindOf(customer, id)} of ${customer.name}`)
      if (!there.has(id)) count(world, `deleted ${kindOf(customer, id)}`)
    }
    forget(customer, there)
  }
  if (isWhole) checkLooks(world)
}

const lists = ['warnings', 'escalations', 'restrictions', 'formalWarnings', 'holds', 'precautions'] as const

const idsOf = (customer: Customer): string[] => [
  ...lists.flatMap((list) => customer[list].map(({ id }) => id)),
  ...(customer.id === null ? [] : [customer.id]),
]

const kindOf = (customer: Customer, id: string): string =>
  lists.find((list) => customer[list].some((one) => one.id === id)) ?? 'customer'

function forget(customer: Customer, there: ReadonlySet<string>): void {
  for (const list of lists) {
    const left = (customer[list] as { id: string }[]).filter(({ id }) => there.has(id))
    customer[list].splice(0, customer[list].length, ...(left as never[]))
  }
  if (customer.id !== null && !there.has(customer.id)) customer.id = null
}

/** The access ledger and mail are not kept beyond their periods, except while a hold keeps what is about a customer. */
function checkLooks(world: World): void {
  const { ledger, mail } = world.council.periods.retention
  const oldest = (months: number) => addDays(addMonths(today(world), -months), -1)
  const held = world.customers
    .filter(({ holds }) => holds.some(({ liftedOn }) => liftedOn === null))
    .map(({ id }) => id)
  const looks = world.file.all('select distinct customer_id from access_ledger where at < ?', oldest(ledger))
  if (looks.some(({ customer_id }) => !held.includes(String(customer_id))))
    throw new Broken('the access ledger has entries beyond their period')
  if (held.length > 0) return
  const mails = world.file.all("select key from outbox where state = 'sent' and sent_at < ?", oldest(mail))
  if (!mails.every(({ key }) => tellsOfWhatIsLate(world.file, String(key))))
    throw new Broken('mail is kept beyond its period')
}

/** A notice of something late is kept while it is late: otherwise it would be sent again as if it were new. */
function tellsOfWhatIsLate(file: OnFile, key: string): boolean {
  const [what = '', id = '', day = ''] = key.split(':')
  const isOpen = (table: string) =>
    file.all(`select id from ${table} where id = ? and answered_at is null`, id).length > 0
  if (what.startsWith('overdue-representation-')) return isOpen('representations')
  if (what.startsWith('overdue-circumstances-')) return isOpen('circumstances')
  if (what.startsWith('overdue-objection-')) return isOpen('objections')
  if (what === 'duty-overdue') return file.all('select id from duties where id = ? and dealt_at is null', id).length > 0
  const inForce = "select id from restrictions where id = ? and state = 'in-force' and review_due = ?"
  return what === 'review' && file.all(inForce, id, day).length > 0
}

/** The days on which something falls due or lapses: a run goes to them, and to the days beside them. */
export function daysAhead(world: World): string[] {
  const { retention, reviewNoticeDays } = world.council.periods
  const day = today(world)
  const later = (on: string | null, months: number) => (on === null ? [] : [addMonths(on, months)])
  return world.customers
    .flatMap(({ warnings, restrictions, formalWarnings, escalations, holds }) => [
      ...warnings.flatMap((one) => [
        one.lapsesOn,
        ...later(one.undoneOn ?? one.lapsesOn, one.undoneOn ? retention.undone : retention.warnings),
      ]),
      ...escalations.flatMap(({ closedOn }) => later(closedOn, retention.escalations)),
      ...formalWarnings.flatMap(({ lapsesOn }) => [
        ...(lapsesOn ? [lapsesOn] : []),
        ...later(lapsesOn, retention.warnings),
      ]),
      ...holds.flatMap(({ liftedOn }) => later(liftedOn, retention.undone)),
      ...restrictions.flatMap((one) => [
        ...(one.until ? [addDays(one.until, 1)] : []),
        ...later(one.liftedOn, retention.restrictions),
        ...(one.reviewDue && isBinding(one, day) ? [one.reviewDue, addDays(one.reviewDue, -reviewNoticeDays)] : []),
      ]),
    ])
    .filter((on) => on > day)
    .toSorted()
}
