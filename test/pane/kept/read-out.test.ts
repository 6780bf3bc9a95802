import { createElement } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { Failure } from '../../../addin/api/failure.ts'
import { clearPaneNotes } from '../../../addin/parts/pane-note.ts'
import type { Standing } from '../../../server/contract/standing/standing.ts'
import { language } from '../../../server/contract/texts/language.ts'
import { speak } from '../../../server/contract/texts/say.ts'
import { welsh } from '../../../server/contract/texts/welsh.ts'
import { holdTimers } from '../support/held-timers.ts'
import { type Answers, me, onScreen } from '../support/screen.ts'

const at = '2026-11-03T09:41:00.000Z'
const undoUntil = '2999-01-01T00:00:00.000Z'
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const say = 'Do not reply. Pass this to Sam Reyes, Customer Relations.'
const passTo = { name: 'Sam Reyes', address: 'sam.reyes@ambleford.example', post: 'Customer Relations', deputy: null }
const restricted = {
  ...{ kind: 'restricted', customerId: id(1), restrictionId: id(2), since: '2026-09-03', until: null, passedOn: null },
  scope: { kind: 'whole-council' },
  instruction: { mayReply: false, you: null, say, passTo, arrangements: [], reminder: 'Please contact Sam Reyes.' },
} as Standing
const told = (standing: Standing) => ({
  checkedAt: at,
  standings: [{ address: 'jo.marsh@example.org', standing }],
  toConfirm: [],
})
const about = (standing: Standing): Answers => ({ 'POST /api/standing': told(standing) })
const standingRegion = () => document.querySelector('[role=status][aria-label="Standing"]')
const focused = () => (document.activeElement?.textContent ?? '').trim()

afterEach(clearPaneNotes)

describe('what is read to a screen reader', () => {
  it('that a reply to all would also reach somebody whose contact is restricted', async () => {
    const { OthersLine } = await import('../../../addin/pane/standing/others-line.tsx')
    const party = { name: 'Jo Marsh', address: 'jo.marsh@example.org' }
    const other = { party, answered: { address: party.address, checkedAt: at, standing: restricted } }
    await onScreen(
      {},
      async ({ said }) => {
        expect(said()).toBe(
          'A reply to all would also reach Jo Marsh, whose contact is restricted. 2 other people on this message could not be checked.',
        )
      },
      async () => createElement(OthersLine, { restricted: [other], notChecked: 2 }),
    )
  })

  it('that no message is open, only once that has lasted; what was read before goes at once', async () => {
    const { NothingOpen } = await import('../../../addin/pane/taskpane/nothing-open.tsx')
    const timers = holdTimers(300)
    try {
      await onScreen(
        {},
        async ({ shows, settle }) => {
          expect(shows('Open a message to see what to do.')).toBe(true)
          expect(standingRegion()?.textContent).toBe('')
          timers.pass()
          await settle()
          expect(standingRegion()?.textContent).toMatch(/^No message is open\. /)
        },
        async () => createElement(NothingOpen),
      )
    } finally {
      timers.restore()
    }
  })

  it('nothing of an earlier act when the person comes back from “Log a call”', async () => {
    const escalated = { customerId: id(1), escalationId: id(4), escalatedAt: at, state: 'pending' }
    const answers: Answers = {
      ...about({ kind: 'not-on-register' }),
      'POST /api/escalations': { ...escalated, behaviours: [], evidence: [] },
      'GET /api/staff-support': { support: null },
      [`POST /api/escalations/${id(4)}/withdrawal`]: { escalationId: id(4), withdrawnAt: at, undoUntil },
      [`POST /api/escalations/${id(4)}/withdraw`]: { escalationId: id(4), withdrawnAt: at, undoUntil },
    }
    await onScreen(answers, async ({ press, said, shows }) => {
      await press('Escalate')
      await press('Undo the escalation')
      expect(said()).toBe('Escalation withdrawn.')
      await press('Log a call')
      expect(said()).toBe('')
      await press('Back')
      expect(shows('Escalation withdrawn.')).toBe(true)
      expect(said()).toBe('')
    })
  })

  it('in Welsh, the council’s own English sentence as English', async () => {
    speak(welsh)
    try {
      await onScreen(about(restricted), async () => {
        const region = document.querySelector('[role=status] [lang=en]')
        expect(region?.textContent).toBe(say)
      })
    } finally {
      speak(language('en-GB', []))
    }
  })
})

describe('the focus, while the register is asked again', () => {
  /** The register answers only when it is told to. */
  function slow(first: unknown) {
    let [answer, asked]: [(value: unknown) => void, number] = [() => undefined, 0]
    return {
      route: () => {
        asked += 1
        if (asked === 1) return first
        return new Promise((resolve) => {
          answer = resolve
        })
      },
      says: (value: unknown) => answer(value),
    }
  }

  it('stays on “Try again”, which does nothing meanwhile; then it goes to the heading', async () => {
    const register = slow(new Failure('unreachable'))
    await onScreen({ 'POST /api/standing': register.route }, async ({ press, settle, shows, buttons }) => {
      await press('Try again')
      expect(focused()).toBe('Try again')
      expect(document.querySelector('section[aria-busy=true]')?.getAttribute('data-standing')).toBe('not-checked')
      await press('Give a polite warning')
      expect(shows('Recording the polite warning')).toBe(false)
      expect(shows('Opening the reply')).toBe(false)
      register.says(told({ kind: 'not-on-register' }))
      await settle()
      expect(buttons()).not.toContain('Try again')
      expect(document.activeElement?.tagName).not.toBe('DIV')
    })
  })

  it('leaves Undo at work for what was done already', async () => {
    let isSlow = false
    const route = () => (isSlow ? new Promise(() => undefined) : new Failure('unreachable'))
    const given = {
      ...{ warningId: id(3), customerId: id(1), warnedAt: at, lapsesOn: '2027-11-03', reply: 'opened', undoUntil },
    }
    const answers = {
      ...{ 'POST /api/standing': route, 'POST /api/warnings': given },
      [`POST /api/warnings/${id(3)}/undo`]: {},
    }
    await onScreen(answers, async ({ press, sent, shows }) => {
      await press('Give a polite warning')
      isSlow = true
      await press('Try again')
      expect(document.querySelector('section[aria-busy=true]')).not.toBeNull()
      await press('Undo the polite warning')
      expect(sent()).toContain(`> Sent: POST /api/warnings/${id(3)}/undo`)
      expect(shows('Polite warning undone.')).toBe(true)
    })
  })

  it('is not pulled back where it has moved outside the card meanwhile', async () => {
    const register = slow(new Failure('unreachable'))
    await onScreen({ 'POST /api/standing': register.route }, async ({ press, settle }) => {
      await press('Try again')
      const elsewhere = document.body.appendChild(document.createElement('button'))
      elsewhere.textContent = 'Elsewhere'
      elsewhere.focus()
      register.says(told(restricted))
      await settle()
      expect(focused()).toBe('Elsewhere')
    })
  })

  it('is given to the new heading where what was pressed is gone', async () => {
    const register = slow(new Failure('unreachable'))
    await onScreen({ 'POST /api/standing': register.route }, async ({ press, settle }) => {
      await press('Try again')
      register.says(told(restricted))
      await settle()
      expect([document.activeElement?.tagName, focused()]).toEqual(['H1', 'Restricted contact'])
    })
  })

  it('goes back to the warning’s button once the service is chosen, while its standing is checked for that service', async () => {
    const register = slow(told({ kind: 'not-on-register' }))
    const answers: Answers = {
      'GET /api/me': { ...me, inServices: [], council: { ...me.council, services: ['Housing', 'Planning'] } },
      'POST /api/standing': register.route,
      'POST /api/warnings': {
        ...{ warningId: id(3), customerId: id(1), warnedAt: at, lapsesOn: '2027-11-03', reply: 'opened', undoUntil },
      },
    }
    await onScreen(answers, async ({ press, settle, shows }) => {
      await press('Give a polite warning')
      await press('Housing')
      expect(focused()).toBe('Give a polite warning')
      expect(shows('Checking the register…')).toBe(true)
      register.says(told({ kind: 'not-on-register' }))
      await settle()
      expect(focused()).toBe('Give a polite warning')
    })
  })
})
