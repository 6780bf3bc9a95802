import { createElement } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Sender } from '../../../addin/pane/selected/senders.ts'
import { clearPaneNotes } from '../../../addin/parts/pane-note.ts'
import { onScreen } from '../support/screen.ts'

const at = '2026-11-03T09:41:00.000Z'
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const nobody = { step: 'none' } as const
const idle = { now: () => nobody, subscribe: () => () => undefined } as never

/** Somebody whose messages the person escalated. */
const pending = (n: number, name: string, address: string): Sender => ({
  ...{ isAsked: false, key: `customer ${id(n)}`, who: [name, address], subject: { address, name, customerId: id(n) } },
  view: {
    ...{ kind: 'known', address, checkedAt: at, old: false, replyToUnread: false },
    standing: {
      ...{ kind: 'decision-pending', customerId: id(n), escalationId: id(100 + n), escalatedAt: at },
      ...{ service: 'Housing', mine: true, mayWarn: true, mayWithdraw: true },
    },
  },
  messages: [{ key: `m${n}`, internetMessageId: null, subject: null }],
})

const drawn = (sender: Sender) => async () => {
  const { SenderItem } = await import('../../../addin/pane/selected/sender-item.tsx')
  return createElement(SenderItem, {
    ...{ sender, called: 'J Smith', done: new Map(), timeZone: 'Europe/London', withService: () => undefined },
    ...{ together: idle, passing: idle, passed: null, isPassing: false, busy: false, here: false, filed: [] },
  })
}

afterEach(clearPaneNotes)

describe('P10: among several selected messages, two senders who are both shown as J Smith', () => {
  it('what is written about one is not in the form about the other, and is still there for the first', async () => {
    const [first, second] = [pending(1, 'J Smith', 'js@one.example'), pending(2, 'J Smith', 'js@two.example')]
    await onScreen(
      {},
      async ({ press, write }) => {
        await press('Add details')
        await write('What happened', 'He threatened the housing officer.')
      },
      drawn(first),
    )
    await onScreen(
      {},
      async ({ press, written }) => {
        await press('Add details')
        expect(written('What happened')).toBe('')
      },
      drawn(second),
    )
    await onScreen(
      {},
      async ({ written }) => {
        expect(written('What happened')).toBe('He threatened the housing officer.')
      },
      drawn(first),
    )
  })
})
