import { createElement } from 'react'
import { expect, it } from 'vitest'
import { Failure } from '../../../addin/api/failure.ts'
import type { FormalWarningSeen, ObjectionAnswer } from '../../../server/contract/formal-warning.ts'
import { type Answers, me, onScreen, type Screen } from '../support/screen.ts'

type Objection = FormalWarningSeen['objections'][number]

const idOf = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
const id = idOf(7)
const objection = (n: number, account: string): Objection => ({
  ...{ objectionId: idOf(n), receivedOn: '2026-11-03', account, channel: 'post', spokenBy: null },
  ...{ evidence: null, answerBy: null, answer: null },
})
const may = objection(1, 'It was not me.')
const june = objection(2, 'It was my brother.')
const answer = {
  outcome: 'stays' as const,
  ...{ reasons: 'It was her.', answeredAt: '2026-11-10T09:00:00.000Z' },
  ...{ by: { name: 'Frances Lane' }, sameOfficerReason: null },
}

const warning = (objections: Objection[], given: Partial<FormalWarningSeen> = {}) => ({
  ...{ formalWarningId: id, reference: 'F-1A2B-3C4D', escalationId: null, state: 'given', service: null },
  ...{ behaviours: ['abusive'], reasons: 'Insults.', decidedAt: '2026-11-01T09:00:00.000Z' },
  ...{ decidedBy: { name: 'Frances Lane' }, sentOn: '2026-11-02', lapsesOn: '2027-11-02', standing: true },
  ...{ withdrawn: null, objections, letters: [], withdrawal: null },
  judging: { obstacle: null, involvement: [], proposed: null, isNamedByP15: false },
  customer: {
    ...{ customerId: id, contactPoints: [], warnings: [], formalWarnings: [], escalations: [], restrictions: [] },
  },
  ...given,
})

/** The page of an officer who reads the objection of May and answers it, while another officer has just answered it. */
async function answeredAlready(after: ReturnType<typeof warning>, look: (screen: Screen) => Promise<void>) {
  let shown = warning([may])
  const asked: ObjectionAnswer[] = []
  const told = { title: 'Conflict', status: 409, name: 'already-answered', words: 'This has already been answered.' }
  const answers: Answers = {
    [`GET /api/formal-warnings/${id}`]: () => shown,
    [`POST /api/formal-warnings/${id}/objection/answer`]: (given: ObjectionAnswer) => {
      asked.push(given)
      shown = after
      return new Failure('refused', told as never, null)
    },
  }
  await onScreen(
    answers,
    async (screen) => {
      await screen.press('Answer the objection')
      await screen.press('The warning stays')
      await screen.write('Reasons', 'She wrote it.')
      await screen.press('Record the answer')
      await look(screen)
    },
    async () => {
      const { FormalWarningPage } = await import('../../../addin/register/review/formal-warning-page.tsx')
      const place = { id, me: { ...me, roles: ['AuthorisingOfficer'] }, message: null, go: () => {}, back: () => {} }
      return createElement(FormalWarningPage, place as unknown as Parameters<typeof FormalWarningPage>[0])
    },
  )
  return asked.map(({ objectionId }) => objectionId)
}

it('P14: an answer stays with the objection that was read, also where another is shown by now', async () => {
  const asked = await answeredAlready(warning([{ ...may, answer }, june]), async (screen) => {
    expect(screen.shows('This has already been answered.')).toBe(true)
    for (const there of ['It was her.', 'It was my brother.']) expect(screen.shows(there), there).toBe(true)
    expect(screen.written('Reasons')).toBe('She wrote it.')
    await screen.press('Record the answer')
    await screen.press('Close')
    await screen.press('Answer the objection')
    expect(screen.written('Reasons')).toBe('')
    await screen.press('The warning stays')
    await screen.write('Reasons', 'It was no brother.')
    await screen.press('Record the answer')
  })
  expect(asked).toEqual([may.objectionId, may.objectionId, june.objectionId])
})

it('P14: what was written stays on the screen where the other officer withdrew the warning', async () => {
  const over = { state: 'withdrawn', standing: false } as const
  await answeredAlready(
    warning([{ ...may, answer: { ...answer, outcome: 'withdrawn' as const } }], over),
    async (screen) => {
      expect(screen.shows('This has already been answered.')).toBe(true)
      expect(screen.written('Reasons')).toBe('She wrote it.')
    },
  )
})
