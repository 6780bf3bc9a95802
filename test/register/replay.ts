import type { Register } from '../../server/register/register.ts'

/** The states of escalations, restrictions and arrangements, and the days of restrictions, by id. */
export type Standing = {
  escalations: Record<string, { state: string }>
  restrictions: Record<
    string,
    { state: string; inForceOn: string | null; liftedOn: string | null; reviewDue: string | null }
  >
  arrangements: Record<string, { state: string; restrictionId: string }>
}

type Entry = { what: string; subjectId: string; customerId: string; facts: Record<string, unknown> }

/** The states that the audit trail alone leads to, entry by entry. */
export async function replayed(register: Register): Promise<Standing> {
  const rows = await register.read((reading) => reading.selectFrom('audit_trail').selectAll().orderBy('seq').execute())
  const standing: Standing = { escalations: {}, restrictions: {}, arrangements: {} }
  const customerOf = new Map<string, string>()
  for (const row of rows) {
    const entry = {
      what: row.what,
      subjectId: row.subject_id,
      customerId: row.customer_id,
      facts: JSON.parse(row.facts),
    }
    apply(standing, customerOf, entry)
  }
  return standing
}

function apply(standing: Standing, customerOf: Map<string, string>, { what, subjectId, customerId, facts }: Entry) {
  const { escalations, restrictions, arrangements } = standing
  switch (what) {
    case 'escalation-filed':
      escalations[subjectId] = { state: 'pending' }
      customerOf.set(subjectId, customerId)
      break
    case 'escalation-withdrawn':
      escalations[subjectId] = { state: 'withdrawn' }
      break
    case 'escalation-details-added':
    case 'escalation-decided':
      if (facts.state) escalations[subjectId] = { state: String(facts.state) }
      break
    case 'customer-forgotten':
      for (const id of Object.keys(escalations)) if (customerOf.get(id) === customerId) delete escalations[id]
      break
    case 'deleted-by-retention':
      delete escalations[subjectId]
      delete restrictions[subjectId]
      for (const [id, { restrictionId }] of Object.entries(arrangements)) {
        if (restrictionId === subjectId) delete arrangements[id]
      }
      break
    case 'restriction-agreed':
      restrictions[subjectId] = { state: 'agreed', inForceOn: null, liftedOn: null, reviewDue: null }
      break
    case 'restriction-applies-again':
      Object.assign(known(restrictions, subjectId), { ...days(facts), liftedOn: null })
      break
    case 'restriction-in-force':
    case 'restriction-replaced':
    case 'restriction-lifted':
    case 'restriction-reviewed':
      Object.assign(known(restrictions, subjectId), days(facts))
      break
    case 'arrangement-wanted':
      arrangements[subjectId] = { state: 'to-make', restrictionId: String(facts.restrictionId) }
      break
    case 'arrangement-to-remove':
    case 'arrangement-confirmed':
      known(arrangements, subjectId).state = String(facts.state)
      break
  }
}

function known<T>(records: Record<string, T>, id: string): T {
  const record = records[id]
  if (!record) throw new Error(`The trail names ${id} before it was made.`)
  return record
}

/** A review that lifts gives no day for the next one. */
const days = (facts: Record<string, unknown>) =>
  Object.fromEntries(
    ['state', 'inForceOn', 'liftedOn', 'reviewDue'].flatMap((name) =>
      facts[name] === undefined || facts[name] === null ? [] : [[name, facts[name]]],
    ),
  )

/** The same states from the tables. */
export async function stored(register: Register): Promise<Standing> {
  return await register.read(async (reading) => ({
    escalations: byId(await reading.selectFrom('escalations').select(['id', 'state']).execute()),
    restrictions: byId(
      await reading
        .selectFrom('restrictions')
        .select(['id', 'state', 'in_force_on as inForceOn', 'lifted_on as liftedOn', 'review_due as reviewDue'])
        .execute(),
    ),
    arrangements: byId(
      await reading.selectFrom('arrangements').select(['id', 'state', 'restriction_id as restrictionId']).execute(),
    ),
  }))
}

const byId = <T extends { id: string }>(rows: T[]): Record<string, Omit<T, 'id'>> =>
  Object.fromEntries(rows.map(({ id, ...rest }) => [id, rest]))
