import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clearPaneNotes } from '../../../addin/parts/pane-note.ts'
import type { LookupAnswer } from '../../../server/contract/standing/standing.ts'
import { type Answers, onScreen, type Screen } from '../support/screen.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const at = '2026-11-03T09:41:00.000Z'
const unknown = { kind: 'not-on-register' } as const
const nobody: LookupAnswer['found'] = { kind: 'no-match' }
const warned: LookupAnswer['found'] = {
  kind: 'standing',
  standing: {
    ...{ kind: 'warned', customerId: id(1), warningId: id(3), warnedAt: at, service: 'Housing' },
    lapsesOn: '2027-10-01',
  },
}
const escalated = { customerId: id(1), escalationId: id(4), escalatedAt: at, state: 'pending', behaviours: [] }

type Filed = { key: string; body: { customer: { names: string[]; postalAddresses?: string[] } } }

const filed: Filed[] = []
let found: LookupAnswer['found'] = nobody
let waiting: Promise<void> | null = null
const answers: Answers = {
  'POST /api/standing': {
    ...{ checkedAt: at, toConfirm: [] },
    standings: [{ address: 'jo.marsh@example.org', standing: unknown }],
  },
  'POST /api/lookup': async () => {
    await waiting
    return { checkedAt: at, found }
  },
  'POST /api/escalations': (body: Filed['body'], key: string) => {
    filed.push({ key, body })
    return { ...escalated, evidence: [] }
  },
  [`POST /api/escalations/${id(4)}/withdraw`]: { escalationId: id(4), withdrawnAt: at },
  'GET /api/staff-support': { support: null },
}

/** Chooses in the field of this label. */
async function choose({ settle }: Screen, label: string, value: string) {
  const fields = [...document.querySelectorAll('select')]
  const field = fields.find(({ labels }) => labels[0]?.textContent?.trim() === label)
  if (!field) throw new Error(`No “${label}”`)
  field.value = value
  field.dispatchEvent(new Event('change', { bubbles: true }))
  await settle()
}

const logging = (look: (screen: Screen) => Promise<void>) =>
  onScreen(answers, async (screen) => {
    await screen.press('Log a call')
    await look(screen)
  })

async function callFrom(screen: Screen, number: string) {
  await screen.write('Number', number)
  await screen.press('Look up')
}

beforeEach(() => {
  filed.length = 0
  found = nobody
  waiting = null
})
afterEach(clearPaneNotes)

describe('P4: the next call', () => {
  it('from the same customer can be recorded after another look-up', async () => {
    await logging(async (screen) => {
      await callFrom(screen, '01632 960145')
      await screen.press('Escalate the call')
      expect(screen.buttons()).not.toContain('Escalate the call')
      found = warned
      await screen.press('Look up')
      expect(screen.shows('Escalated to the authorising officer.')).toBe(false)
      await screen.press('Escalate the call')
    })
    expect(filed).toHaveLength(2)
    expect(filed[0]?.key).not.toBe(filed[1]?.key)
  })

  it('can be recorded after the last one was undone', async () => {
    await logging(async (screen) => {
      await callFrom(screen, '01632 960145')
      await screen.press('Escalate the call')
      await screen.press('Undo')
      await screen.press('Look up')
      await screen.press('Escalate the call')
    })
    expect(filed).toHaveLength(2)
  })

  it('is not offered with what was found before the last one was recorded', async () => {
    await logging(async (screen) => {
      await callFrom(screen, '01632 960145')
      await screen.press('Escalate the call')
      let answer = () => {}
      waiting = new Promise((resolve) => {
        answer = resolve
      })
      await screen.press('Look up')
      expect(screen.buttons()).not.toContain('Escalate the call')
      expect(screen.shows('Nothing is recorded')).toBe(false)
      answer()
      await screen.settle()
      expect(screen.buttons()).toContain('Escalate the call')
    })
  })

  it('keeps what is written while the same customer is looked up again before anything is recorded', async () => {
    await logging(async (screen) => {
      await callFrom(screen, '01632 960145')
      await screen.write('What happened?', 'Shouted at me.')
      let answer = () => {}
      waiting = new Promise((resolve) => {
        answer = resolve
      })
      await screen.press('Look up')
      expect(screen.written('What happened?')).toBe('Shouted at me.')
      expect(screen.buttons()).toContain('Escalate the call')
      answer()
      await screen.settle()
      expect(screen.written('What happened?')).toBe('Shouted at me.')
    })
  })
})

describe('P4: a postal address', () => {
  it('is recorded where its field is on the form', async () => {
    await logging(async (screen) => {
      await choose(screen, 'Look up by', 'name')
      await screen.write('Name', 'Mia Frost')
      await screen.press('Look up')
      await choose(screen, 'How they got in touch', 'in-person')
      await screen.write('Their postal address', '1 Quay Road, Ambleford')
      await screen.press('Escalate the call')
    })
    expect(filed[0]?.body.customer.postalAddresses).toEqual(['1 Quay Road, Ambleford'])
  })

  it('that was written about somebody else is not recorded once its field has gone', async () => {
    await logging(async (screen) => {
      await choose(screen, 'Look up by', 'name')
      await screen.write('Name', 'Mia Frost')
      await screen.press('Look up')
      await choose(screen, 'How they got in touch', 'in-person')
      await screen.write('Their postal address', '1 Quay Road, Ambleford')
      await choose(screen, 'Look up by', 'number')
      await callFrom(screen, '01632 960145')
      expect(screen.written('Their postal address')).toBe(null)
      await screen.press('Escalate the call')
    })
    expect(filed).toHaveLength(1)
    expect(filed[0]?.body.customer.postalAddresses).toBe(undefined)
  })
})
