import { createElement } from 'react'
import { expect, it } from 'vitest'
import type { TimelineEvent } from '../../../server/contract/customer/customer.ts'
import { me, onScreen } from '../support/screen.ts'

const id = '00000000-0000-4000-8000-000000000007'
const event = {
  ...{ eventId: id, at: '2026-11-03T09:00:00.000Z', by: { name: 'Amira Khan' }, words: 'A polite warning was given.' },
  ...{ said: [], corrections: [], opens: [], correctable: null, withdrawable: id, undoable: null },
} as unknown as TimelineEvent

it.each([true, false])(
  'P9: before they withdraw a warning, the keeper reads that the customer was told, if so: %s',
  async (customerWasTold) => {
    const reads = await onScreen(
      {},
      async ({ press, shows }) => {
        await press('Withdraw: A polite warning was given.')
        return shows('Tell them that it is withdrawn')
      },
      async () => {
        const { TimelineEntry } = await import('../../../addin/register/customer/timeline/timeline-entry.tsx')
        const { MeProvider } = await import('../../../addin/api/signed-in.ts')
        const entry = createElement(TimelineEntry, { event: { ...event, customerWasTold } })
        return createElement(MeProvider, { value: me }, entry)
      },
    )
    expect(reads).toBe(customerWasTold)
  },
)
