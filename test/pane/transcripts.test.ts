import { readFileSync } from 'node:fs'
import { createElement, type ReactNode, useState } from 'react'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { Failure } from '../../addin/api/failure.ts'
import { clearPaneNotes } from '../../addin/parts/pane-note.ts'
import type { Standing } from '../../server/contract/standing/standing.ts'
import { council, seen } from './support/decision-draft.ts'
import { type Answers, me, onScreen } from './support/screen.ts'
import { twoSelected } from './support/selected.ts'

const at = '2026-11-03T09:41:00.000Z'
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const undoUntil = '2999-01-01T00:00:00.000Z'
const said = (standing: Standing): Answers => ({
  'POST /api/standing': {
    checkedAt: at,
    standings: [{ address: 'jo.marsh@example.org', standing }],
    toConfirm: [],
  },
})
const restricted: Standing = {
  kind: 'restricted',
  customerId: id(1),
  restrictionId: id(2),
  since: '2026-09-03',
  until: '2027-03-03',
  scope: { kind: 'whole-council' },
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
const unknown: Standing = { kind: 'not-on-register' }
const standings: Record<string, Answers> = {
  'not on the register': said(unknown),
  warned: said({
    kind: 'warned',
    customerId: id(1),
    warningId: id(3),
    warnedAt: '2026-10-01T09:00:00.000Z',
    service: 'Housing',
    lapsesOn: '2027-10-01',
  }),
  'decision pending': said({
    kind: 'decision-pending',
    customerId: id(1),
    escalationId: id(4),
    escalatedAt: '2026-11-02T09:00:00.000Z',
    service: 'Planning',
    mine: false,
    mayWithdraw: false,
    mayWarn: true,
  }),
  restricted: said(restricted),
  'restricted, and not told': said({
    ...restricted,
    instruction: { ...restricted.instruction, say: 'Do not reply. They have not been told.', reminder: '' },
  }),
  'not checked': { 'POST /api/standing': new Failure('unreachable') },
}
const escalated = {
  customerId: id(1),
  escalationId: id(4),
  escalatedAt: at,
  state: 'pending',
  behaviours: [],
  evidence: [],
}
/** As the council's settings say it. */
const support = { words: 'You can talk to the staff helpline on 01632 960177.', url: null }
const passedOn = { passedOnId: id(5), passedOnAt: at, reminderReply: 'opened', forwardReply: 'opened', undoUntil }
const warned = { warningId: id(3), customerId: id(1), warnedAt: at, lapsesOn: '2027-11-03', reply: 'opened', undoUntil }

const decided = {
  escalationId: id(4),
  state: 'approved',
  decidedAt: at,
  restrictionId: id(2),
  formalWarningId: null,
  letterId: id(6),
}

/** What a person does: what they press, in which group, and what they write into which field. */
type Step = { press: string; in?: string } | { write: string; into: string }
type Job = { answers: Answers; steps: Step[]; draw?: () => Promise<ReactNode> }

/** The form, until the decision is recorded: the page then shows something else. */
function UntilDecided({ form }: { form: (onDecided: () => void) => ReactNode }) {
  const [isDecided, setDecided] = useState(false)
  return isDecided ? null : form(() => setDecided(true))
}

const opens = { onOpenWarning: () => undefined, onOpenRestriction: () => undefined }
async function decisionForm() {
  const { DecisionForm } = await import('../../addin/register/decision/decision-form.tsx')
  const escalation = { ...seen, escalationId: id(4), version: 1, by: { name: 'Amira Khan' } } as typeof seen
  const form = (onDecided: () => void) =>
    createElement(DecisionForm, { seen: escalation, council, onDecided, ...opens })
  return createElement(UntilDecided, { form })
}
const asked = { 'POST /api/warnings': warned, ...said(unknown) }

/** Each act of the pane, and the decision with the least that the policy asks. */
const jobs: Record<string, Job> = {
  'give a polite warning': { answers: asked, steps: [{ press: 'Give a polite warning' }] },
  'give the first warning, service not known': {
    answers: { ...asked, 'GET /api/me': { ...me, inServices: [] } },
    steps: [{ press: 'Give a polite warning' }, { press: 'Housing' }],
  },
  escalate: {
    answers: { ...said(unknown), 'POST /api/escalations': escalated, 'GET /api/staff-support': { support } },
    steps: [{ press: 'Escalate' }],
  },
  'remind and pass on': {
    answers: { ...said(restricted), 'POST /api/passed-on': passedOn },
    steps: [{ press: 'Remind and pass on' }],
  },
  'pass on only': {
    answers: { ...said(restricted), 'POST /api/passed-on': { ...passedOn, reminderReply: null } },
    steps: [{ press: 'Pass on only' }],
  },
  'withdraw an escalation': {
    answers: {
      ...said({
        kind: 'decision-pending',
        customerId: id(1),
        escalationId: id(4),
        escalatedAt: '2026-11-02T09:00:00.000Z',
        service: 'Housing',
        mine: true,
        mayWithdraw: true,
        mayWarn: true,
      }),
      [`POST /api/escalations/${id(4)}/withdraw`]: { escalationId: id(4), withdrawnAt: at },
    },
    steps: [{ press: 'More' }, { press: 'Withdraw the escalation' }],
  },
  'report another address': {
    answers: { ...said(restricted), 'POST /api/contact-points/proposals': { proposalId: id(7), proposedAt: at } },
    steps: [
      { press: 'Report another address' },
      { write: 'jo@example.net', into: 'New address' },
      { press: 'The customer’s own' },
      { write: 'The same signature.', into: 'How do you know?' },
      { press: 'Report it' },
    ],
  },
  'log a call and escalate it': {
    answers: {
      ...said(unknown),
      'POST /api/lookup': { checkedAt: at, found: { kind: 'no-match' } },
      'POST /api/escalations': escalated,
      'GET /api/staff-support': { support },
    },
    steps: [
      { press: 'Log a call' },
      { write: '01632 960145', into: 'Number' },
      { press: 'Look up' },
      { write: 'Shouted at me.', into: 'What happened?' },
      { press: 'Abusive' },
      { press: 'Escalate the call' },
    ],
  },
  'escalate several messages': {
    answers: {
      ...said(unknown),
      'POST /api/evidence/waiting': { pieceId: id(8), sha256: 'ab', bytes: 9, waitsUntil: undoUntil },
      'POST /api/escalations': { ...escalated, evidence: [] },
      'GET /api/staff-support': { support },
    },
    draw: twoSelected,
    steps: [{ press: 'Escalate 2 messages' }],
  },
  'decide: approve a restriction': {
    answers: { [`POST /api/escalations/${id(4)}/decision`]: decided },
    draw: decisionForm,
    steps: [
      { press: 'Approve a restriction' },
      { write: 'Threats in three messages.', into: 'Reasons' },
      { press: 'No', in: 'Does a support worker help this customer?' },
      { press: 'None needed: we know of no disability.' },
      { press: 'No', in: 'Would this keep the customer from reaching their ward councillors?' },
      { press: 'Approve the restriction' },
    ],
  },
}

/** `npx vitest run --project unit test/pane/transcripts.test.ts -u` writes the files anew: read what has changed. */
const kept = (name: string) => `transcripts/${name.replace(/[^a-z]+/g, '-')}.txt`
const text = (lines: string[]) => `${lines.join('\n')}\n`
const told = (step: Step) => ('press' in step ? `> ${step.press}` : `> ${step.into}: ${step.write}`)
const counts: Record<string, { presses: number; texts: number }> = {}

beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(at) }))
afterAll(() => void vi.useRealTimers())

afterEach(clearPaneNotes)

describe('what a screen reader reads', () => {
  it.each(Object.keys(standings))('of the card “%s”', async (name) => {
    const lines = await onScreen(standings[name] ?? {}, (screen) => screen.read())
    await expect(text(lines)).toMatchFileSnapshot(kept(name))
  })

  it.each(Object.entries(jobs))('to somebody who wants to %s', async (name, { answers, steps, draw }) => {
    const lines = await onScreen(
      answers,
      async (screen) => {
        for (const step of steps) {
          if ('press' in step) await screen.press(step.press, step.in)
          else await screen.write(step.into, step.write)
        }
        counts[name] = screen.counted()
        return [...steps.map(told), ...screen.sent(), `> Read out: ${screen.said()}`, ...(await screen.read())]
      },
      draw,
    )
    await expect(text(lines)).toMatchFileSnapshot(kept(name))
  })

  it('of the decision form, and of what is missing in it', async () => {
    const lines = await onScreen(
      {},
      async (screen) => {
        const first = await screen.read()
        await screen.press('Approve a restriction')
        await screen.press('Approve the restriction')
        return [...first, '> Approve a restriction', '> Approve the restriction', ...(await screen.read())]
      },
      decisionForm,
    )
    await expect(text(lines)).toMatchFileSnapshot(kept('decision form'))
  })

  it('takes as many presses and texts for each job as the documents say', () => {
    const page = readFileSync('docs/decisions/clicks.md', 'utf8')
    const rows = [...page.matchAll(/^\| ([^|]+) \| [^|]+ \| (\d+) \| (\d+) \|$/gm)].map(
      ([, job = '', presses, texts]) => [job, { presses: Number(presses), texts: Number(texts) }],
    )
    expect(counts).toEqual(Object.fromEntries(rows))
  })
})
