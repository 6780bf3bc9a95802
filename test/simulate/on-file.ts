import { colleagues } from '../cast.ts'
import { type Customer, isBinding, reviewToldSince } from './book.ts'
import { addDays } from './days.ts'
import type { OnFile, Row, Rows } from './register-file.ts'
import { versionsOf } from './versions.ts'
import { Broken, today, type World } from './world.ts'

const differs = (what: string, name: string, is: unknown, wanted: unknown): Broken =>
  new Broken(`${what}: ${name} is ${is ?? 'none'} instead of ${wanted ?? 'none'}`)

/** Each acknowledged record is there once, as it was acknowledged; and there is no other. */
export function checkRecords(world: World): void {
  const { customers } = world
  compare(
    'warning',
    world.file.byId('select id, lapses_on, substr(undone_at, 1, 10) as undone from warnings'),
    customers.flatMap(({ warnings }) =>
      warnings.map(({ id, lapsesOn, undoneOn }) => ({ id, lapses_on: lapsesOn, isUndone: undoneOn !== null })),
    ),
    (row) => ({ lapses_on: row.lapses_on, isUndone: row.undone !== null }),
  )
  compare(
    'escalation',
    world.file.byId('select id, state from escalations'),
    customers.flatMap(({ escalations }) => escalations.map(({ id, state }) => ({ id, state }))),
    ({ state }) => ({ state }),
  )
  compare(
    'restriction',
    world.file.byId('select id, state, in_force_on, lifted_on, until_on, review_due from restrictions'),
    customers.flatMap(({ restrictions }) =>
      restrictions.map(({ id, state, inForceOn, liftedOn, until, reviewDue }) => ({
        ...{ id, state, in_force_on: inForceOn, lifted_on: liftedOn, until_on: until, review_due: reviewDue },
      })),
    ),
    ({ id: _, ...row }) => row,
  )
  compare(
    'formal warning',
    world.file.byId('select id, state, sent_on, lapses_on, withdrawn_on from formal_warnings'),
    customers.flatMap(({ formalWarnings }) =>
      formalWarnings.map(({ id, state, sentOn, lapsesOn, withdrawnOn }) => ({
        ...{ id, state, sent_on: sentOn, lapses_on: lapsesOn, withdrawn_on: withdrawnOn },
      })),
    ),
    ({ id: _, ...row }) => row,
  )
  compare(
    'hold',
    world.file.byId('select id, lifted_at from holds'),
    customers.flatMap(({ holds }) => holds.map(({ id, liftedOn }) => ({ id, isLifted: liftedOn !== null }))),
    ({ lifted_at }) => ({ isLifted: lifted_at !== null }),
  )
  compare(
    'precaution',
    world.file.byId('select id, ended_at from precautions'),
    customers.flatMap(({ precautions }) => precautions.map(({ id, endedOn }) => ({ id, isEnded: endedOn !== null }))),
    ({ ended_at }) => ({ isEnded: ended_at !== null }),
  )
  compare(
    'representation',
    world.file.byId('select id, acknowledge_by, answer_by, answered_at from representations'),
    customers.flatMap(({ restrictions }) =>
      restrictions.flatMap(({ representations }) =>
        representations.map(({ id, acknowledgeBy, answerBy, answered }) => ({
          ...{ id, acknowledge_by: acknowledgeBy, answer_by: answerBy, isAnswered: answered },
        })),
      ),
    ),
    ({ id: _, answered_at, ...row }) => ({ ...row, isAnswered: answered_at !== null }),
  )
  compare(
    'customer',
    world.file.byId('select id from customers'),
    customers.flatMap(({ id }) => (id === null ? [] : [{ id }])),
    () => ({}),
  )
}

function compare(
  what: string,
  rows: Rows,
  wanted: readonly ({ id: string } & Record<string, unknown>)[],
  read: (row: Row) => Record<string, unknown>,
): void {
  for (const { id, ...fields } of wanted) {
    const row = rows.get(id)
    if (!row) throw new Broken(`${what}: acknowledged, but not there`)
    const is = read(row)
    for (const [name, value] of Object.entries(fields))
      if (is[name] !== value) throw differs(what, name, is[name], value)
  }
  if (rows.size > wanted.length) throw new Broken(`${what}: ${rows.size} there, ${wanted.length} acknowledged`)
}

/** Each act is in the audit trail once, by the person who did it. */
export function checkTrail(world: World): void {
  for (const one of world.acted) {
    if (one.seen) continue
    const rows = world.file.all('select what, by_oid from audit_trail where subject_id = ?', one.subjectId)
    const entries = rows.filter(({ what, by_oid }) => what === one.what && by_oid === colleagues[one.by].oid)
    const acts = world.acted.filter(
      ({ what, subjectId, by }) => what === one.what && subjectId === one.subjectId && by === one.by,
    )
    if (entries.length !== acts.length)
      throw new Broken(`${one.what}: ${entries.length} entries in the audit trail for ${acts.length} acts`)
    for (const act of acts) act.seen = true
  }
}

/** P15: the reviewer was told in time, stage by stage: no due date passes in silence. */
export function checkReviewsTold(world: World): void {
  const day = today(world)
  for (const { id, reviewDue } of world.customers.flatMap(({ restrictions }) =>
    restrictions.filter((one) => isBinding(one, day)),
  )) {
    const since = reviewDue && reviewToldSince(reviewDue, day, world.council.periods.reviewNoticeDays)
    if (!since) continue
    const told = noticesOf(world.file, 'Restriction', id, 'Review ')
    if (!told.some((on) => on >= addDays(since, -1)))
      throw new Broken('a review is near, due or overdue, and the reviewer was not told')
  }
}

/** P14: somebody was told of each overdue acknowledgement, answer and duty. Mail about old ones is deleted by now. */
export function checkAnswersTold(world: World): void {
  const day = today(world)
  const recent = addDays(day, -25)
  const isOverdue = (by: string) => by < day && by > recent
  for (const customer of world.customers)
    for (const one of customer.restrictions)
      for (const each of one.representations) {
        if (each.answered) continue
        const owed = [
          ...(isOverdue(each.answerBy) ? ['Overdue: Representation to answer'] : []),
          ...(isOverdue(each.acknowledgeBy) && !each.acknowledged && each.answerBy >= day
            ? ['Overdue: Representation to acknowledge']
            : []),
        ]
        // Another version may have taken the place of the one that the notice names.
        const told = (subject: string) =>
          versionsOf(one, customer).flatMap(({ id }) => noticesOf(world.file, 'Restriction', id, subject))
        for (const subject of owed) if (told(subject).length === 0) throw new Broken(`nobody was told: ${subject}`)
      }
  for (const { id, objection } of world.customers.flatMap(({ formalWarnings }) => formalWarnings))
    if (objection && !objection.answered && isOverdue(objection.answerBy))
      if (noticesOf(world.file, 'FormalWarning', id, 'Overdue: Objection').length === 0)
        throw new Broken('nobody was told of an overdue objection')
  for (const { passedOnId, dueOn, dealt } of world.customers.flatMap(dutiesOf))
    if (!dealt && dueOn !== null && isOverdue(dueOn))
      if (noticesOf(world.file, 'PassedOn', passedOnId, 'Overdue').length === 0)
        throw new Broken('nobody was told of an overdue duty')
}

const dutiesOf = ({ restrictions }: Customer) => restrictions.flatMap(({ duties }) => duties)

/** The days on which notices about a record with such a subject were written. */
function noticesOf(file: OnFile, about: string, id: string, subject: string): string[] {
  const header = `%"X-Contact-Register-${about}":"${id}"%`
  return file
    .all('select at from outbox where subject like ? and headers like ?', `${subject}%`, header)
    .map(({ at }) => String(at).slice(0, 10))
}

/** P10: officers are told of each escalation. */
export function checkOfficersTold(world: World): void {
  const filed = world.acted.filter(({ what, seen }) => what === 'escalation-filed' && !seen)
  if (filed.length === 0) return
  const waiting = world.file.all("select body from outbox where state = 'waiting'").map(({ body }) => String(body))
  const came = [...world.mail.delivered.values()].map(({ text }) => text)
  for (const { subjectId } of filed)
    if (![...waiting, ...came].some((text) => text.includes(subjectId)))
      throw new Broken('an escalation was filed, but no officer is told')
}

/** No mail came twice unless the sender could not know that it had come; and every mail marked as sent has come. */
export function checkMail(world: World): void {
  for (const [, { came, doubtful, subject }] of world.mail.delivered)
    for (const [, times] of came)
      if (times > 1 + doubtful) throw new Broken(`a mail came ${times} times: ${subject.replace(/:.*/, '')}`)
  for (const { id, subject } of world.file.all("select id, subject from outbox where state = 'sent'"))
    if (!world.mail.delivered.has(String(id)))
      throw new Broken(`a mail is called sent, and never came: ${String(subject).replace(/:.*/, '')}`)
}
