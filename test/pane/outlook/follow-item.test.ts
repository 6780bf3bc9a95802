import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followItem } from '../../../addin/outlook/follow-item.ts'
import { lookAgain } from '../../../addin/outlook/look-again.ts'
import { headersWith, openIn, outlookBeside } from '../support/outlook-beside.ts'

const aWhile = () => vi.advanceTimersByTimeAsync(5_000)
beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a pane that may not follow keeps saying so while it asks again on focus, and stops once it knows better', async () => {
  let about = 'B'
  const { focus, reload } = outlookBeside(() => headersWith(about))
  const followed = followItem()
  await aWhile()
  expect(followed.isTold()).toBe(false)
  const told: boolean[] = []
  followed.subscribe(() => void told.push(followed.isTold()))
  focus()
  await aWhile()
  expect(told).not.toContain(true)
  about = 'A'
  focus()
  await aWhile()
  expect(followed.isTold()).toBe(true)
  expect(reload).not.toHaveBeenCalled()
})

test('an event shows that the pane follows, without another look', async () => {
  const { hears } = outlookBeside(() => headersWith('B'), { own: 'never confirmed' })
  const followed = followItem()
  await aWhile()
  expect(followed.isTold()).toBe(false)
  hears()
  await aWhile()
  expect(followed.isTold()).toBe(true)
})

test.each(['', 'Subject: The lift'])(
  'headers without a Message-ID, “%s”, are no reason to say that it may not follow',
  async (headers) => {
    const { focus, reload } = outlookBeside(() => headers)
    const followed = followItem()
    await aWhile()
    focus()
    await aWhile()
    expect(followed.isTold()).toBe(true)
    expect(reload).not.toHaveBeenCalled()
  },
)

const someTime = () => vi.advanceTimersByTimeAsync(17_000)

test('P4: an event that is lost: what Outlook shows is noticed without a click, and the earlier message does not stay', async () => {
  let about = 'A'
  const { reload, hears, gives } = outlookBeside(() => headersWith(about))
  const followed = followItem()
  await aWhile()
  expect(openIn(followed)).toBe('A')
  about = 'B'
  await someTime()
  expect([openIn(followed), followed.isTold()]).toEqual(['another', true])
  // Nobody’s work in the pane is lost.
  expect(reload).not.toHaveBeenCalled()

  about = 'A'
  await someTime()
  expect(openIn(followed)).toBe('A')

  about = 'B'
  lookAgain()
  await aWhile()
  expect(openIn(followed)).toBe('another')
  gives('B')
  hears()
  expect(openIn(followed)).toBe('B')
})

test('P4: on focus, too; and once Outlook’s item is new, an event is not needed', async () => {
  let about = 'A'
  const { focus, gives } = outlookBeside(() => headersWith(about))
  const followed = followItem()
  await aWhile()
  about = 'B'
  focus()
  await aWhile()
  expect(openIn(followed)).toBe('another')
  gives('B')
  await someTime()
  expect(openIn(followed)).toBe('B')
})

test('what Outlook shows is asked for four times a minute while the pane is visible, and otherwise never', async () => {
  const { asked } = outlookBeside(() => headersWith('A'))
  followItem()
  await aWhile()
  const before = asked()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked() - before).toBe(4)
  Object.assign(document, { visibilityState: 'hidden' })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked() - before).toBe(4)
})

test('P4: a message whose properties throw after the event is not given, and read again a moment later', async () => {
  let throws = true
  const { hears, gives } = outlookBeside(() => headersWith('B'))
  const followed = followItem()
  await aWhile()
  gives('B', () => throws)
  hears()
  expect(openIn(followed)).toBe('unreadable')
  throws = false
  await vi.advanceTimersByTimeAsync(250)
  expect(openIn(followed)).toBe('B')
})
