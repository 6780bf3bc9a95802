import { useQuery } from '@tanstack/react-query'
import { createElement, Fragment, type ReactNode } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import { Failure } from '../../../addin/api/failure.ts'
import type { EscalationSeen } from '../../../server/contract/customer/dossier.ts'
import { restrictionSeen } from '../support/restriction-seen.ts'
import { type Answers, onScreen } from '../support/screen.ts'

const id = '00000000-0000-4000-8000-000000000007'
const at = '2026-11-03T09:41:00.000Z'
const key = 'key'

/** What an officer can have on the screen of the customer, by the first part of its key. */
const places = [
  ...['escalation', 'restriction', 'formal-warning', 'letter', 'customer'],
  ...['customers', 'log', 'reviews', 'work', 'passed-to-you', 'standing'],
]
/** How often each was fetched. */
let fetched: Record<string, number>

function Place({ name }: { name: string }) {
  const queryFn = () => {
    fetched[name] = (fetched[name] ?? 0) + 1
    return fetched[name]
  }
  useQuery({ queryKey: [name, 'on-the-screen'], queryFn, staleTime: 60_000 })
  return null
}

const changed = { restrictionId: id, state: 'in-force', at, letterId: null, replacedBy: null, reviewDue: null }
const letterRecorded = { letterId: id, restrictionId: id, inForceOn: null, lapsesOn: null, recordedAt: at }
const warningChanged = { formalWarningId: id, state: 'given', letterId: null }
const decided = {
  ...{ escalationId: id, state: 'declined', decidedAt: at },
  ...{ restrictionId: null, formalWarningId: null, letterId: null },
}
const answers: Answers = {
  [`POST /api/escalations/${id}/decision`]: decided,
  [`POST /api/letters/${id}/sent`]: letterRecorded,
  [`POST /api/letters/${id}/posting`]: { letterId: id, handedOverAt: at },
  [`POST /api/restrictions/${id}/in-force-at-once`]: letterRecorded,
  [`POST /api/restrictions/${id}/lifting`]: changed,
  [`POST /api/representations/${id}/acknowledge`]: { representationId: id, acknowledgedOn: '2026-11-03' },
  [`POST /api/formal-warnings/${id}/withdraw`]: warningChanged,
}

type Act = () => void
type Hooks = {
  decision: typeof import('../../../addin/register/decision/use-decide.ts')
  letter: typeof import('../../../addin/register/decision/use-letter.ts')
  change: typeof import('../../../addin/register/review/use-change.ts')
  warning: typeof import('../../../addin/register/review/use-formal-warning.ts')
}
/** The acts that many forms send, each by the hook that sends it. */
let acts: Record<string, Act>

function Acts({ decision, letter, change, warning }: Hooks) {
  const decide = decision.useDecide()
  const record = letter.useRecordLetter()
  const handOver = letter.useHandOver()
  const changeIt = change.useChangeRestriction()
  const acknowledge = change.useAcknowledge()
  const changeWarning = warning.useChangeWarning()
  const declined = { outcome: 'decline', version: 1, reasons: 'No.', feedback: null } as never
  const sent = { how: 'sent', sentOn: '2026-11-03', method: 'post', text: null } as const
  acts = {
    decide: () => decide.mutate({ key, escalationId: id, decision: declined }),
    'record a letter as sent': () => record.mutate({ key, letterId: id, sent }),
    'put in force at once': () => record.mutate({ key, restrictionId: id, atOnce: { reason: 'Threats.' } }),
    'give a letter to be posted': () => handOver.mutate({ key, letterId: id }),
    lift: () => changeIt.mutate({ key, id, by: 'lifting', body: { reasons: 'It is over.' } }),
    acknowledge: () => acknowledge.mutate({ key, representationId: id }),
    'withdraw a formal warning': () => changeWarning.mutate({ key, id, why: 'She was ill.' }),
  }
  return null
}

/** Sends an act while everything is on the screen. */
const send = (what: string, given = answers) =>
  onScreen(
    given,
    async (screen) => {
      acts[what]?.()
      await screen.settle()
    },
    async () => {
      const decision = await import('../../../addin/register/decision/use-decide.ts')
      const letter = await import('../../../addin/register/decision/use-letter.ts')
      const change = await import('../../../addin/register/review/use-change.ts')
      const warning = await import('../../../addin/register/review/use-formal-warning.ts')
      return among(createElement(Acts, { decision, letter, change, warning }))
    },
  )

const everywhere = Object.fromEntries(places.map((name) => [name, 2]))
const among = (drawn: ReactNode) =>
  createElement(Fragment, null, ...places.map((name) => createElement(Place, { key: name, name })), drawn)

beforeEach(() => {
  fetched = {}
})

describe('P15: what an officer does is shown wherever the record is on the screen, once they', () => {
  it.each([
    'decide',
    'record a letter as sent',
    'put in force at once',
    'give a letter to be posted',
    'lift',
    'acknowledge',
    'withdraw a formal warning',
  ])('%s', async (what) => {
    await send(what)
    expect(fetched).toEqual(everywhere)
  })

  it('are refused, because another officer decided first', async () => {
    const told = { title: 'Conflict', status: 409, name: 'already-decided', words: 'It is decided.' }
    await send('decide', {
      [`POST /api/escalations/${id}/decision`]: new Failure('refused', told as never, null),
    })
    expect(fetched).toEqual(everywhere)
  })

  it('change the adjustments to make', async () => {
    const restriction = restrictionSeen()
    await onScreen(
      { [`POST /api/restrictions/${id}/adjustments`]: { restrictionId: id, adjustments: 'Ring first.' } },
      async ({ press, write }) => {
        await press('Change the adjustments')
        await write('What does the contact do', 'Ring first.')
        await press('Save')
      },
      async () => {
        const { AdjustmentsPart } = await import('../../../addin/register/review/adjustments-part.tsx')
        const given = { restrictionId: restriction.restrictionId, adjustments: null, mayChange: true }
        return among(createElement(AdjustmentsPart, given))
      },
    )
    expect(fetched).toEqual(everywhere)
  })
})

type LogOf = {
  log: typeof import('../../../addin/register/log/use-log.ts')
  view: typeof import('../../../addin/register/log/view.ts')
}
function Log({ log, view }: LogOf) {
  const { data } = log.useEscalationLog(view.questionOf(view.readEscalationView(new URLSearchParams())))
  return data?.rows.map((one) => `${one.reference} is ${one.state}`).join()
}

it('P3, P15: the log beside an escalation shows its new state once legal advice is recorded', async () => {
  let state = 'referred'
  const row = {
    ...{ escalationId: id, reference: 'E-1A2B-3C4D', customerId: id, customerReference: 'C-1A2B-3C4D' },
    ...{ customer: { name: 'Jo Marsh', address: null, number: null }, service: null, behaviours: [] },
    ...{ escalatedOn: '2026-11-03', escalatedBy: 'Amira Khan' },
  }
  const page = { next: null, previous: null, total: 1 }
  await onScreen(
    {
      'POST /api/log/escalations': () => ({ rows: [{ ...row, state }], ...page }),
      [`POST /api/escalations/${id}/advice`]: () => {
        state = 'pending'
        return { escalationId: id, state, recordedAt: at }
      },
    },
    async (screen) => {
      expect(screen.shows('E-1A2B-3C4D is referred')).toBe(true)
      await screen.write('What did legal services', 'A restriction would be lawful.')
      await screen.press('Record the advice')
      expect(screen.shows('E-1A2B-3C4D is pending')).toBe(true)
    },
    async () => {
      const log = await import('../../../addin/register/log/use-log.ts')
      const view = await import('../../../addin/register/log/view.ts')
      const { AdviceForm } = await import('../../../addin/register/decision/advice-form.tsx')
      const form = createElement(AdviceForm, { seen: { escalationId: id, version: 1 } as EscalationSeen })
      return createElement(Fragment, null, createElement(Log, { log, view }), form)
    },
  )
})
