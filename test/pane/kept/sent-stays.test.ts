import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { clearPaneNotes } from '../../../addin/parts/pane-note.ts'
import type { Standing, ToConfirm } from '../../../server/contract/standing/standing.ts'
import { type Answers, onScreen } from '../support/screen.ts'

const at = '2026-11-03T09:41:00.000Z'
const undoUntil = '2026-11-03T09:51:00.000Z'
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const customerId = id(1)
const here = { at, isThisMessage: true, sentAt: at }

const unknown: Standing = { kind: 'not-on-register' }
const warned: Standing = {
  ...{ kind: 'warned', customerId, warningId: id(3), warnedAt: at, service: 'Housing', lapsesOn: '2027-11-03' },
}
const restricted = (passedOn: object | null): Standing =>
  ({
    ...{ kind: 'restricted', customerId, restrictionId: id(2), since: '2026-09-03', until: '2027-03-03', passedOn },
    scope: { kind: 'whole-council' },
    instruction: {
      ...{ mayReply: false, you: null, say: 'Do not reply. Pass this to Sam Reyes, Customer Relations.' },
      passTo: { name: 'Sam Reyes', address: 'sam.reyes@ambleford.example', post: 'Customer Relations', deputy: null },
      ...{ arrangements: [], reminder: 'Please contact Sam Reyes.' },
    },
  }) as Standing

type Step = { standing: Standing; toConfirm?: ToConfirm[]; alreadyDone?: object[] }

/** A register that goes one step on with every write that it answers. */
function steps(all: Step[], writes: Answers): Answers {
  let step = 0
  const standing = () => {
    const { toConfirm = [], ...told } = all[step] ?? { standing: unknown }
    return { checkedAt: at, standings: [{ address: 'jo.marsh@example.org', ...told }], toConfirm }
  }
  const next = (answer: unknown) => () => {
    step += 1
    return answer
  }
  return {
    'POST /api/standing': standing,
    ...Object.fromEntries(Object.entries(writes).map(([route, answer]) => [route, next(answer)])),
  }
}

beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(at) }))
afterAll(() => void vi.useRealTimers())
afterEach(clearPaneNotes)

describe('what is known to have been sent', () => {
  it('P9: of a polite warning, the line says so and offers no Undo', async () => {
    const asked: ToConfirm[] = [{ kind: 'warning', warningId: id(3), ...here }]
    const done = [{ what: 'warning', at, service: 'Housing', mine: true, confirmed: true }]
    const answers = steps(
      [{ standing: unknown }, { standing: unknown, toConfirm: asked }, { standing: warned, alreadyDone: done }],
      {
        'POST /api/warnings': {
          ...{ warningId: id(3), customerId, warnedAt: at, lapsesOn: '2027-11-03', reply: 'opened', undoUntil },
        },
        [`POST /api/warnings/${id(3)}/reply`]: { warningId: id(3), reply: 'sent' },
      },
    )
    await onScreen(answers, async ({ press, shows, buttons }) => {
      await press('Give a polite warning')
      expect(shows('Polite warning recorded. It counts once you’ve sent the reply.')).toBe(true)
      expect(buttons()).toContain('Undo the polite warning')
      await press('Sent: polite warning')
      expect(shows('Polite warning sent. It counts.')).toBe(true)
      expect(shows('It counts once you’ve sent the reply.')).toBe(false)
      expect(buttons()).not.toContain('Undo the polite warning')
    })
  })

  it.each([
    ['the message to the contact', 'Sent: message to the contact', { reminder: true, forward: false }],
    ['the reminder', 'Sent: reminder', { reminder: false, forward: true }],
  ])('P14: of what was passed on, once %s has gone, the line says so and offers no Undo', async (_, button, left) => {
    const record = { kind: 'passed-on' as const, passedOnId: id(4), ...here }
    const passedOn = left.forward ? null : { at, by: 'Amira Khan', confirmed: true }
    const answers = steps(
      [
        { standing: restricted(null) },
        { standing: restricted(null), toConfirm: [{ ...record, reminder: true, forward: true }] },
        { standing: restricted(passedOn), toConfirm: [{ ...record, ...left }] },
      ],
      {
        'POST /api/passed-on': {
          ...{ passedOnId: id(4), passedOnAt: at, reminderReply: 'opened', forwardReply: 'opened', undoUntil },
        },
        [`POST /api/passed-on/${id(4)}/reply`]: {
          ...{ passedOnId: id(4), reminderReply: 'opened', forwardReply: 'sent' },
        },
      },
    )
    await onScreen(answers, async ({ press, shows, buttons }) => {
      await press('Remind and pass on')
      expect(shows('Recorded: reminder and message to the contact opened.')).toBe(true)
      expect(buttons()).toContain('Undo the record')
      await press(button)
      expect(shows(left.forward ? 'Recorded: reminded, message to the contact opened.' : 'Recorded: passed on')).toBe(
        true,
      )
      expect(buttons()).not.toContain('Undo the record')
    })
  })

  it('P14: a record of which nothing has gone can be undone while it is asked about', async () => {
    const toConfirm = [
      { kind: 'passed-on' as const, passedOnId: id(4), ...here, reminder: false, forward: true },
    ] satisfies ToConfirm[]
    const answers = steps([{ standing: restricted(null) }, { standing: restricted(null), toConfirm }], {
      'POST /api/passed-on': {
        ...{ passedOnId: id(4), passedOnAt: at, reminderReply: null, forwardReply: 'opened', undoUntil },
      },
    })
    await onScreen(answers, async ({ press, buttons }) => {
      await press('Pass on only')
      expect(buttons()).toContain('Undo the record')
    })
  })
})

describe('the question whether it was sent', () => {
  it('P14: names the open message, or when the other was sent; no two buttons have the same name', async () => {
    const opened = '2026-11-03T09:22:00.000Z'
    const of = (n: number, isThisMessage: boolean, sentAt: string | null): ToConfirm => ({
      ...{ kind: 'passed-on', passedOnId: id(n), at: opened, isThisMessage, sentAt, reminder: true, forward: true },
    })
    const toConfirm = [
      of(5, true, '2026-11-02T08:00:00.000Z'),
      of(6, false, '2026-11-01T08:10:00.000Z'),
      of(7, false, '2026-11-01T17:30:00.000Z'),
    ]
    await onScreen(steps([{ standing: restricted(null), toConfirm }], {}), async ({ shows, buttons }) => {
      const on = 'on 3 November 2026 at 09:22'
      expect(shows(`You opened a reminder about this message ${on}. Did you send it?`)).toBe(true)
      const other = 'about the message sent on 1 November 2026 at 08:10. Did you send it?'
      expect(shows(`You opened a reminder ${on}, ${other}`)).toBe(true)
      const names = buttons().filter((name) => /^(Not sent|Sent): /.test(name))
      expect(names).toHaveLength(12)
      expect(new Set(names).size).toBe(12)
      expect(names[0]).toBe(`Sent: reminder about this message, opened ${on}`)
      expect(names).toContain(
        `Not sent: message to the contact about the message sent on 1 November 2026 at 17:30, opened ${on}`,
      )
    })
  })

  it('P9: says only when it was opened where the message is not known, such as a letter', async () => {
    const toConfirm: ToConfirm[] = [{ kind: 'warning', warningId: id(3), at, isThisMessage: false, sentAt: null }]
    await onScreen(steps([{ standing: unknown, toConfirm }], {}), async ({ shows, buttons }) => {
      expect(shows('You opened a polite warning on 3 November 2026 at 09:41. Did you send it?')).toBe(true)
      expect(buttons()).toContain('Sent: polite warning, opened on 3 November 2026 at 09:41')
    })
  })
})

describe('when it was checked', () => {
  it('G: a check of an earlier day names the day', async () => {
    await onScreen(steps([{ standing: unknown }], {}), async ({ shows }) => {
      expect(shows('Checked 09:41.')).toBe(true)
      expect(shows('Checked on')).toBe(false)
    })
    vi.setSystemTime(new Date('2026-11-04T11:41:00.000Z'))
    await onScreen(steps([{ standing: unknown }], {}), async ({ shows }) =>
      expect(shows('Checked on 3 November 2026 at 09:41.')).toBe(true),
    )
    vi.setSystemTime(new Date(at))
  })
})
