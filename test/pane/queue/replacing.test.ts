import { describe, expect, it } from 'vitest'
import { Failure } from '../../../addin/api/failure.ts'
import { memoryStorage } from '../../../addin/outlook/device-storage.ts'
import { asReplaced, type NewAct } from '../../../addin/queue/act.ts'
import { refused, trial } from './queue-trial.ts'

const partial: NewAct = {
  kind: 'passed-on',
  path: '/api/passed-on',
  body: { reminded: false, forwarded: true },
  itemKey: 'item-1',
  who: 'Jo Marsh',
  undoPath: '/api/passed-on/{passedOnId}/undo',
}

/** A partial record that reached the register, and the fuller one that replaces it there. */
async function recorded(storage = memoryStorage()) {
  const pane = trial(storage)
  pane.answers.push({ passedOnId: 'p1' })
  pane.queue.open('amira')
  pane.queue.add(partial)
  await pane.settled()
  const [act] = pane.queue.now()
  const replaces = act && asReplaced(act)
  if (!replaces) throw new Error('Not recorded.')
  const body = { reminded: true, forwarded: true, replaces: 'p1' }
  const paths = () => pane.sent.slice(1).map(({ act: { path } }) => path)
  return { ...pane, storage, paths, fuller: { ...partial, body, replaces } as NewAct }
}

describe('P14: a fuller record that replaces a partial one', () => {
  it('is one request: the register undoes the partial one as it takes the fuller one', async () => {
    const { queue, answers, settled, steps, paths, fuller } = await recorded()
    answers.push({ passedOnId: 'p2' })
    queue.add(fuller)
    queue.add(fuller)
    await settled()
    expect(paths()).toEqual(['/api/passed-on'])
    expect(steps()).toEqual(['passed-on: taken-back', 'passed-on: done'])
  })

  it('leaves the partial one where it is if the register refuses the fuller one', async () => {
    const { queue, answers, settled, steps, paths, fuller } = await recorded()
    answers.push(refused('not-in-force'))
    queue.add(fuller)
    await settled()
    expect(paths()).toEqual(['/api/passed-on'])
    expect(steps()).toEqual(['passed-on: done', 'passed-on: refused'])
  })

  it('is retried with the same key while the network is away; until then the partial one stays', async () => {
    const { queue, answers, sent, settled, steps, paths, fuller } = await recorded()
    answers.push(new Failure('timed-out'), { passedOnId: 'p2' })
    queue.add(fuller)
    await settled()
    expect(steps()).toEqual(['passed-on: done', 'passed-on: waiting'])
    queue.sendNow()
    await settled()
    expect(paths()).toEqual(['/api/passed-on', '/api/passed-on'])
    expect(new Set(sent.slice(1).map(({ act }) => act.key)).size).toBe(1)
    expect(steps()).toEqual(['passed-on: taken-back', 'passed-on: done'])
  })

  it('taken back before it was sent, takes the partial one back as well', async () => {
    const { queue, answers, settled, steps, paths, fuller } = await recorded()
    answers.push(new Failure('sign-in-unreachable'))
    queue.add(fuller)
    await settled()
    queue.takeBack(queue.now().at(-1)?.key ?? '')
    queue.sendNow()
    await settled()
    expect(paths()).toEqual(['/api/passed-on', '/api/passed-on/p1/undo'])
    expect(steps()).toEqual(['passed-on: taken-back', 'passed-on: taken-back', 'undo-passed-on: done'])
  })

  it('taken back when it may have arrived, is undone where it did, and the partial one where it did not', async () => {
    for (const [answer, undone] of [
      [{ passedOnId: 'p2' }, '/api/passed-on/p2/undo'],
      [null, '/api/passed-on/p1/undo'],
    ] as const) {
      const { queue, answers, settled, paths, fuller } = await recorded()
      answers.push(new Failure('timed-out'))
      if (answer) answers.push(answer)
      queue.add(fuller)
      await settled()
      queue.discard(queue.now().at(-1)?.key ?? '')
      await settled()
      expect(paths()).toEqual(['/api/passed-on', '/api/taken-back', undone])
    }
  })

  it('replaced in its turn before it was sent: the partial one is undone after the newest, to which its duties move', async () => {
    const { queue, answers, settled, paths, fuller } = await recorded()
    answers.push(new Failure('sign-in-unreachable'))
    queue.add(fuller)
    await settled()
    const waiting = queue.now().at(-1)?.key ?? ''
    queue.add({ ...partial, body: { reminded: true, forwarded: true, sent: { reminder: true } } })
    queue.takeBack(waiting)
    queue.sendNow()
    await settled()
    expect(paths()).toEqual(['/api/passed-on', '/api/passed-on', '/api/passed-on/p1/undo'])
  })

  it('discarded after a reload, takes the partial one back, too', async () => {
    const first = await recorded()
    first.answers.push(new Failure('sign-in-unreachable'))
    first.queue.add(first.fuller)
    await first.settled()
    const second = trial(first.storage)
    second.answers.push(new Failure('sign-in-unreachable'))
    second.queue.open('amira')
    await second.settled()
    second.queue.discard(second.queue.now()[0]?.key ?? '')
    await second.settled()
    expect(second.sent.at(-1)?.act.path).toBe('/api/passed-on/p1/undo')
    expect(first.storage.names()).toEqual([])
  })
})
