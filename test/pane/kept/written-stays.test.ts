import { createElement, useState } from 'react'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { Failure } from '../../../addin/api/failure.ts'
import { clearPaneNotes, isWriting } from '../../../addin/parts/pane-note.ts'
import type { Standing } from '../../../server/contract/standing/standing.ts'
import { tabOfTom } from '../support/reloaded.ts'
import { type Answers, me, onScreen } from '../support/screen.ts'

const at = '2026-11-03T09:41:00.000Z'
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const customerId = id(1)

const unknown: Standing = { kind: 'not-on-register' }
const pending = (n: number): Standing => ({
  ...{ kind: 'decision-pending', customerId, escalationId: id(n), escalatedAt: at, service: 'Housing' },
  ...{ mine: true, mayWithdraw: true, mayWarn: true },
})
const warned: Standing = {
  ...{ kind: 'formally-warned', customerId, formalWarningId: id(3), warnedOn: '2026-10-01', service: 'Housing' },
  lapsesOn: '2027-10-01',
}
const restricted: Standing = {
  ...{ kind: 'restricted', customerId, restrictionId: id(2), since: '2026-09-03', until: '2027-03-03' },
  scope: { kind: 'service-unknown' },
  instruction: {
    mayReply: false,
    you: null,
    say: 'Do not reply. Pass this to Sam Reyes, Customer Relations.',
    passTo: { name: 'Sam Reyes', address: 'sam.reyes@ambleford.example', post: 'Customer Relations', deputy: null },
    arrangements: ['By e-mail to Sam Reyes, at most once a week.'],
    reminder: 'As we explained in our letter, please contact Sam Reyes.',
  },
  passedOn: null,
}

/** A register that shows one standing after another: each escalation, or a service given, leads to the next. */
function answersWith(...standings: Standing[]): Answers {
  let step = 0
  let filed = 3
  const now = () => ({
    checkedAt: at,
    standings: [{ address: 'jo.marsh@example.org', standing: standings[Math.min(step, standings.length - 1)] }],
    toConfirm: [],
  })
  const next = <T>(answer: T): T => {
    step += 1
    return answer
  }
  const escalated = () => {
    filed += 1
    const of = { customerId, escalationId: id(filed), escalatedAt: at, state: 'pending', behaviours: [], evidence: [] }
    return next(of)
  }
  const withdrawn = (n: number) => ({
    [`POST /api/escalations/${id(n)}/withdraw`]: () => next({ escalationId: id(n), withdrawnAt: at }),
  })
  return {
    'POST /api/standing': now,
    'POST /api/escalations': escalated,
    'GET /api/staff-support': { support: null },
    ...withdrawn(4),
    ...withdrawn(5),
  }
}

/** The box and the text of a letter's own version, in a form. */
function Letter({
  OwnVersion,
}: {
  OwnVersion: typeof import('../../../addin/parts/letter/own-version.tsx').OwnVersion
}) {
  const [text, setText] = useState<string | null>(null)
  const letter = { paragraphs: ['Dear Jo Marsh,', 'Please write to Sam Reyes.'] }
  return createElement(OwnVersion, { letter, text, error: false, onChange: setText })
}

beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(at) }))
afterAll(() => void vi.useRealTimers())
afterEach(() => {
  clearPaneNotes()
  vi.unstubAllGlobals()
})

describe('what somebody has written stays beside the message, whatever else they do', () => {
  it('P14: an objection to a formal warning, while the same message is escalated', async () => {
    await onScreen(answersWith(warned, pending(4)), async ({ press, write, written, shows }) => {
      await press('Record an objection')
      await write('What do they say', 'It was my brother.')
      await press('Escalate')
      expect(shows('Decision pending')).toBe(true)
      expect(written('What do they say')).toBe('It was my brother.')
      // Closed by mistake: it can be opened again.
      await press('Close')
      await press('Record an objection')
      expect(written('What do they say')).toBe('It was my brother.')
    })
  })

  it('P10: details of an escalation, when it is undone and escalated again', async () => {
    await onScreen(
      answersWith(unknown, pending(4), unknown, pending(5), pending(6)),
      async ({ press, write, written }) => {
        await press('Escalate')
        await write('What happened', 'He shouted at me.')
        await press('Undo')
        expect(written('What happened')).toBeNull()
        await press('Escalate')
        expect(written('What happened')).toBe('He shouted at me.')
      },
    )
  })

  it('P10: details of an escalation, when it is withdrawn with its button and the message escalated again', async () => {
    await onScreen(answersWith(pending(4), unknown, pending(5)), async ({ press, write, written }) => {
      await press('Add details')
      await write('What happened', 'She wrote ten times.')
      await press('More')
      await press('Withdraw the escalation')
      expect(written('What happened')).toBeNull()
      await press('Escalate')
      expect(written('What happened')).toBe('She wrote ten times.')
    })
  })

  it('P10: details begun for an escalation that stands are not put into the next one’s form', async () => {
    const answers = () => ({
      ...answersWith(pending(9), pending(4)),
      [`POST /api/escalations/${id(9)}/withdraw`]: new Failure('refused'),
    })
    await onScreen(answers(), async ({ press, write, written, sent }) => {
      await press('Add details')
      await write('What happened', 'She wrote ten times.')
      await press('More')
      await press('Escalate this message too')
      expect(sent()).toEqual(['> Sent: POST /api/escalations'])
      expect(written('What happened')).toBe('')
    })
    clearPaneNotes()
    await onScreen(answers(), async ({ press, write, written }) => {
      await press('Add details')
      await write('What happened', 'She wrote ten times.')
      await press('More')
      await press('Withdraw the escalation')
      expect(written('What happened')).toBe('She wrote ten times.')
      await press('More')
      await press('Escalate this message too')
      expect(written('What happened')).toBe('')
    })
  })

  it('P8, P15: changed circumstances, when the person says which service they are in', async () => {
    const elsewhere: Standing = { kind: 'other-service', customerId, services: ['Planning'] }
    let isAnswered = false
    const answers = {
      ...answersWith(unknown),
      'POST /api/standing': () => ({
        checkedAt: at,
        standings: [{ address: 'jo.marsh@example.org', standing: isAnswered ? elsewhere : restricted }],
        toConfirm: [],
      }),
      'GET /api/me': { ...me, inServices: [] },
    }
    await onScreen(answers, async ({ press, write, written }) => {
      await press('More')
      await press('Circumstances have changed')
      await write('What has changed', 'He has moved.')
      isAnswered = true
      await press('Housing')
      expect(written('What has changed')).toBe('He has moved.')
    })
  })

  it('G: another address, when its button is pressed again; until it is closed', async () => {
    await onScreen(answersWith(restricted), async ({ press, write, written }) => {
      await press('Report another address')
      await write('How do you know', 'The same signature.')
      await press('Report another address')
      expect(written('How do you know')).toBeNull()
      await press('Report another address')
      expect(written('How do you know')).toBe('The same signature.')
      await press('Close')
      await press('Report another address')
      expect(written('How do you know')).toBe('')
    })
  })

  it('P4: a call, when another number is looked up; until it is recorded, begun again, or left', async () => {
    const answers = {
      ...answersWith(unknown),
      'POST /api/lookup': { checkedAt: at, found: { kind: 'standing', standing: unknown } },
    }
    await onScreen(answers, async ({ press, write, written, shows }) => {
      const lookUp = async (number: string) => {
        await write('Number', number)
        await press('Look up')
      }
      const stillHere = 'What you wrote before is still here. Check that it’s about this person.'
      await press('Log a call')
      await lookUp('01632 960145')
      await write('What happened', 'Shouted, then rang off.')
      await lookUp('01632 960146')
      expect(written('What happened')).toBe('Shouted, then rang off.')
      expect(shows(stillHere)).toBe(true)
      await press('Back')
      await press('Log a call')
      expect(written('Number')).toBe('')
      await lookUp('01632 960146')
      expect(written('What happened')).toBe('')
      await write('What happened', 'Shouted.')
      await lookUp('01632 960147')
      expect(written('What happened')).toBe('Shouted.')
      await press('Start again')
      expect(written('What happened')).toBe('')
      await write('What happened', 'Hung up.')
      await press('Escalate the call')
      await lookUp('01632 960148')
      expect(written('What happened')).toBe('')
      expect(shows(stillHere)).toBe(false)
    })
  })

  it('P4: a call over a reload, with whom it was about', async () => {
    const answers = {
      ...answersWith(unknown),
      'POST /api/lookup': { checkedAt: at, found: { kind: 'standing', standing: unknown } },
    }
    const tab = tabOfTom()
    await onScreen(answers, async ({ press, write }) => {
      await press('Log a call')
      await write('Number', '01632 960145')
      await press('Look up')
      expect(isWriting()).toBe(false)
      await write('What happened', 'Shouted.')
      await write('What happened', '')
      expect(isWriting()).toBe(false)
      await write('What happened', 'Shouted, then rang off.')
      expect(isWriting()).toBe(true)
    })
    tab.reload()
    await onScreen(answers, async ({ press, written }) => {
      expect(written('Number')).toBe('01632 960145')
      expect(written('What happened')).toBeNull()
      await press('Look up')
      expect(written('What happened')).toBe('Shouted, then rang off.')
    })
  })

  it('P14: an objection by telephone, when the form is closed and opened again', async () => {
    const answers = {
      ...answersWith(unknown),
      'POST /api/lookup': { checkedAt: at, found: { kind: 'standing', standing: warned } },
    }
    await onScreen(answers, async ({ press, write, written }) => {
      await press('Log a call')
      await write('Number', '01632 960145')
      await press('Look up')
      await press('Record an objection')
      await write('What do they say', 'It was my brother.')
      await press('Record an objection')
      await press('Record an objection')
      expect(written('What do they say')).toBe('It was my brother.')
    })
  })

  it('P14: the officer’s own version of a letter, when the box is unticked and ticked again', async () => {
    const draw = async () => createElement(Letter, await import('../../../addin/parts/letter/own-version.tsx'))
    await onScreen(
      {},
      async ({ press, write, written }) => {
        await press('I changed the wording')
        expect(written('The letter as you sent it')).toBe('Dear Jo Marsh,\n\nPlease write to Sam Reyes.')
        await write('The letter as you sent it', 'Dear Jo, as we said on the telephone.')
        await press('I changed the wording')
        expect(written('The letter as you sent it')).toBeNull()
        await press('I changed the wording')
        expect(written('The letter as you sent it')).toBe('Dear Jo, as we said on the telephone.')
      },
      draw,
    )
  })
})
