import { ready } from './decision-draft.ts'

const id = '00000000-0000-4000-8000-000000000007'

/** What applies under the restriction. */
export const terms = {
  ...{ measures: [{ kind: 'designated-contact' as const }], ways: [], contact: ready.terms.contact, deputy: null },
  ...{ mail: { kind: 'none' as const, exceptions: [] }, services: null, scopeReason: null },
  ...{ until: null, reviewOn: '2027-02-28' },
}
/** Of an officer who may do everything about it. */
export const judging = { answer: null, review: null, change: null, lift: null }

/** A restriction in force, decided by Frances Lane, as an officer sees it. */
export const restrictionSeen = (given: object = {}) => ({
  ...{ restrictionId: id, reference: 'R-1A2B-3C4D', escalationId: null, version: 2, state: 'in-force' },
  ...{ decidedAt: '2026-08-01T09:00:00.000Z', decidedBy: { name: 'Frances Lane' }, reasons: 'Threats.' },
  ...{ considered: null, adjustments: null, duties: [], terms, inForceOn: '2026-08-02', liftedOn: null },
  ...{ reviewDue: '2027-02-02', waiting: null, legalQuestions: [], letters: [], passedOn: [], representations: [] },
  ...{ circumstances: [], reviews: [], judging },
  customer: {
    ...{ customerId: id, contactPoints: [], warnings: [], formalWarnings: [] },
    ...{ escalations: [], restrictions: [] },
  },
  ...given,
})
