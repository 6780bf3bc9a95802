import { describe, expect, it } from 'vitest'
import { Failure } from '../../../addin/api/failure.ts'
import { escalation, refused, trial, warning } from './queue-trial.ts'
import { windowsOfOne } from './windows.ts'

const busy = (name = 'too-busy') => new Failure('too-many', { name, words: name, reference: null, status: 429 })
const filed = { ...escalation, undoPath: '/api/escalations/{escalationId}/withdraw' }

/** Until neither window has anything more to do at once. */
async function quiet() {
  for (let turns = 0; turns < 20; turns += 1) await new Promise((resolve) => setTimeout(resolve))
}

/** Two windows of Amira's; the second opens when told. */
function two(how: { locks?: boolean } = {}) {
  const device = windowsOfOne(how)
  const [firstStorage, secondStorage] = [device.open(), device.open()]
  const first = trial(firstStorage, 'first')
  const second = trial(secondStorage, 'second')
  first.queue.open('amira')
  return { device, first, second, close: firstStorage.close, sent: () => [...first.sent, ...second.sent] }
}

const keyOf = ({ queue }: ReturnType<typeof trial>) => queue.now()[0]?.key ?? ''

describe.each([
  ['with the browser’s locks', { locks: true }],
  ['without them', { locks: false }],
])('P10: an act that waits, in two windows of one person, %s', (_, how) => {
  it('is not sent by the second window once it was taken back in the first; both say so', async () => {
    for (const way of ['takeBack', 'discard'] as const) {
      const { device, first, second, sent } = two(how)
      first.answers.push(busy())
      second.answers.push(busy())
      first.queue.add(filed)
      await quiet()
      second.queue.open('amira')
      await quiet()
      const before = sent().length
      first.queue[way](keyOf(first))
      await quiet()
      second.queue.sendNow()
      first.queue.sendNow()
      await quiet()
      expect(sent()).toHaveLength(before)
      expect([first.steps(), second.steps()]).toEqual([['escalation: taken-back'], ['escalation: taken-back']])
      expect(device.names()).toEqual([])
    }
  })

  it('is not sent by the first window once it was taken back in the second', async () => {
    const { device, first, second, sent } = two(how)
    first.answers.push(busy())
    second.answers.push(busy())
    first.queue.add(filed)
    await quiet()
    second.queue.open('amira')
    await quiet()
    const before = sent().length
    second.queue.takeBack(keyOf(second))
    await quiet()
    first.queue.sendNow()
    await quiet()
    expect(sent()).toHaveLength(before)
    expect([first.steps(), second.steps()]).toEqual([['escalation: taken-back'], ['escalation: taken-back']])
    expect(device.names()).toEqual([])
  })

  it('that may have arrived is undone when it was taken back, and both windows say so', async () => {
    const { first, second, sent } = two(how)
    first.answers.push(new Failure('server-error'), { escalationId: 'e' }, { escalationId: 'e' })
    second.answers.push(new Failure('server-error'), { escalationId: 'e' }, { escalationId: 'e' })
    first.queue.add(filed)
    await quiet()
    second.queue.open('amira')
    await quiet()
    first.queue.takeBack(keyOf(first))
    await quiet()
    first.queue.sendNow()
    second.queue.sendNow()
    await quiet()
    const undone = ['escalation: taken-back', 'withdraw-escalation: done']
    expect(sent().filter(({ act }) => act.kind === 'withdraw-escalation')).toHaveLength(1)
    expect([first.steps(), second.steps()]).toEqual([undone, undone])
  })

  it('that the first window sends shows as done in the second, where it can be undone', async () => {
    const { device, first, second } = two(how)
    second.queue.open('amira')
    first.answers.push({ escalationId: 'e' })
    second.answers.push({ escalationId: 'e' })
    first.queue.add(filed)
    await quiet()
    expect([first.steps(), second.steps()]).toEqual([['escalation: done'], ['escalation: done']])
    second.queue.takeBack(keyOf(second))
    await quiet()
    const undone = ['escalation: taken-back', 'withdraw-escalation: done']
    expect([first.steps(), second.steps()]).toEqual([undone, undone])
    expect(device.names()).toEqual([])
  })

  it('is deleted in both when the person signs out in one', async () => {
    const { device, first, second } = two(how)
    first.answers.push(busy())
    second.answers.push(busy())
    first.queue.add(filed)
    await quiet()
    second.queue.open('amira')
    await quiet()
    second.queue.clear()
    await quiet()
    first.queue.sendNow()
    await quiet()
    expect(first.sent.length + second.sent.length).toBeLessThan(3)
    expect([first.steps(), second.steps(), device.names()]).toEqual([[], [], []])
  })
})

describe('P1: an escalation whose original one window still reads', () => {
  it('is left alone by the person’s other windows, and is sent once, with its original', async () => {
    const { first, second, sent } = two()
    const asked = Promise.withResolvers<unknown>()
    first.queue.add(filed, () => asked.promise)
    await quiet()
    second.queue.open('amira')
    await quiet()
    expect(second.steps()).toEqual(['escalation: sending'])
    expect(sent()).toEqual([])
    asked.resolve({ original: 'whole' })
    await quiet()
    expect(sent().map(({ body }) => body)).toEqual([{ original: 'whole' }])
    expect(second.steps()).toEqual(['escalation: done'])
  })

  it('is sent by another window once its own is closed', async () => {
    const { first, second, close } = two()
    first.queue.add(filed, () => new Promise(() => undefined))
    await quiet()
    second.queue.open('amira')
    await quiet()
    close()
    await quiet()
    expect([first.sent.length, second.sent.length]).toEqual([0, 1])
    expect(second.steps()).toEqual(['escalation: done'])
  })

  it('without locks: what another window filed without the original shows as filed, with its answer', async () => {
    const { first, second } = two({ locks: false })
    const asked = Promise.withResolvers<unknown>()
    first.queue.add(filed, () => asked.promise)
    second.answers.push({ escalationId: 'e' })
    second.queue.open('amira')
    await quiet()
    asked.resolve({ original: 'late' })
    await quiet()
    expect(first.sent).toEqual([])
    expect(first.queue.now()[0]?.state).toMatchObject({ step: 'done', answer: { escalationId: 'e' } })
  })

  it('counts as filed when its key was used, even if this window has not sent it before', async () => {
    const { first } = two()
    first.answers.push(refused('idempotency-key-reused'), { escalationId: 'e' })
    first.queue.add(filed, async () => ({ original: 'whole' }))
    await quiet()
    expect(first.sent.map(({ body }) => body)).toEqual([{ original: 'whole' }, filed.body])
    expect(first.queue.now()[0]?.state).toMatchObject({ step: 'done', answer: { escalationId: 'e' } })
  })
})

describe('the windows of one person', () => {
  it('show alike that an act waits, and "Send now" in one sends what belongs to the other', async () => {
    const { first, second } = two()
    first.answers.push(new Failure('unreachable'))
    first.queue.add(warning)
    await quiet()
    second.queue.open('amira')
    await quiet()
    expect(second.queue.now()[0]?.state).toMatchObject({ step: 'waiting', failure: { reason: 'unreachable' } })
    second.queue.sendNow()
    await quiet()
    expect([first.sent.length, second.sent.length]).toEqual([2, 0])
    expect(second.steps()).toEqual(['warning: done'])
  })

  it('send for one another where one has lost its sign-in', async () => {
    const { first, second } = two()
    first.answers.push(new Failure('signed-out'))
    first.queue.add(warning)
    await quiet()
    second.queue.open('amira')
    await quiet()
    expect([first.sent.length, second.sent.length]).toEqual([1, 1])
    expect([first.steps(), second.steps()]).toEqual([['warning: done'], ['warning: done']])
  })
})
