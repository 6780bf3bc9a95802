import { createElement } from 'react'
import { expect, it } from 'vitest'
import { changeOf, isOutdated, newChange } from '../../../addin/register/review/change-draft.ts'
import { council, today } from '../support/decision-draft.ts'
import { judging, restrictionSeen, terms } from '../support/restriction-seen.ts'
import { me, onScreen } from '../support/screen.ts'

const { restrictionId: id } = restrictionSeen()
const waiting = { restrictionId: id.replace('7', '8'), letterId: id.replace('7', '9') }

async function drawn() {
  const { RestrictionPage } = await import('../../../addin/register/review/restriction-page.tsx')
  const place = { id, me: { ...me, roles: ['AuthorisingOfficer'] }, message: null, go: () => {}, back: () => {} }
  return createElement(RestrictionPage, place as unknown as Parameters<typeof RestrictionPage>[0])
}
const read = (given: object) =>
  onScreen(
    { [`GET /api/restrictions/${id}`]: restrictionSeen({ waiting, ...given }) },
    async (screen) => (await screen.read()).join('\n'),
    drawn,
  )

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
