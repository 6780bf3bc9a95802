import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { clearPaneNotes } from '../../../addin/parts/pane-note.ts'
import type { Standing } from '../../../server/contract/standing/standing.ts'
import { aMessage } from '../message.ts'
import { holdTimers } from '../support/held-timers.ts'
import { type Answers, onScreen, type Screen } from '../support/screen.ts'

const at = '2026-11-03T09:41:00.000Z'
const undoUntil = '2026-11-03T09:51:00.000Z'
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const customerId = id(1)
/** Outlook has five seconds to open a window. */
const patience = 5_000

const unknown: Standing = { kind: 'not-on-register' }
const restricted = {
  ...{ kind: 'restricted', customerId, restrictionId: id(2), since: '2026-09-03', until: '2027-03-03', passedOn: null },
  scope: { kind: 'whole-council' },
  instruction: {
    ...{ mayReply: false, you: null, say: 'Do not reply. Pass this to Sam Reyes, Customer Relations.' },
    passTo: { name: 'Sam Reyes', address: 'sam.reyes@ambleford.example', post: 'Customer Relations', deputy: null },
    ...{ arrangements: [], reminder: 'Please contact Sam Reyes.' },
  },
} as Standing

const about = (standing: Standing, reply: 'opened' | 'sent' = 'opened'): Answers => ({
  'POST /api/standing': {
    checkedAt: at,
    standings: [{ address: 'jo.marsh@example.org', standing }],
    toConfirm: [],
  },
  'POST /api/warnings': { warningId: id(3), customerId, warnedAt: at, lapsesOn: '2027-11-03', reply, undoUntil },
  'POST /api/passed-on': {
    ...{ passedOnId: id(5), passedOnAt: at, reminderReply: 'opened', forwardReply: 'opened', undoUntil },
  },
})

type Done = (answer: { status: string }) => void
/** What this Outlook does with a call that opens a window. */
const outlook = (reply: (done: Done) => void, message = reply) => {
  const { mailbox } = Office.context
  Object.assign(mailbox.item ?? {}, { displayReplyFormAsync: (_: unknown, done: Done) => reply(done) })
  Object.assign(mailbox, { displayNewMessageFormAsync: (_: unknown, done: Done) => message(done) })
}
const fails = (done: Done) => done({ status: 'failed' })
const opens = (done: Done) => done({ status: 'succeeded' })
/** Answers only when it is told to. */
function waits() {
  let answer: Done = () => undefined
  return {
    call: (done: Done) => {
      answer = done
    },
    says: (status: string) => answer({ status }),
  }
}

const warnings = (sent: string[]) => sent.filter((line) => line === '> Sent: POST /api/warnings').length
const records = (sent: string[]) => sent.filter((line) => line === '> Sent: POST /api/passed-on').length
const mayBeOpen = (what: string) => `We don’t know whether Outlook opened the ${what}. If no window opened,`

let timers: ReturnType<typeof holdTimers>
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(at) }))
afterAll(() => void vi.useRealTimers())
beforeEach(() => {
  timers = holdTimers(patience)
})
afterEach(() => {
  timers.restore()
  clearPaneNotes()
})

describe('P9: the reply with a polite warning', () => {
  it('that Outlook did not open is not recorded until the person has sent it by hand, and then counts', async () => {
    await onScreen(about(unknown, 'sent'), async ({ press, shows, said, sent, buttons }) => {
      outlook(fails)
      await press('Give a polite warning')
      expect(warnings(sent())).toBe(0)
      expect(shows('Did you send it?')).toBe(false)
      expect(said()).toBe(
        'The polite warning is not recorded yet. Outlook did not open the reply. Copy these words and reply yourself.',
      )
      await press('I have sent it')
      expect(warnings(sent())).toBe(1)
      expect(shows('Polite warning sent. It counts.')).toBe(true)
      expect(shows('Outlook did not open the reply')).toBe(false)
      expect(buttons()).not.toContain('Undo the polite warning')
    })
  })

  it('may be tried again where Outlook did not open it', async () => {
    await onScreen(about(unknown), async ({ press, shows, sent }) => {
      outlook(fails)
      await press('Give a polite warning')
      outlook(opens)
      await press('Give a polite warning')
      expect(warnings(sent())).toBe(1)
      expect(shows('Polite warning recorded. It counts once you’ve sent the reply.')).toBe(true)
      expect(shows('Outlook did not open the reply')).toBe(false)
    })
  })

  it('is kept on the device before anything opens, and is gone from it where nothing opened', async () => {
    const late = waits()
    await onScreen(about(unknown), async ({ press, settle, shows, kept, sent, said }) => {
      let before: string[] = []
      outlook((done) => {
        before = kept()
        late.call(done)
      })
      await press('Give a polite warning')
      expect(before).toEqual(['warning'])
      expect(kept()).toEqual(['warning'])
      late.says('failed')
      await settle()
      expect(kept()).toEqual([])
      expect(sent().filter((line) => line.startsWith('> Sent'))).toEqual([])
      expect(shows('undone')).toBe(false)
      expect(said()).toContain('The polite warning is not recorded yet.')
    })
  })

  it('is recorded in its shared mailbox, even where Outlook has moved on while the reply opened', async () => {
    const bodies: { contact: { mailbox?: string } }[] = []
    const answers = about(unknown)
    const given = answers['POST /api/warnings']
    const recorded = (body: (typeof bodies)[number]) => {
      bodies.push(body)
      return given
    }
    const look = async ({ press, settle }: Screen) => {
      const { mailbox } = Office.context
      Object.assign(mailbox.item ?? {}, {
        getSharedPropertiesAsync: (done: (answer: object) => void) =>
          done({ status: 'succeeded', value: { owner: 'housing@ambleford.example' } }),
      })
      outlook((done) => {
        Object.assign(mailbox, { item: null })
        opens(done)
      })
      await press('Give a polite warning')
      await settle()
    }
    await onScreen({ ...answers, 'POST /api/warnings': recorded }, look, undefined, { ...aMessage(), mailbox: '' })
    expect(bodies.map(({ contact }) => contact.mailbox)).toEqual(['housing@ambleford.example'])
  })

  it('that was recorded, and of which Outlook says late that it did not open, can be undone, and the pane says so', async () => {
    const late = waits()
    const undo = { [`POST /api/warnings/${id(3)}/undo`]: {} }
    await onScreen({ ...about(unknown), ...undo }, async ({ press, settle, shows }) => {
      outlook(late.call)
      await press('Give a polite warning')
      timers.pass()
      await settle()
      late.says('failed')
      await settle()
      expect(shows('Outlook did not open the reply.')).toBe(true)
      await press('Undo the polite warning')
      expect(shows('not recorded yet')).toBe(false)
      expect(shows('Polite warning undone.')).toBe(true)
    })
  })

  it('of which Outlook says nothing in time is recorded as opened, with what to do if it is not', async () => {
    const late = waits()
    await onScreen(about(unknown), async ({ press, settle, shows, said, sent }) => {
      outlook(late.call)
      await press('Give a polite warning')
      expect(shows('Opening the reply…')).toBe(true)
      expect(warnings(sent())).toBe(0)
      timers.pass()
      await settle()
      expect(warnings(sent())).toBe(1)
      expect(shows('Outlook did not open')).toBe(false)
      expect(shows(mayBeOpen('reply'))).toBe(true)
      expect(said()).toContain(`It counts once you’ve sent the reply. ${mayBeOpen('reply')}`)
      late.says('succeeded')
      await settle()
      expect(shows(mayBeOpen('reply'))).toBe(false)
      expect(warnings(sent())).toBe(1)
    })
  })
})

describe('P14: the reminder and the message to the contact', () => {
  it('of which Outlook says nothing in time are recorded as opened; a late answer takes the words away', async () => {
    const [reminder, forward] = [waits(), waits()]
    await onScreen(about(restricted), async ({ press, settle, shows, said, sent, buttons }) => {
      outlook(reminder.call, forward.call)
      await press('Remind and pass on')
      timers.pass()
      await settle()
      timers.pass()
      await settle()
      expect(records(sent())).toBe(1)
      expect(shows('Recorded: reminder and message to the contact. They count once you’ve sent them.')).toBe(true)
      expect(shows('Outlook did not open')).toBe(false)
      expect(buttons()).not.toContain('I have done this')
      for (const what of ['reminder', 'forward']) {
        expect(shows(mayBeOpen(what))).toBe(true)
        expect(said()).toContain(mayBeOpen(what))
      }
      reminder.says('succeeded')
      await settle()
      expect(shows(mayBeOpen('reminder'))).toBe(false)
      forward.says('failed')
      await settle()
      expect(shows(mayBeOpen('forward'))).toBe(false)
      expect(shows('Outlook did not open the forward. Forward this message to Sam Reyes.')).toBe(true)
      expect(shows('message to the contact opened')).toBe(false)
      expect(records(sent())).toBe(1)
    })
  })

  it('a late answer counts even while the next window is opening', async () => {
    const [reminder, forward] = [waits(), waits()]
    await onScreen(about(restricted), async ({ press, settle, shows }) => {
      outlook(reminder.call, forward.call)
      await press('Remind and pass on')
      timers.pass()
      await settle()
      reminder.says('succeeded')
      forward.says('succeeded')
      await settle()
      expect(shows('Recorded: reminder and message to the contact opened.')).toBe(true)
      expect(shows(mayBeOpen('reminder'))).toBe(false)
    })
  })

  it('are read to a screen reader where Outlook opened only one of them', async () => {
    await onScreen(about(restricted), async ({ press, said }) => {
      outlook(opens, fails)
      await press('Remind and pass on')
      expect(said()).toContain('Outlook did not open the forward. Forward this message to Sam Reyes.')
    })
  })
})
