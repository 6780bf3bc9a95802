import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { Failure } from '../../../addin/api/failure.ts'
import { clearPaneNotes } from '../../../addin/parts/pane-note.ts'
import { tabOfTom } from '../support/reloaded.ts'
import { type Answers, onScreen, type Screen } from '../support/screen.ts'

const at = '2026-11-03T09:41:00.000Z'
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const warned = {
  ...{ warningId: id(3), customerId: id(1), warnedAt: at, lapsesOn: '2027-11-03', reply: null, undoUntil: at },
}
const escalated = { customerId: id(1), escalationId: id(4), escalatedAt: at, state: 'pending', behaviours: [] }
const lost = new Failure('timed-out')
const refused = new Failure('refused', { name: 'x', words: 'Not now.', reference: null, status: 422 })

const [jo, mia] = ['01632 960145', '01632 960999']
const act = `Polite warning about ${jo}`
const perhaps = `${act}: this may have been recorded. The register took too long to answer. Send it again: it’s recorded only once. Or take it back.`
const recordedAbout = `Polite warning recorded. It’s about ${jo}.`

type Sent = { what: string; key: string; note: string | null }
const sent: Sent[] = []
/** The answers to polite warnings, one after the other. */
let warnings: unknown[] = []
let answerNow = () => {}
/** An answer that comes once `answerNow` is called. */
const late = (answer: unknown) =>
  new Promise((resolve) => {
    answerNow = () => resolve(answer)
  })

type Body = { contact?: { note: string | null }; account?: string | null }
const noted = (what: string, answer: () => unknown) => (body: Body, key: string) => {
  sent.push({ what, key, note: body.contact?.note ?? body.account ?? null })
  return answer()
}
const answers = (more: Answers = {}): Answers => ({
  'POST /api/lookup': { checkedAt: at, found: { kind: 'standing', standing: { kind: 'not-on-register' } } },
  'POST /api/warnings': noted('warning', () => warnings.shift() ?? warned),
  'POST /api/escalations': noted('escalation', () => ({ ...escalated, evidence: [] })),
  [`POST /api/warnings/${id(3)}/undo`]: { warningId: id(3), undoneAt: at },
  'GET /api/staff-support': { support: null },
  ...more,
})

async function lookUp({ write, press }: Screen, number: string) {
  await write('Number', number)
  await press('Look up')
}
/** Sends a polite warning about Jo. */
async function warnJo(screen: Screen, words: string) {
  await screen.press('Log a call')
  await lookUp(screen, jo)
  if (words) await screen.write('What happened', words)
  await screen.press('Record a polite warning')
}

beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(at) }))
afterAll(() => void vi.useRealTimers())
beforeEach(() => {
  sent.length = 0
  warnings = []
})
afterEach(() => {
  clearPaneNotes()
  vi.unstubAllGlobals()
})

describe('P4: a call of which the answer was lost, once another caller is looked up', () => {
  it('is shown with whom it is about; the other call is sent, and it can be sent again with its own key', async () => {
    warnings = [lost]
    await onScreen(answers(), async (screen) => {
      await warnJo(screen, '')
      await lookUp(screen, mia)
      expect(screen.shows(perhaps)).toBe(true)
      await screen.write('What happened', 'Swore.')
      await screen.press('Escalate the call')
      expect(screen.said()).toBe('Escalated to the authorising officer.')
      expect(screen.shows(perhaps)).toBe(true)
      await screen.press(`Send it again: ${act}`)
      expect(screen.shows(recordedAbout)).toBe(true)
      expect(screen.shows('Escalated to the authorising officer.')).toBe(true)
    })
    expect(sent.map(({ what, note }) => [what, note])).toEqual([
      ['warning', null],
      ['escalation', 'Swore.'],
      ['warning', null],
    ])
    expect(sent[2]?.key).toBe(sent[0]?.key)
  })

  it('can be taken back', async () => {
    warnings = [lost]
    const taken: unknown[] = []
    const takeBack = (body: unknown) => {
      taken.push(body)
      return { answer: null }
    }
    await onScreen(answers({ 'POST /api/taken-back': takeBack }), async (screen) => {
      await warnJo(screen, 'Shouted.')
      await lookUp(screen, mia)
      await screen.write('What happened', 'Swore.')
      await screen.press(`Take it back: ${act}`)
      expect(screen.said()).toBe(`${act}: taken back. Nothing was recorded.`)
      expect(taken).toEqual([{ key: sent[0]?.key }])
      expect(screen.written('What happened')).toBe('Swore.')
    })
  })

  it('is shown with Undo if it had been recorded, and asks nobody to undo it for the other call', async () => {
    warnings = [lost]
    await onScreen(answers({ 'POST /api/taken-back': { answer: warned } }), async (screen) => {
      await warnJo(screen, 'Shouted.')
      await lookUp(screen, mia)
      await screen.press(`Take it back: ${act}`)
      expect(screen.said()).toBe(recordedAbout)
      expect(screen.shows('undo this first')).toBe(false)
      await screen.press('Undo')
      expect(screen.said()).toBe(`${act}: undone.`)
      expect(screen.buttons()).toContain('Escalate the call')
    })
  })

  it('is sent anew where it was perhaps taken back, once that is known', async () => {
    warnings = [lost]
    const takings = [lost, { answer: null }]
    await onScreen(answers({ 'POST /api/taken-back': () => takings.shift() }), async (screen) => {
      await warnJo(screen, 'Shouted.')
      await lookUp(screen, mia)
      await screen.press(`Take it back: ${act}`)
      expect(screen.shows(perhaps)).toBe(true)
      await screen.press(`Send it again: ${act}`)
      expect(screen.shows(recordedAbout)).toBe(true)
    })
    expect(sent.map(({ note }) => note)).toEqual(['Shouted.', 'Shouted.'])
    expect(sent[1]?.key).not.toBe(sent[0]?.key)
  })

  it('is still shown after a reload, and where the page was left and opened again', async () => {
    warnings = [lost]
    const tab = tabOfTom()
    await onScreen(answers(), async (screen) => {
      await warnJo(screen, '')
      await screen.press('Back')
      await screen.press('Log a call')
      expect(screen.shows(perhaps)).toBe(true)
    })
    tab.reload()
    await onScreen(answers(), async (screen) => {
      expect(screen.shows(perhaps)).toBe(true)
      await screen.press(`Send it again: ${act}`)
      expect(screen.shows(recordedAbout)).toBe(true)
    })
    expect(sent[1]?.key).toBe(sent[0]?.key)
  })
})

describe('P4: a call that is still being sent while another number is looked up', () => {
  it('is shown with whom it is about once it is recorded; what was written since stays', async () => {
    warnings = [late(warned)]
    await onScreen(answers(), async (screen) => {
      await warnJo(screen, 'Shouted.')
      await lookUp(screen, mia)
      expect(screen.shows(`${act}: still being sent…`)).toBe(true)
      await screen.write('What happened', 'Swore.')
      answerNow()
      await screen.settle()
      expect(screen.said()).toBe(recordedAbout)
      expect(screen.written('What happened')).toBe('Swore.')
    })
  })

  it('takes with it what was written about it, unless that was sent about the other caller too', async () => {
    warnings = [late(warned)]
    await onScreen(answers(), async (screen) => {
      await warnJo(screen, 'Shouted.')
      await lookUp(screen, mia)
      answerNow()
      await screen.settle()
      expect(screen.written('What happened')).toBe('')
    })
    clearPaneNotes()
    warnings = [late(warned), refused]
    await onScreen(answers(), async (screen) => {
      await warnJo(screen, 'Shouted.')
      await lookUp(screen, mia)
      await screen.press('Record a polite warning')
      answerNow()
      await screen.settle()
      expect(screen.shows('Not sent. Not now. What you wrote is still here.')).toBe(true)
      expect(screen.written('What happened')).toBe('Shouted.')
    })
  })

  it('is shown with its words if it is refused, until somebody discards it', async () => {
    warnings = [late(refused)]
    await onScreen(answers(), async (screen) => {
      await warnJo(screen, 'Shouted.')
      await lookUp(screen, mia)
      await screen.write('What happened', 'Swore.')
      answerNow()
      await screen.settle()
      expect(screen.said()).toBe(`${act}: not sent. Not now.`)
      expect(screen.shows('Shouted.')).toBe(true)
      await screen.press(`Discard: ${act}`)
      expect(screen.shows('Shouted.')).toBe(false)
      expect(screen.written('What happened')).toBe('Swore.')
    })
  })

  it('is shown when the page is opened again after it was left', async () => {
    warnings = [late(warned)]
    await onScreen(answers(), async (screen) => {
      await warnJo(screen, 'Shouted.')
      await screen.press('Back')
      answerNow()
      await screen.settle()
      await screen.press('Log a call')
      expect(screen.shows(recordedAbout)).toBe(true)
      await screen.press('Back')
      await screen.press('Log a call')
      expect(screen.shows(recordedAbout)).toBe(false)
    })
  })
})

describe('P4: “Start again” after a lost answer', () => {
  it('says no more that anything is still here; the request stays open, and the next about this person settles it', async () => {
    warnings = [lost]
    const routes = { 'POST /api/taken-back': { answer: null } }
    await onScreen(answers(routes), async (screen) => {
      await screen.press('Log a call')
      await lookUp(screen, '01632 960146')
      await screen.write('What happened', 'Shouted.')
      await lookUp(screen, jo)
      await screen.press('Record a polite warning')
      expect(screen.shows('What you wrote is still here.')).toBe(true)
      await screen.press('Start again')
      expect(screen.written('What happened')).toBe('')
      expect(screen.shows('is still here')).toBe(false)
      expect(screen.shows('Not sent')).toBe(false)
      expect(screen.said()).toBe(perhaps)
      await screen.write('What happened', 'Swore.')
      await screen.press('Record a polite warning')
      expect(screen.said()).toBe('Polite warning recorded.')
      expect(screen.sent().filter((line) => line.endsWith('/api/taken-back'))).toHaveLength(1)
    })
    expect(sent.map(({ note }) => note)).toEqual(['Shouted.', 'Swore.'])
  })
})
