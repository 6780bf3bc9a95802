import { createElement } from 'react'
import { expect, it } from 'vitest'
import { changeOf, isOutdated, newChange } from '../../../addin/review/change-draft.ts'
import { council, ready, today } from '../support/decision-draft.ts'
import { me, onScreen } from '../support/screen.ts'

const id = '00000000-0000-4000-8000-000000000007'
const waiting = { restrictionId: id.replace('7', '8'), letterId: id.replace('7', '9') }
const terms = {
  ...{ measures: [{ kind: 'designated-contact' as const }], ways: [], contact: ready.terms.contact, deputy: null },
  ...{ mail: { kind: 'none' as const, exceptions: [] }, services: null, scopeReason: null },
  ...{ until: null, reviewOn: '2027-02-28' },
}
const judging = { answer: null, review: null, change: null, lift: null }

/** A restriction in force, decided by Frances Lane. */
const seen = (given: object) => ({
  ...{ restrictionId: id, reference: 'R-1A2B-3C4D', escalationId: null, version: 2, state: 'in-force' },
  ...{ decidedAt: '2026-08-01T09:00:00.000Z', decidedBy: { name: 'Frances Lane' }, reasons: 'Threats.' },
  ...{ considered: null, adjustments: null, duties: [], terms, inForceOn: '2026-08-02', liftedOn: null },
  ...{ reviewDue: '2027-02-02', waiting, legalQuestions: [], letters: [], passedOn: [], representations: [] },
  ...{ circumstances: [], reviews: [], judging },
  customer: {
    ...{ customerId: id, contactPoints: [], warnings: [], formalWarnings: [] },
    ...{ escalations: [], restrictions: [] },
  },
  ...given,
})

async function drawn() {
  const { RestrictionPage } = await import('../../../addin/review/restriction-page.tsx')
  const place = { id, me: { ...me, roles: ['AuthorisingOfficer'] }, message: null, go: () => {}, back: () => {} }
  return createElement(RestrictionPage, place as unknown as Parameters<typeof RestrictionPage>[0])
}
const read = (given: object) =>
  onScreen({ [`GET /api/restrictions/${id}`]: seen(given) }, async (screen) => (await screen.read()).join('\n'), drawn)

it('P14: an officer sees that a change waits, opens its letter, and may put another in its place', async () => {
  const page = await read({})
  for (const there of ['its letter has not gone yet', 'Open its letter', 'Change it']) expect(page).toContain(there)
  expect(await read({ waiting: null })).not.toContain('Open its letter')
})

it('P14: whoever may not take an answer back is not offered a change, and reads what to do', async () => {
  const page = await read({ judging: { ...judging, change: 'answer-not-sent' } })
  expect(page).not.toContain('Change it')
  expect(page).toContain('Record that letter first')
  expect(page).toContain('Lift it')
})

it('P14: a draft says what its officer has seen, and is outdated once something else applies', () => {
  const now = { terms, judging, reviewDue: null, restrictionId: 'r-1', version: 2, waiting: null, others: [] }
  const draft = newChange({ by: 'variation', seen: now, council, today })
  expect(draft.began).toEqual({ restrictionId: 'r-1', version: 2, waiting: null, others: [] })
  expect(isOutdated(draft, now)).toBe(false)
  expect(isOutdated(draft, { ...now, version: 3 })).toBe(true)
  expect(isOutdated(draft, { ...now, waiting })).toBe(true)
  expect(isOutdated(draft, { ...now, restrictionId: 'r-2' })).toBe(true)
  expect(isOutdated(draft, { ...now, others: [{ restrictionId: 'r-3', version: 1 }] })).toBe(true)
})

it('P14, P15: so is an answer or a review that it stays, once something else was recorded; lifting needs no second look', () => {
  const now = { terms, judging, reviewDue: '2027-05-03', restrictionId: 'r-1', version: 2, waiting: null, others: [] }
  const draft = { ...newChange({ by: 'review', seen: now, council, today }), outcome: 'kept' as const }
  expect(changeOf(draft, terms, 'review').body).toMatchObject({
    seen: { restrictionId: 'r-1', version: 2, waiting: null, others: [] },
  })
  expect(isOutdated(draft, now)).toBe(false)
  expect(isOutdated(draft, { ...now, version: 3 })).toBe(true)
  expect(isOutdated({ ...draft, outcome: 'lifted' }, { ...now, version: 3 })).toBe(false)
  expect(changeOf(draft, terms, 'representation').body).toMatchObject({ outcome: 'maintained', seen: draft.began })
})
