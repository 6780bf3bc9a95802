import { describe, expect, it } from 'vitest'
import { Failure } from '../../../addin/api/failure.ts'
import { isUnseenRefusal } from '../../../addin/queue/act.ts'
import { refused, trial, warning } from './queue-trial.ts'
import { windowsOfOne } from './windows.ts'

const days = (n: number) => n * 24 * 60 * 60_000
const unseen = ({ queue }: ReturnType<typeof trial>) => queue.now().filter(isUnseenRefusal)

/** A warning that waited, and was then refused. */
async function refusedLater(storage = windowsOfOne().open(), isBeside = false) {
  const window = trial(storage)
  window.answers.push(new Failure('server-error'), refused('already-restricted'))
  window.queue.open('amira')
  window.queue.add(warning)
  const key = window.queue.now()[0]?.key ?? ''
  if (isBeside) window.queue.showBeside(key)
  await window.settled()
  window.queue.sendNow()
  await window.settled()
  return { ...window, storage, key }
}

describe('P9: a warning that the register refuses later', () => {
  it('stays until the person has understood it, also across reloads: who, what and why, without its body', async () => {
    const first = await refusedLater()
    expect(unseen(first)).toHaveLength(1)
    const [name = ''] = first.storage.names()
    expect(JSON.parse(first.storage.get(name) ?? '')).toMatchObject({ who: 'Jo Marsh', kind: 'warning', body: null })

    const second = trial(first.storage)
    second.queue.open('amira')
    await second.settled()
    const [act] = unseen(second)
    expect(act).toMatchObject({ who: 'Jo Marsh', state: { failure: { told: { name: 'already-restricted' } } } })
    expect(second.sent).toEqual([])

    second.queue.understood(first.key)
    expect(unseen(second)).toEqual([])
    expect(first.storage.names()).toEqual([])
  })

  it('is not kept where the person sees it beside its message', async () => {
    const window = await refusedLater(undefined, true)
    expect(window.steps()).toEqual(['warning: refused'])
    expect(unseen(window)).toEqual([])
    expect(window.storage.names()).toEqual([])
  })

  it('is seen as soon as it is shown beside its message, after a reload, too', async () => {
    const first = await refusedLater()
    const second = trial(first.storage)
    second.queue.open('amira')
    second.queue.showBeside(first.key)
    expect(unseen(second)).toEqual([])
    expect(second.steps()).toEqual(['warning: refused'])
    expect(first.storage.names()).toEqual([])
  })

  it('is in the list of every window, and goes from all once it was understood in one', async () => {
    const device = windowsOfOne()
    const second = trial(device.open(), 'second')
    second.queue.open('amira')
    const first = await refusedLater(device.open())
    await first.settled()
    await first.settled()
    expect(unseen(second)).toHaveLength(1)
    second.queue.understood(first.key)
    await first.settled()
    await first.settled()
    expect(unseen(first)).toEqual([])
    expect(device.names()).toEqual([])
  })

  it('goes after seven days, and at sign-out', async () => {
    const first = await refusedLater()
    const late = trial(first.storage)
    late.open.at(days(7) + 1)
    late.queue.open('amira')
    expect(first.storage.names()).toEqual([])

    const open = await refusedLater()
    open.open.at(days(7) + 1)
    open.queue.sendNow()
    await open.settled()
    expect([open.queue.now(), open.storage.names()]).toEqual([[], []])

    const other = await refusedLater()
    other.queue.clear()
    expect(other.storage.names()).toEqual([])
  })

  it('of which the person has taken everything back, is not shown', async () => {
    const { queue, answers, settled, steps, storage } = trial()
    answers.push(new Failure('timed-out'), refused('already-restricted'))
    queue.open('amira')
    queue.add(warning)
    await settled()
    queue.discard(queue.now()[0]?.key ?? '')
    await settled()
    expect(steps()).toEqual(['warning: taken-back'])
    expect(storage.names()).toEqual([])
  })
})

it('an act is not sent after its seven days, even if the pane was open all the time', async () => {
  const { queue, answers, sent, settled, open, storage } = trial()
  answers.push(new Failure('unreachable'))
  queue.open('amira')
  queue.add(warning)
  await settled()
  open.at(days(7) + 1)
  queue.sendNow()
  await settled()
  expect(sent).toHaveLength(1)
  expect(queue.now()).toEqual([])
  expect(storage.names()).toEqual([])
})
