import { createElement } from 'react'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { Failure } from '../../../addin/api/failure.ts'
import { clearPaneNotes } from '../../../addin/parts/pane-note.ts'
import { moveContact } from '../../../server/contract/designated-contact/contacts.ts'
import type { CalendarFeed } from '../../../server/contract/review/calendar-feed.ts'
import { type Answers, me, onScreen, type Screen } from '../support/screen.ts'

const at = '2026-11-03T09:41:00.000Z'
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const lost = new Failure('timed-out')
const signedOut = new Failure('signed-out')
const refused = new Failure('refused', { name: 'x', words: 'Not now.', reference: null, status: 422 })

type Sent = { body: unknown; key: string }

/** Gives one answer after the other, and notes what was sent. */
function inTurn(...answers: unknown[]) {
  const sent: Sent[] = []
  const answer = (body: unknown, key: string) => {
    sent.push({ body, key })
    return answers[Math.min(sent.length, answers.length) - 1]
  }
  return { sent, answer }
}

beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(at) }))
afterAll(() => void vi.useRealTimers())
afterEach(clearPaneNotes)

describe('a call of which the answer was lost', () => {
  const warned = {
    ...{ warningId: id(3), customerId: id(1), warnedAt: at, lapsesOn: '2027-11-03', reply: null, undoUntil: at },
  }
  const answers = (more: Answers): Answers => ({
    'POST /api/lookup': { checkedAt: at, found: { kind: 'standing', standing: { kind: 'not-on-register' } } },
    ...more,
  })
  const perhaps =
    'This may have been recorded. The register took too long to answer. What you wrote is still here. Press again: it’s recorded only once, even if you change it first.'
  const begin = async ({ press, write }: Screen) => {
    await press('Log a call')
    await write('Number', '01632 960145')
    await press('Look up')
    await write('What happened', 'Shouted.')
    await press('Record a polite warning')
  }

  it('P4: says that it may have been recorded, and sends the same again with the same key', async () => {
    const { sent, answer } = inTurn(lost, warned)
    await onScreen(answers({ 'POST /api/warnings': answer }), async (screen) => {
      await begin(screen)
      expect(screen.shows(perhaps)).toBe(true)
      await screen.press('Record a polite warning')
      expect(screen.shows('Polite warning recorded.')).toBe(true)
      expect(sent[1]).toEqual(sent[0])
      expect(screen.sent()).not.toContain('> Sent: POST /api/taken-back')
    })
  })

  it('P4: says so still where the next attempt never reached the register', async () => {
    const { answer } = inTurn(lost, signedOut, refused)
    await onScreen(answers({ 'POST /api/warnings': answer }), async (screen) => {
      await begin(screen)
      await screen.press('Record a polite warning')
      expect(screen.shows('This may have been recorded. You are signed out.')).toBe(true)
      await screen.press('Record a polite warning')
      expect(screen.shows('Not sent. Not now. What you wrote is still here.')).toBe(true)
    })
  })

  it('P4: gives the earlier record once its words were changed, and sends those only after it is undone', async () => {
    const { sent, answer } = inTurn(lost, { ...warned, warningId: id(4) })
    const takenBack = inTurn({ answer: warned })
    const routes = {
      'POST /api/warnings': answer,
      'POST /api/taken-back': takenBack.answer,
      [`POST /api/warnings/${id(3)}/undo`]: { warningId: id(3), undoneAt: at },
    }
    await onScreen(answers(routes), async (screen) => {
      const { press, write, written, shows, buttons } = screen
      await begin(screen)
      await write('What happened', 'Shouted twice.')
      await press('Record a polite warning')
      expect(takenBack.sent.map(({ body }) => body)).toEqual([{ key: sent[0]?.key }])
      expect(sent).toHaveLength(1)
      expect(shows('Polite warning recorded.')).toBe(true)
      expect(shows('What you changed since was not sent. To send it, undo this first.')).toBe(true)
      expect(buttons()).not.toContain('Record a polite warning')
      await press('Undo')
      expect(shows('Undone.')).toBe(true)
      expect(written('What happened')).toBe('Shouted twice.')
      await press('Record a polite warning')
      expect(sent[1]).toMatchObject({ body: { contact: { note: 'Shouted twice.' } } })
      expect(sent[1]?.key).not.toBe(sent[0]?.key)
      expect(shows('Polite warning recorded.')).toBe(true)
      expect(shows('What you changed since was not sent.')).toBe(false)
    })
  })

  it('P4: the same where it is escalated instead', async () => {
    const { sent, answer } = inTurn(lost)
    const routes = { 'POST /api/warnings': answer, 'POST /api/taken-back': { answer: warned } }
    await onScreen(answers(routes), async (screen) => {
      await begin(screen)
      await screen.press('Escalate the call')
      expect(screen.said()).toBe(
        'Polite warning recorded. This is what you sent before: it had been recorded. What you changed since was not sent. To send it, undo this first.',
      )
      expect(sent).toHaveLength(1)
      expect(screen.sent()).not.toContain('> Sent: POST /api/escalations')
    })
  })

  it('P4: is taken back where it was never recorded; what was changed is then sent', async () => {
    const { sent, answer } = inTurn(lost, warned)
    const takenBack = inTurn(lost, { answer: null })
    const routes = { 'POST /api/warnings': answer, 'POST /api/taken-back': takenBack.answer }
    await onScreen(answers(routes), async (screen) => {
      const { press, write, shows } = screen
      await begin(screen)
      await write('What happened', 'Shouted twice.')
      await press('Record a polite warning')
      expect(shows(perhaps)).toBe(true)
      // The first words again: the key is perhaps spent, so they get another.
      await write('What happened', 'Shouted.')
      await press('Record a polite warning')
      expect(takenBack.sent.map(({ body }) => body)).toEqual([{ key: sent[0]?.key }, { key: sent[0]?.key }])
      expect(sent).toHaveLength(2)
      expect(sent[1]?.key).not.toBe(sent[0]?.key)
      expect(shows('Polite warning recorded.')).toBe(true)
    })
  })
})

describe('a form of which the answer was lost', () => {
  it('says that it may have been recorded, until the register refuses or answers it', async () => {
    const { sent, answer } = inTurn(lost, signedOut, refused, signedOut)
    const drawn = async () => {
      const { MoveForm } = await import('../../../addin/register/settings/move-form.tsx')
      return createElement(MoveForm, { from: 'sam@ambleford.example', canMove: true, onMoved: () => undefined })
    }
    await onScreen(
      { [`${moveContact.method} ${moveContact.path}`]: answer },
      async ({ write, press, shows }) => {
        for (const label of ['Name', 'Post', 'What are the customers told?']) await write(label, 'Ola Berg')
        await write('E-mail address', 'ola@ambleford.example')
        await press('Move all of it')
        const still = 'What you wrote is still here. If you press again without changing it, it’s recorded only once.'
        expect(shows(`This may have been recorded. The register took too long to answer. ${still}`)).toBe(true)
        await press('Move all of it')
        expect(shows(`This may have been recorded. You are signed out. ${still}`)).toBe(true)
        await press('Move all of it')
        expect(shows('Not sent. Not now. What you wrote is still here.')).toBe(true)
        await press('Move all of it')
        expect(shows('Not sent. You are signed out. What you wrote is still here.')).toBe(true)
        expect(new Set(sent.map(({ key }) => key)).size).toBe(1)
      },
      drawn,
    )
  })
})

describe('P15: the address of the calendar of reviews, where the answer was lost', () => {
  const feed: CalendarFeed = { madeAt: at, endsOn: '2027-11-03' }
  const drawn = async () => {
    const { CalendarPart } = await import('../../../addin/register/work/calendar-part.tsx')
    const { MeProvider } = await import('../../../addin/api/signed-in.ts')
    return createElement(MeProvider, { value: me }, createElement(CalendarPart))
  }

  it('is asked for again, and shown with the next press', async () => {
    let now: CalendarFeed | null = null
    const { sent, answer } = inTurn(lost, feed)
    const make = (body: unknown, key: string) => {
      now = feed
      return answer(body, key)
    }
    await onScreen(
      { 'GET /api/calendar-feeds': () => ({ feed: now }), 'POST /api/calendar-feeds': make },
      async ({ press, shows }) => {
        await press('Make an address')
        expect(shows('A new address may have been made.')).toBe(true)
        expect(shows('Nothing was changed.')).toBe(false)
        expect(shows('You have an address')).toBe(true)
        await press('Make a new address')
        expect(shows('Here is your address.')).toBe(true)
        expect(sent[1]).toEqual(sent[0])
      },
      drawn,
    )
  })

  it('has ended where there is none any more; otherwise it may have', async () => {
    let now: CalendarFeed | null = feed
    const end = inTurn(lost)
    const routes = {
      'GET /api/calendar-feeds': () => ({ feed: now }),
      'POST /api/calendar-feeds/end': (body: unknown, key: string) => {
        if (end.sent.length === 1) now = null
        return end.answer(body, key)
      },
    }
    await onScreen(
      routes,
      async ({ press, shows }) => {
        await press('End it')
        expect(shows('The address may have ended. Press again to be sure.')).toBe(true)
        await press('End it')
        expect(shows('The address has ended.')).toBe(true)
        expect(shows('may have ended')).toBe(false)
        expect(end.sent[1]).toEqual(end.sent[0])
      },
      drawn,
    )
  })
})
