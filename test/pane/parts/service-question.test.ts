import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Failure } from '../../../addin/api/failure.ts'
import { clearPaneNotes } from '../../../addin/parts/pane-note.ts'
import { aMessage } from '../message.ts'
import { type Answers, me, onScreen } from '../support/screen.ts'
import { twoSelected } from '../support/selected.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const at = '2026-11-03T09:41:00.000Z'
const unknown = { kind: 'not-on-register' } as const
const escalated = { customerId: id(1), escalationId: id(4), escalatedAt: at, state: 'pending', behaviours: [] }
type Body = { customer: { numbers: string[]; addresses: string[] }; service: string | null; account: string | null }

const filed: Body[] = []
/** Of somebody whose service nobody knows. */
const answers = (more: Answers): Answers => ({
  'GET /api/me': { ...me, inServices: [] },
  'POST /api/escalations': (body: Body) => {
    filed.push(body)
    return { ...escalated, evidence: [] }
  },
  'GET /api/staff-support': { support: null },
  ...more,
})

beforeEach(() => {
  filed.length = 0
})
afterEach(clearPaneNotes)

describe('P8: the question about the person’s service, and the act that waits for it, are gone', () => {
  it('P4: once another caller is looked up', async () => {
    const lookup = { checkedAt: at, found: { kind: 'standing', standing: unknown } }
    await onScreen(answers({ 'POST /api/lookup': lookup }), async ({ press, write, written, buttons, shows }) => {
      const lookUp = async (number: string) => {
        await write('Number', number)
        await press('Look up')
      }
      await press('Log a call')
      await lookUp('01632 960145')
      await write('What happened', 'Shouted.')
      await press('Escalate the call')
      expect(buttons()).toContain('Housing')
      await lookUp('01632 960999')
      expect(buttons()).not.toContain('Housing')
      expect(written('What happened')).toBe('Shouted.')
      await press('Escalate the call')
      // What is recorded is what is written once it is answered.
      await write('What happened', 'Swore.')
      await press('Housing')
      expect(shows('Escalated to the authorising officer.')).toBe(true)
    })
    expect(filed).toMatchObject([{ customer: { numbers: ['01632 960999'] }, service: 'Housing', account: 'Swore.' }])
  })

  it('P10: once other messages are selected', async () => {
    let select: (numbers: string[]) => void = () => undefined
    const standing = {
      checkedAt: at,
      standings: [{ address: 'jo.marsh@example.org', standing: unknown }],
      toConfirm: [],
    }
    await onScreen(
      answers({ 'POST /api/standing': standing, 'POST /api/done': { done: [] } }),
      async ({ press, settle, buttons }) => {
        // Outlook loads them one after another.
        const names = () => settle().then(() => buttons().join('\n'))
        await expect.poll(names).toContain('Escalate 2 messages')
        await press('Escalate 2 messages')
        expect(buttons()).toContain('Housing')
        select(['2'])
        await settle()
        expect(buttons()).not.toContain('Housing')
        expect(buttons().some((name) => name.startsWith('Escalate 1 message'))).toBe(true)
      },
      () =>
        twoSelected((given) => {
          select = given
        }),
    )
  })

  it('once the message is about somebody else', async () => {
    const message = aMessage({ sender: { name: 'Mia Frost', address: 'mia.frost@example.org' } })
    await onScreen(
      answers({ 'POST /api/standing': new Failure('unreachable') }),
      async ({ press, buttons }) => {
        await press('Escalate')
        expect(buttons()).toContain('Housing')
        await press(buttons().find((name) => / instead$/.test(name)) ?? 'instead')
        expect(buttons()).not.toContain('Housing')
      },
      undefined,
      message,
    )
    expect(filed).toEqual([])
  })
})
