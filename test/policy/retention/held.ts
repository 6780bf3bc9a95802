import {
  type CustomerRecords,
  type RetentionPeriods,
  recordsToDelete,
} from '../../../server/policy/retention/retention.ts'

/** In months. */
export const periods: RetentionPeriods = {
  warnings: 12,
  escalations: 6,
  restrictions: 24,
  undone: 3,
  ledger: 24,
  mail: 3,
}

/** Somebody of whom nothing is held, of which a test says what is. */
export const held = (given: Partial<CustomerRecords>): CustomerRecords => ({
  id: 'c',
  addedOn: '2026-01-01',
  isHeld: false,
  warnings: [],
  formalWarnings: [],
  escalations: [],
  restrictions: [],
  passedOn: [],
  proposals: [],
  contactPoints: [],
  holds: [],
  precautions: [],
  rightsRequests: [],
  ...given,
})

/** In force for more than a year, and lifted on 3 March 2026; `approved` is the escalation that led to it. */
export const restriction = (given: Partial<CustomerRecords['restrictions'][number]> = {}) => ({
  id: 'r',
  state: 'lifted' as const,
  madeAt: '2025-01-01T09:00:00.000Z',
  madeOn: '2025-01-01',
  inForceOn: '2025-01-03',
  liftedOn: '2026-03-03',
  escalationId: 'e',
  replacesId: null,
  waits: false,
  ...given,
})
export const approved = { id: 'e', state: 'approved' as const, closedOn: '2025-01-01' }

/** What is deleted on a day: kind, id and rule, and since when it is due. */
export const goes = (given: Partial<CustomerRecords>, today: string): string[] =>
  recordsToDelete(held(given), periods, today).map(({ kind, id, rule, due }) => `${kind} ${id}: ${rule} since ${due}`)
