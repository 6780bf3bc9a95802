import { createElement, useState, useSyncExternalStore } from 'react'
import { afterEach, expect, it } from 'vitest'
import type { PassSeveralState } from '../../../addin/pane/restriction/pass-several.ts'
import type { Sender } from '../../../addin/pane/selected/senders.ts'
import type { Known } from '../../../addin/pane/standing/view.ts'
import { clearPaneNotes } from '../../../addin/parts/pane-note.ts'
import { passOn } from '../../../server/contract/restriction/passed-on.ts'
import { onScreen } from '../support/screen.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const at = '2026-11-03T09:41:00.000Z'
const keys = ['1', '2', '3']
const sam = { name: 'Sam Reyes', address: 'sam.reyes@ambleford.example', post: 'Customer Relations', deputy: null }
const standing: Known = {
  ...{ kind: 'restricted', customerId: id(1), restrictionId: id(2), since: '2026-09-03', until: '2027-03-03' },
  scope: { kind: 'whole-council' },
  instruction: {
    ...{ mayReply: false, you: null, say: 'Do not reply. Pass this to Sam Reyes.', passTo: sam },
    ...{ arrangements: [], reminder: 'Please contact Sam Reyes.' },
  },
  passedOn: null,
}
const known = { checkedAt: at, old: false, replyToUnread: false }
const sender: Sender = {
  key: 'customer 1',
  isAsked: false,
  who: ['Jo Marsh'],
  view: { kind: 'known', standing, address: 'jo.marsh@example.org', ...known },
  subject: { address: 'jo.marsh@example.org', name: 'Jo Marsh', customerId: id(1) } as Sender['subject'],
  messages: keys.map((key) => ({ key, internetMessageId: `<${key}@example.org>`, subject: 'The lift' })),
}

const nobody = { step: 'none' } as const
const together = { now: () => nobody, subscribe: () => () => undefined } as never

type Parts = {
  SenderItem: typeof import('../../../addin/pane/selected/sender-item.tsx').SenderItem
  createPassSeveral: typeof import('../../../addin/pane/restriction/pass-several.ts').createPassSeveral
  useQueue: typeof import('../../../addin/queue/queue-context.ts').useQueue
}

/** A sender of three messages, which are sent once `onSend` is told so. */
function Item({ SenderItem, createPassSeveral, useQueue, onSend }: Parts & { onSend: (sent: () => void) => void }) {
  const queue = useQueue()
  const [passing] = useState(() =>
    createPassSeveral({
      isPassedOn: async () => false,
      send: () => new Promise((resolve) => onSend(() => resolve('sent'))),
      open: async () => 'opened',
      record: ({ who, restrictionId }, key) => {
        const body = { restrictionId, reminded: false, forwarded: true, contact: key }
        queue.add({ kind: 'passed-on', path: passOn.path, body, itemKey: key, who, undoPath: null })
      },
    }),
  )
  const passed: PassSeveralState = useSyncExternalStore(passing.subscribe, passing.now)
  return createElement(SenderItem, {
    ...{
      sender,
      called: 'Jo Marsh',
      done: new Map(),
      timeZone: 'Europe/London',
      withService: () => undefined,
      together,
      passing,
    },
    ...{ passed: passed.step === 'none' ? null : passed, isPassing: passed.step === 'passing' },
    ...{ busy: false, here: false, filed: [] },
  })
}

/** Imported late: what is drawn needs a page. */
async function drawn(onSend: (sent: () => void) => void) {
  const [{ SenderItem }, { createPassSeveral }, { useQueue }] = await Promise.all([
    import('../../../addin/pane/selected/sender-item.tsx'),
    import('../../../addin/pane/restriction/pass-several.ts'),
    import('../../../addin/queue/queue-context.ts'),
  ])
  return createElement(Item, { SenderItem, createPassSeveral, useQueue, onSend })
}

afterEach(clearPaneNotes)

it('P14: while several messages are passed on, the button keeps its words; the start and the end are read out', async () => {
  const waiting: (() => void)[] = []
  const passedOn = { passedOnId: id(5), passedOnAt: at, reminderReply: null, forwardReply: 'sent', undoUntil: at }
  await onScreen(
    { 'POST /api/passed-on': passedOn },
    async ({ press, buttons, said }) => {
      await press('Pass on 3 messages')
      const heard = [said()]
      for (const _ of keys) {
        expect(buttons()).toContain('Pass on 3 messages: Jo Marsh')
        waiting.shift()?.()
        await press('Pass on 3 messages')
        if (said() !== heard.at(-1)) heard.push(said())
      }
      expect(buttons()).toContain('Pass on 3 messages: Jo Marsh')
      expect(heard).toEqual(['Passing on 3 messages…', 'Sent to Sam Reyes: 3 messages.'])
    },
    () => drawn((sent) => void waiting.push(sent)),
  )
})
