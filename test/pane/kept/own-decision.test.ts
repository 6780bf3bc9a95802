import { afterEach, describe, expect, it } from 'vitest'
import { Failure } from '../../../addin/api/failure.ts'
import { clearPaneNotes, isWriting } from '../../../addin/parts/pane-note.ts'
import { another, comingAndGoing, late } from '../support/come-and-go.ts'
import { restrictionSeen } from '../support/restriction-seen.ts'
import { me, onScreen, type Screen } from '../support/screen.ts'

const id = '00000000-0000-4000-8000-000000000007'
const at = '2026-11-03T09:41:00.000Z'
const lost = new Failure('timed-out')
const perhaps = 'This may have been recorded. The register took too long to answer.'

const customer = {
  ...{ customerId: id, contactPoints: [], warnings: [], formalWarnings: [] },
  ...{ escalations: [], restrictions: [] },
}
const seen = (given: object = {}) => ({
  ...{ escalationId: id, reference: 'E-1A2B-3C4D', state: 'pending', version: 1, mine: false, obstacle: null },
  ...{ by: { name: 'Tom Vale' }, service: 'Housing', escalatedAt: at, behaviours: ['abusive'], account: 'Shouted.' },
  ...{ evidence: [], question: null, advice: null, formalWarningId: null, draft: null, decision: null, customer },
  ...given,
})
const decidedBy = (name: string) =>
  seen({
    ...{ state: 'no-action', version: 2 },
    decision: { outcome: 'no-action', reasons: 'One-off.', feedback: null, decidedAt: at, by: { name } },
  })
const decided = {
  ...{ escalationId: id, state: 'no-action', decidedAt: at, restrictionId: null, formalWarningId: null },
  letterId: null,
}

const place = { id, me: { ...me, roles: ['AuthorisingOfficer', 'Reviewer'] }, message: null, go: () => {}, back: null }
const decisionPage = async () => (await import('../../../addin/register/decision/decision-page.tsx')).DecisionPage
const restrictionPage = async () =>
  (await import('../../../addin/register/review/restriction-page.tsx')).RestrictionPage

/** The page of an escalation, where another message can be opened meanwhile. `decide` gives the page that follows. */
async function onEscalation(
  decide: (now: (next: object) => void, key: string) => unknown,
  look: (screen: Screen) => Promise<void>,
) {
  let now: object = seen()
  const answers = {
    [`GET /api/escalations/${id}`]: () => now,
    [`POST /api/escalations/${id}/decision`]: (_: unknown, key: string) =>
      decide((next) => {
        now = next
      }, key),
  }
  await onScreen(answers, look, comingAndGoing(decisionPage, place))
}
const chooseNoAction = async ({ press, write }: Screen) => {
  await press('A one-off')
  await write('A note', 'One-off.')
}
const press = async ({ settle }: Screen) => {
  document.querySelector<HTMLElement>('button[type=submit]')?.click()
  await settle()
}
const toldUnsent = ({ shows }: Screen) => shows('Your own decision was not sent.')

afterEach(clearPaneNotes)

describe('P13: an officer’s own decision is never called “not sent”', () => {
  it('where its answer came while another message was open', async () => {
    const { wait, come } = late()
    await onEscalation(
      async (now) => {
        now(decidedBy('Amira Khan'))
        await wait
        return decided
      },
      async (screen) => {
        await chooseNoAction(screen)
        await press(screen)
        await screen.press(another)
        come()
        await screen.settle()
        expect(isWriting()).toBe(false)
        await screen.press(another)
        expect(screen.shows('By Amira Khan')).toBe(true)
        expect(toldUnsent(screen)).toBe(false)
      },
    )
  })

  it('where its answer was lost', async () => {
    await onEscalation(
      (now) => {
        now(decidedBy('Amira Khan'))
        return lost
      },
      async (screen) => {
        await chooseNoAction(screen)
        await press(screen)
        expect(screen.shows(perhaps)).toBe(true)
        await screen.press(another)
        await screen.press(another)
        expect(screen.shows('By Amira Khan')).toBe(true)
        expect(toldUnsent(screen)).toBe(false)
        expect(isWriting()).toBe(false)
      },
    )
  })

  it('but it is where another officer decided before it was sent', async () => {
    let next = (_: object) => {}
    await onScreen(
      {
        [`GET /api/escalations/${id}`]: (() => {
          let now: object = seen()
          next = (given) => {
            now = given
          }
          return () => now
        })(),
      },
      async (screen) => {
        await chooseNoAction(screen)
        next(decidedBy('Frances Lane'))
        await screen.press(another)
        await screen.press(another)
        expect(toldUnsent(screen)).toBe(true)
        expect(isWriting()).toBe(false)
      },
      comingAndGoing(decisionPage, place),
    )
  })

  it('a question whose answer was lost is sent once, also after another message', async () => {
    const keys: string[] = []
    await onEscalation(
      (now, key) => {
        keys.push(key)
        now(seen({ state: 'more-wanted', version: 2, question: 'When?' }))
        return keys.length === 1 ? lost : { ...decided, state: 'more-wanted' }
      },
      async (screen) => {
        await screen.press('Ask for more')
        await screen.write('What', 'When?')
        await press(screen)
        await screen.press(another)
        await screen.press(another)
        // The change of the escalation is their own: nothing to begin anew with.
        expect(screen.shows('Somebody has changed this escalation')).toBe(false)
        expect(screen.shows(perhaps)).toBe(true)
        await press(screen)
        expect(keys).toHaveLength(2)
        expect(keys[1]).toBe(keys[0])
      },
    )
  })
})

describe('P15: a review whose answer was lost', () => {
  it('is recorded once, also after another message was opened', async () => {
    const keys: string[] = []
    let version = 2
    const judging = { obstacle: null, involvement: [], proposed: null, isNamedByP15: false }
    const answers = {
      [`GET /api/restrictions/${id}`]: () =>
        restrictionSeen({ version, judging: { answer: null, review: judging, change: null, lift: null } }),
      [`POST /api/restrictions/${id}/review`]: (_: unknown, key: string) => {
        keys.push(key)
        version = 3
        return keys.length === 1
          ? lost
          : { restrictionId: id, state: 'in-force', at, letterId: null, reviewDue: '2027-08-02', replacedBy: null }
      },
    }
    await onScreen(
      answers,
      async (screen) => {
        await screen.press('Record a review')
        await screen.press('It stays as it is')
        for (const field of [...document.querySelectorAll('textarea')])
          await screen.write(field.labels[0]?.textContent ?? '', 'Since May.')
        await press(screen)
        expect(screen.shows(perhaps)).toBe(true)
        await screen.press(another)
        await screen.press(another)
        await screen.press('Record a review')
        expect(screen.shows(perhaps)).toBe(true)
        expect(screen.buttons()).not.toContain('Start with what applies now')
        await press(screen)
        expect(keys).toHaveLength(2)
        expect(keys[1]).toBe(keys[0])
        expect(screen.shows('Recorded')).toBe(true)
        expect(isWriting()).toBe(false)
      },
      comingAndGoing(restrictionPage, place),
    )
  })
})
