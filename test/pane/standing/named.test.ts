import { createElement } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Sender } from '../../../addin/pane/selected/senders.ts'
import { clearPaneNotes } from '../../../addin/parts/pane-note.ts'
import type { Instruction, Standing } from '../../../server/contract/standing/standing.ts'
import { onScreen } from '../support/screen.ts'

const at = '2026-11-03T09:41:00.000Z'
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const address = 'jo.marsh@example.org'
const restricted = (given: Partial<Instruction>): Extract<Standing, { kind: 'restricted' }> => ({
  ...{ kind: 'restricted', customerId: id(1), restrictionId: id(2), since: '2026-09-03', until: null },
  ...{ scope: { kind: 'whole-council' }, passedOn: null },
  instruction: {
    ...{ mayReply: false, you: null, say: 'Do not reply. Pass this to Sam Reyes, Customer Relations.' },
    passTo: { name: 'Sam Reyes', address: 'sam.reyes@ambleford.example', post: 'Customer Relations', deputy: null },
    ...{ arrangements: ['May contact Sam Reyes only.'], reminder: 'Please contact Sam Reyes.' },
    ...given,
  },
})

afterEach(clearPaneNotes)

describe('P8, P14: several messages of a restricted customer', () => {
  const nobody = { step: 'none' } as const
  const idle = { now: () => nobody, subscribe: () => () => undefined } as never
  const drawn = (you: Instruction['you']) => async () => {
    const { SenderItem } = await import('../../../addin/pane/selected/sender-item.tsx')
    const sender: Sender = {
      ...{
        isAsked: false,
        key: 'jo',
        who: ['Jo Marsh', address],
        subject: { address, name: 'Jo Marsh', customerId: null },
      },
      view: {
        ...{ kind: 'known', address, checkedAt: at, old: false, replyToUnread: false },
        standing: restricted({ you }),
      },
      messages: [{ key: 'm', internetMessageId: null, subject: null }],
    }
    return createElement(SenderItem, {
      ...{ sender, called: 'Jo Marsh', done: new Map(), timeZone: 'Europe/London', withService: () => undefined },
      ...{ together: idle, passing: idle, passed: null, isPassing: false, busy: false, here: false, filed: [] },
    })
  }

  it.each([
    ['contact', 'You are the designated contact. You can reply.'],
    ['councillor', 'This customer can contact you as their councillor. You can reply.'],
    [null, 'Do not reply. Pass this to Sam Reyes, Customer Relations.'],
  ] as const)('say to whoever reads them as %s what the card of one message says', async (you, sentence) => {
    const read = await onScreen({}, (screen) => screen.read(), drawn(you))
    expect(read.filter((line) => /reply/i.test(line))).toEqual([sentence])
  })
})

describe('P14: the mailbox that the letter names for those who disagree', () => {
  const card = (given: Partial<Instruction>) =>
    onScreen(
      {
        'POST /api/standing': {
          checkedAt: at,
          standings: [{ address, standing: restricted(given) }],
          toConfirm: [],
        },
      },
      async (screen) => {
        const named = (lines: string[], role: string) =>
          lines.flatMap((line) => (line.startsWith(`${role}, `) ? line.split(', ').slice(1, 2) : []))
        const first = await screen.read()
        await screen.press('More')
        return { said: first.join(' '), first: named(first, 'button'), menu: named(await screen.read(), 'menuitem') }
      },
    )

  it('offers first to record a representation, then a reply, and no reminder', async () => {
    const { said, first, menu } = await card({ you: 'objections' })
    expect(said).toContain('The customer can write to this office if they disagree. You can reply.')
    expect(first.slice(0, 3)).toEqual(['Record a representation', 'Reply', 'More'])
    expect(menu).toContain('Circumstances have changed')
    expect(menu).not.toContain('Record a representation')
    expect([...first, ...menu].join()).not.toContain('Remind')
  })

  it('elsewhere a representation is recorded from the menu', async () => {
    const { first, menu } = await card({})
    expect(first.slice(0, 3)).toEqual(['Remind and pass on', 'Pass on only', 'More'])
    expect(menu).toContain('Record a representation')
  })
})
