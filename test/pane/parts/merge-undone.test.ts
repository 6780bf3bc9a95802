import { createElement } from 'react'
import { expect, it } from 'vitest'
import type { TimelineEvent } from '../../../server/contract/customer/customer.ts'
import { me, onScreen } from '../support/screen.ts'

const id = '00000000-0000-4000-8000-000000000007'
const event = {
  ...{ eventId: id, at: '2026-11-03T09:00:00.000Z', by: { name: 'Ruth Wood' }, words: 'The entry C-1 was joined.' },
  ...{ said: [], corrections: [], opens: [], correctable: null, withdrawable: null, undoable: id },
} as unknown as TimelineEvent
const answer = { mergeId: id, customerId: id, otherId: id, undoneAt: event.at }
const none = { restrictions: 0, warnings: 0, formalWarnings: 0, proposals: 0, holds: 0, precautions: 0 }

const undone = (stayed: object, more: object = {}, words = 'recorded since') =>
  onScreen(
    {
      [`POST /api/merges/${id}/undo`]: {
        ...answer,
        stayed: { ...none, ...stayed },
        heldForRequests: 0,
        applyAgain: 0,
        ...more,
      },
    },
    async ({ press, shows }) => {
      await press('Take apart again: The entry C-1 was joined.')
      return shows('This was recorded since, and stays with this entry: check whom it is about. Two escalations') &&
        shows('and one contact point.')
        ? 'told'
        : shows(words)
    },
    async () => {
      const { TimelineEntry } = await import('../../../addin/register/customer/timeline/timeline-entry.tsx')
      const { MeProvider } = await import('../../../addin/api/signed-in.ts')
      return createElement(MeProvider, { value: me }, createElement(TimelineEntry, { event }))
    },
  )

it('G, accuracy: the keeper who takes entries apart reads what was recorded since and stays', async () => {
  expect(await undone({ escalations: 2, rightsRequests: 0, contactPoints: 1 })).toBe('told')
  expect(await undone({ escalations: 0, rightsRequests: 0, contactPoints: 0 })).toBe(false)
})

it('G, accuracy: and that a restriction applies again which the other person’s had replaced', async () => {
  const words = 'A restriction applies again: the restriction that replaced it belongs to the other person.'
  expect(await undone({ escalations: 0, rightsRequests: 0, contactPoints: 0 }, { applyAgain: 1 }, words)).toBe(true)
})

it('G: and that a hold keeps the other person’s records, because an open request may be theirs', async () => {
  const words =
    'An open request about the record may be the other person’s, so a hold keeps that person’s records, too.'
  expect(await undone({ escalations: 0, rightsRequests: 1, contactPoints: 0 }, { heldForRequests: 1 }, words)).toBe(
    true,
  )
})
