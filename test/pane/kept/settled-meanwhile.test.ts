import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { createElement, Fragment, type ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { Failure } from '../../../addin/api/failure.ts'
import { clearPaneNotes, isWriting } from '../../../addin/parts/pane-note.ts'
import { event, id, letter as letterOf, timeline } from '../support/officer-forms.ts'
import { restrictionSeen } from '../support/restriction-seen.ts'
import { me, onScreen, type Screen } from '../support/screen.ts'

const at = '2026-11-03T09:41:00.000Z'
const told = 'This is already settled. What you wrote was not sent.'
const by = (name: string) => ({ by: { name } })
const other = 'Frances Lane'

const customer = {
  ...{ customerId: id, contactPoints: [], warnings: [], formalWarnings: [] },
  ...{ escalations: [], restrictions: [] },
}
const judge = { obstacle: null, involvement: [], proposed: null, isNamedByP15: false }

const objection = (who: string | null) => ({
  ...{ objectionId: id, receivedOn: '2026-11-02', account: 'It was my brother.', channel: 'post', spokenBy: null },
  ...{ evidence: null, answerBy: null },
  answer: who && {
    ...{ outcome: 'stays', reasons: 'It was her.', answeredAt: at, sameOfficerReason: null },
    ...by(who),
  },
})
const warning = (given: object) => ({
  ...{ formalWarningId: id, reference: 'F-1A2B-3C4D', escalationId: null, state: 'given', service: null },
  ...{ behaviours: ['abusive'], reasons: 'Insults.', decidedAt: at, decidedBy: { name: other } },
  ...{ sentOn: '2026-11-02', lapsesOn: '2027-11-02', standing: true, withdrawn: null, objections: [], letters: [] },
  ...{ withdrawal: null, judging: judge, customer },
  ...given,
})
const withdrawn = (who: string) =>
  warning({ state: 'withdrawn', standing: false, withdrawn: { on: '2026-11-03', why: 'A mistake.', ...by(who) } })
const mayAll = { answer: judge, review: judge, change: null, lift: null }
const question = (who: string | null) => ({
  ...{ legalQuestionId: id, question: 'May we?', askedAt: at, ...by(other) },
  answer: who && { advice: 'Yes.', answeredAt: at, ...by(who) },
})
const report = (who: string | null) => ({
  ...{ circumstancesId: id, reportedAt: at, what: 'He moved.', service: null, channel: null, spokenBy: null },
  ...{ answerBy: null, ...by('Tom Vale') },
  answer: who && { outcome: 'continued', reasons: 'No.', answeredAt: at, sameOfficerReason: null, ...by(who) },
})
const restriction = (given: object) => restrictionSeen({ judging: mayAll, ...given })
const escalation = (who: string | null) => ({
  ...{ escalationId: id, reference: 'E-1A2B-3C4D', version: 1, mine: false, obstacle: null, ...by('Tom Vale') },
  ...{ service: 'Housing', escalatedAt: at, behaviours: ['abusive'], account: 'Shouted.', evidence: [] },
  ...{ question: null, formalWarningId: null, draft: null, decision: null, customer },
  state: who ? 'pending' : 'referred',
  advice: who && { text: 'Yes.', recordedAt: at, ...by(who) },
})
const letter = (isSent: boolean) => ({
  ...letterOf(),
  ...{ formalWarningId: null, reference: 'R-1A2B-3C4D', overtaken: false, letterhead: ['Ambleford City Council'] },
  ...{ subject: 'How you can contact us', headings: [], byNotify: false, state: isSent ? 'sent' : 'to-write' },
})

const roles = ['AuthorisingOfficer', 'Reviewer', 'RegisterKeeper']
const place = { id, me: { ...me, roles }, message: null, go: () => {}, back: null }
const warningPage = async () =>
  (await import('../../../addin/register/review/formal-warning-page.tsx')).FormalWarningPage
const restrictionPage = async () =>
  (await import('../../../addin/register/review/restriction-page.tsx')).RestrictionPage
const decisionPage = async () => (await import('../../../addin/register/decision/decision-page.tsx')).DecisionPage
const letterPage = async () => (await import('../../../addin/register/decision/letter-page.tsx')).LetterPage

let client: QueryClient
function Beside() {
  client = useQueryClient()
  return null
}
const drawn = (load: () => Promise<(props: never) => ReactNode>) => async () => {
  const Page = (await load()) as (props: object) => ReactNode
  return createElement(Fragment, null, createElement(Beside), createElement(Page, place as object))
}
/** Somebody opens the page again, and the register has something newer. */
const readAgain = async ({ settle }: Screen) => {
  await client.refetchQueries()
  await settle()
}

type Page = () => Promise<(props: never) => ReactNode>
type Case = [
  name: string,
  page: Page,
  path: string,
  open: string | null,
  field: string,
  seen: (who: string | null) => object,
]
const cases: Case[] = [
  [
    ...(['P14: an objection that another officer answered', warningPage, `formal-warnings/${id}`] as const),
    ...(['Answer the objection', 'Reasons'] as const),
    (who) => warning({ objections: [objection(who)] }),
  ],
  [
    ...(['P10: a formal warning that another officer withdrew', warningPage, `formal-warnings/${id}`] as const),
    ...(['Withdraw the warning', 'Why?'] as const),
    (who) => (who ? withdrawn(who) : warning({})),
  ],
  [
    ...(['P14: an objection to a warning that is withdrawn', warningPage, `formal-warnings/${id}`] as const),
    ...(['Record an objection', 'What did the customer say?'] as const),
    (who) => (who ? withdrawn(who) : warning({})),
  ],
  [
    ...(['P3: a legal question that another officer answered', restrictionPage, `restrictions/${id}`] as const),
    ...(['Record the answer', 'What did legal services answer?'] as const),
    (who) => restriction({ legalQuestions: [question(who)] }),
  ],
  [
    ...(['P15: a report that another officer answered', restrictionPage, `restrictions/${id}`] as const),
    ...(['Answer it', 'Reasons'] as const),
    (who) => restriction({ circumstances: [report(who)] }),
  ],
  [
    ...(['P3: advice that another officer recorded', decisionPage, `escalations/${id}`, null] as const),
    ...(['What did legal services answer?', escalation] as const),
  ],
]

afterEach(clearPaneNotes)

describe.each(cases)('%s', (_, page, path, open, field, seen) => {
  const written = async (who: string, look: (screen: Screen) => Promise<void>) => {
    let now = seen(null)
    await onScreen(
      { [`GET /api/${path}`]: () => now },
      async (screen) => {
        if (open) await screen.press(open)
        await screen.write(field, 'Mine')
        expect(isWriting()).toBe(true)
        if (open) await screen.press('Close')
        now = seen(who)
        await readAgain(screen)
        await look(screen)
      },
      drawn(page),
    )
  }

  it('ends what was written about it, and says that it was not sent', async () => {
    await written(other, async (screen) => {
      expect(screen.shows(told)).toBe(true)
      expect(isWriting()).toBe(false)
      await readAgain(screen)
      expect(screen.shows(told)).toBe(true)
    })
  })

  it('ends it in silence where it was the person’s own work, elsewhere', async () => {
    await written(me.name, async ({ shows }) => {
      expect(shows(told)).toBe(false)
      expect(isWriting()).toBe(false)
    })
  })
})

describe('what is written about a record that is over', () => {
  it('P15: ends with the restriction, whoever lifted it', async () => {
    let now = restriction({})
    await onScreen(
      { [`GET /api/restrictions/${id}`]: () => now },
      async (screen) => {
        for (const [open, field] of [
          ['Lift it', 'Reasons'],
          ['Record a review', 'Reasons'],
        ] as const) {
          await screen.press(open)
          await screen.write(field, 'Mine')
        }
        now = restriction({ state: 'lifted', liftedOn: '2026-11-03' })
        await readAgain(screen)
        expect(screen.shows(told)).toBe(true)
        expect(isWriting()).toBe(false)
      },
      drawn(restrictionPage),
    )
  })

  it('P15: is not called unsent where its answer was lost', async () => {
    let now = restriction({})
    await onScreen(
      {
        [`GET /api/restrictions/${id}`]: () => now,
        [`POST /api/restrictions/${id}/lifting`]: () => {
          now = restriction({ state: 'lifted', liftedOn: '2026-11-03' })
          return new Failure('timed-out')
        },
      },
      async (screen) => {
        await screen.press('Lift it')
        await screen.write('Reasons', 'Mine')
        document.querySelector<HTMLElement>('button[type=submit]')?.click()
        await screen.settle()
        expect(screen.sent()).toHaveLength(1)
        await readAgain(screen)
        expect(screen.shows(told)).toBe(false)
        expect(isWriting()).toBe(false)
      },
      drawn(restrictionPage),
    )
  })

  it('P14: ends with the letter once it is recorded', async () => {
    let isSent = false
    await onScreen(
      { [`GET /api/letters/${id}`]: () => letter(isSent) },
      async (screen) => {
        await screen.press('Don’t notify the customer')
        await screen.write('Why?', 'Mine')
        isSent = true
        await readAgain(screen)
        expect(screen.shows(told)).toBe(true)
        expect(isWriting()).toBe(false)
      },
      drawn(letterPage),
    )
  })

  it('P9: ends with a polite warning that somebody else withdrew', async () => {
    const { MeProvider } = await import('../../../addin/api/signed-in.ts')
    const Entry = await timeline()
    let withdrawable: string | null = id
    const entry = () => {
      const props = { event: event({ withdrawable }) } as never
      return createElement(MeProvider, { value: { ...me, roles: ['RegisterKeeper'] } }, createElement(Entry, props))
    }
    await onScreen(
      {},
      async ({ press, write }) => {
        await press('Withdraw')
        await write('Why?', 'Mine')
        expect(isWriting()).toBe(true)
      },
      async () => entry(),
    )
    withdrawable = null
    await onScreen(
      {},
      async ({ shows }) => {
        expect(shows(told)).toBe(true)
        expect(isWriting()).toBe(false)
      },
      async () => entry(),
    )
  })

  it('P10: the details of an escalation end once it is decided', async () => {
    const own = (state: string) => ({
      ...{ escalationId: id, reference: 'E-1A2B-3C4D', escalatedAt: at, state, question: null, feedback: null },
      ...{ behaviours: [], account: null, decidedAt: null },
    })
    let now = own('pending')
    await onScreen(
      { [`GET /api/escalations/${id}/own`]: () => now },
      async (screen) => {
        await screen.write('What happened', 'Mine')
        now = own('declined')
        await readAgain(screen)
        expect(screen.shows(told)).toBe(true)
        expect(isWriting()).toBe(false)
      },
      drawn(async () => (await import('../../../addin/pane/escalation/own-escalation-page.tsx')).OwnEscalationPage),
    )
  })
})
