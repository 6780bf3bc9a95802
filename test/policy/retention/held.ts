import type { CustomerRecords, RetentionPeriods } from '../../../server/policy/retention/retention.ts'

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
  ...given,
})
