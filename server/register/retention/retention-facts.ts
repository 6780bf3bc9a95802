import type { Day } from '../../policy/calendar.ts'
import { undecidedStates } from '../../policy/escalation/escalation.ts'
import { hasEnded } from '../../policy/restriction/restriction.ts'
import type { CustomerRecords } from '../../policy/retention/retention.ts'
import { type OpenWork, openWork } from '../../policy/vocabulary-retention.ts'
import { closesNothing } from '../decision/decisions.ts'
import type { Reading } from '../store.ts'
import { restrictionsWithOpenWork, withClosingLetter, withOpenObjection } from './open-work.ts'

/** `waitsFor`: the kinds of work that keep records of theirs, other than those of a live restriction. */
type RecordsAndWork = CustomerRecords & { waitsFor: OpenWork[] }

/** The next customers by id. An entry that was merged into another is handled with that one. */
export async function nextCustomers(reading: Reading, after: string, most: number): Promise<string[]> {
  const rows = await reading
    .selectFrom('customers')
    .select('id')
    .where('id', '>', after)
    .where('merged_into', 'is', null)
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(({ id }) => id)
}

/**
 * What is held on these customers, as retention needs it: days, states, what is open; no text and no name. `dayOf`
 * returns the council's day of a moment.
 */
export async function customerRecordsOf(
  reading: Reading,
  ids: string[],
  dayOf: (moment: string) => Day,
): Promise<RecordsAndWork[]> {
  if (ids.length === 0) return []
  const mayBe = (moment: string | null) => moment && dayOf(moment)
  const customers = await reading.selectFrom('customers').selectAll().where('id', 'in', ids).orderBy('id').execute()
  const warnings = await reading
    .selectFrom('warnings')
    .select(['id', 'customer_id', 'lapses_on', 'undone_at'])
    .where('customer_id', 'in', ids)
    .execute()
  const formalWarnings = await reading
    .selectFrom('formal_warnings')
    .select(['id', 'customer_id', 'state', 'lapses_on', 'withdrawn_on', 'escalation_id'])
    .where('customer_id', 'in', ids)
    .execute()
  const escalations = await reading
    .selectFrom('escalations')
    .leftJoin('decisions', (join) =>
      join.onRef('decisions.escalation_id', '=', 'escalations.id').on('decisions.outcome', 'not in', closesNothing),
    )
    .leftJoin('imported_records', 'imported_records.record_id', 'escalations.id')
    .leftJoin('imports', 'imports.id', 'imported_records.import_id')
    .select(['escalations.id', 'customer_id', 'escalations.state', 'withdrawn_at', 'decided_at'])
    .select('imports.made_at as taken_in_at')
    .where('customer_id', 'in', ids)
    // The last decision counts: there may have been legal advice before it.
    .where((eb) =>
      eb.or([
        eb('decisions.id', 'is', null),
        eb(
          'decisions.id',
          '=',
          eb
            .selectFrom('decisions as last')
            .select((of) => of.fn.max('last.id').as('id'))
            .whereRef('last.escalation_id', '=', 'escalations.id')
            .where('last.outcome', 'not in', closesNothing),
        ),
      ]),
    )
    .execute()
  const restrictions = await reading
    .selectFrom('restrictions')
    .select(['id', 'customer_id', 'state', 'made_at', 'in_force_on', 'lifted_on', 'escalation_id', 'replaces_id'])
    .where('customer_id', 'in', ids)
    .orderBy('made_at')
    .orderBy('id')
    .execute()
  const waits = await restrictionsWithOpenWork(
    reading,
    restrictions.map(({ id }) => id),
  )
  const passedOn = await reading
    .selectFrom('passed_on')
    .innerJoin('restrictions', 'restrictions.id', 'passed_on.restriction_id')
    .select(['passed_on.id', 'customer_id', 'undone_at'])
    .where('customer_id', 'in', ids)
    .where('undone_at', 'is not', null)
    .execute()
  const proposals = await reading
    .selectFrom('proposals')
    .select(['id', 'customer_id', 'state', 'withdrawn_at', 'decided_at'])
    .where('customer_id', 'in', ids)
    .execute()
  const removed = await reading
    .selectFrom('contact_points')
    .select(['id', 'customer_id', 'removed_at'])
    .where('customer_id', 'in', ids)
    .where('removed_at', 'is not', null)
    .execute()
  const holds = await reading
    .selectFrom('holds')
    .select(['id', 'customer_id', 'lifted_at'])
    .where('customer_id', 'in', ids)
    .execute()

  const requests = await reading
    .selectFrom('rights_requests')
    .select(['id', 'customer_id', 'kind', 'outcome', 'statement', 'answered_at'])
    .where('customer_id', 'in', ids)
    .execute()

  const precautions = await reading
    .selectFrom('precautions')
    .select(['id', 'customer_id', 'ended_at'])
    .where('customer_id', 'in', ids)
    .execute()

  const objectedTo = await withOpenObjection(reading, formalWarnings)
  const toSend = await withClosingLetter(reading, [...formalWarnings, ...precautions])

  return customers.map(({ id, added_at }) => {
    const theirs = <Row extends { customer_id: string }>(rows: Row[]) => rows.filter((row) => row.customer_id === id)
    const over = theirs(restrictions).filter(({ state }) => hasEnded(state))
    const has = {
      decision: theirs(escalations).some(({ state }) => undecidedStates.includes(state)),
      letter:
        theirs(formalWarnings).some((row) => row.state === 'to-send' || toSend.has(row.id)) ||
        theirs(precautions).some((row) => toSend.has(row.id)),
      objection: theirs(formalWarnings).some((row) => objectedTo.has(row.id)),
    }
    const isOpen = (work: OpenWork) =>
      has[work as keyof typeof has] === true || over.some((row) => waits.get(row.id)?.has(work))
    return {
      id,
      waitsFor: openWork.filter(isOpen),
      addedOn: dayOf(added_at),
      isHeld:
        theirs(holds).some(({ lifted_at }) => lifted_at === null) ||
        theirs(requests).some(({ answered_at }) => answered_at === null),
      warnings: theirs(warnings).map((row) => ({
        id: row.id,
        lapsesOn: row.lapses_on,
        undoneOn: mayBe(row.undone_at),
      })),
      formalWarnings: theirs(formalWarnings).map((row) => ({
        id: row.id,
        state: row.state,
        lapsesOn: row.lapses_on,
        withdrawnOn: row.withdrawn_on,
        escalationId: row.escalation_id,
        waits: toSend.has(row.id) || objectedTo.has(row.id),
      })),
      escalations: theirs(escalations).map((row) => ({
        id: row.id,
        state: row.state,
        // If it was closed elsewhere on an unknown day, the day on which it was imported.
        closedOn: mayBe(row.withdrawn_at ?? row.decided_at ?? row.taken_in_at),
      })),
      restrictions: theirs(restrictions).map((row) => ({
        id: row.id,
        state: row.state,
        madeAt: row.made_at,
        madeOn: dayOf(row.made_at),
        inForceOn: row.in_force_on,
        liftedOn: row.lifted_on,
        escalationId: row.escalation_id,
        replacesId: row.replaces_id,
        waits: waits.has(row.id),
      })),
      passedOn: theirs(passedOn).map((row) => ({ id: row.id, undoneOn: mayBe(row.undone_at) })),
      proposals: theirs(proposals).map((row) => ({
        id: row.id,
        state: row.state,
        closedOn: mayBe(row.withdrawn_at ?? row.decided_at),
      })),
      contactPoints: theirs(removed).map((row) => ({ id: row.id, removedOn: mayBe(row.removed_at) })),
      holds: theirs(holds).map((row) => ({ id: row.id, liftedOn: mayBe(row.lifted_at) })),
      precautions: theirs(precautions).map((row) => ({
        id: row.id,
        endedOn: mayBe(row.ended_at),
        waits: toSend.has(row.id),
      })),
      rightsRequests: theirs(requests).flatMap(({ id, kind, outcome, statement, answered_at }) =>
        answered_at === null
          ? []
          : {
              ...{ id, answeredOn: dayOf(answered_at), hasStatement: statement !== null },
              erased: kind === 'erasure' && outcome === 'granted',
            },
      ),
    }
  })
}

/** The size of a customer's original evidence, in bytes. */
export async function originalBytesOf(reading: Reading, customerId: string): Promise<number> {
  const escalations = reading.selectFrom('escalations').select('id').where('customer_id', '=', customerId)
  const representations = reading
    .selectFrom('representations')
    .innerJoin('restrictions', 'restrictions.id', 'representations.restriction_id')
    .select('representations.id')
    .where('restrictions.customer_id', '=', customerId)
  const objections = reading
    .selectFrom('objections')
    .innerJoin('formal_warnings', 'formal_warnings.id', 'objections.formal_warning_id')
    .select('objections.id')
    .where('formal_warnings.customer_id', '=', customerId)
  const rows = await reading
    .selectFrom('evidence')
    .select('bytes')
    .where('escalation_id', 'in', escalations)
    .unionAll(reading.selectFrom('evidence').select('bytes').where('representation_id', 'in', representations))
    .unionAll(reading.selectFrom('evidence').select('bytes').where('objection_id', 'in', objections))
    .execute()
  return rows.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0)
}
