import { describe, expect, it } from 'vitest'
import { undoLeft } from '../../../addin/queue/act.ts'
import { escalation, trial, warning } from './queue-trial.ts'

describe.each([
  ['is right', '2026-11-03T09:00:01.000Z'],
  ['is five hours behind', '2026-11-03T04:00:01.000Z'],
  ['is five hours ahead', '2026-11-03T14:00:01.000Z'],
])('Undo, on a device whose clock %s', (_, clock) => {
  it.each([
    ['warning', { warnedAt: '2026-11-03T09:00:00.000Z' }],
    ['call or message passed on', { passedOnAt: '2026-11-03T09:00:00.000Z' }],
  ])('is offered for ten minutes by the register’s clock: %s', async (_kind, done) => {
    const { queue, answers, settled, open } = trial()
    const arrived = Date.parse(clock)
    open.at(arrived)
    answers.push({ warningId: 'w', ...done, undoUntil: '2026-11-03T09:10:00.000Z' })
    queue.open('amira')
    queue.add(warning)
    await settled()
    const [act] = queue.now()
    const left = (minutes: number) => act && undoLeft(act, arrived + minutes * 60_000)
    expect([left(0), left(9), left(10), left(300)]).toEqual([600_000, 60_000, 0, 0])
  })
})

it('Undo is offered without end where the register gave no time, and not before its answer', async () => {
  const { queue, answers, settled } = trial()
  queue.open('amira')
  answers.push({ escalationId: 'e' })
  queue.add({ ...escalation, undoPath: '/api/escalations/{escalationId}/withdraw' })
  const left = () => queue.now().map((act) => undoLeft(act, 0))
  expect(left()).toEqual([0])
  await settled()
  expect(left()).toEqual([Number.POSITIVE_INFINITY])
})
