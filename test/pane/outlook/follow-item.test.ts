import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followItem } from '../../../addin/outlook/follow-item.ts'

const headersOf = (id: string) => `Message-ID: <${id}@example.org>\r\n`
type Done = (answer: { status: string; value?: unknown }) => void

/** Outlook beside message A, which answers with these headers, and accepts a listener. */
function outlook(headers: () => string) {
  const page = new EventTarget()
  const reload = vi.fn<() => void>()
  const item = {
    ...{ itemType: 'message', itemId: 'A', subject: 'The lift', internetMessageId: '<A@example.org>' },
    getAllInternetHeadersAsync: (done: Done) => done({ status: 'succeeded', value: headers() }),
  }
  const hear: (() => void)[] = []
  const mailbox = {
    item,
    userProfile: { emailAddress: 'amira.khan@ambleford.example' },
    addHandlerAsync: (_: string, listener: () => void, done: Done) => {
      hear.push(listener)
      done({ status: 'succeeded' })
    },
  }
  vi.stubGlobal('Office', { context: { mailbox }, EventType: { ItemChanged: 'olkItemSelectedChanged' } })
  vi.stubGlobal('window', page)
  vi.stubGlobal('document', new EventTarget())
  vi.stubGlobal('location', { reload })
  // It has loaded itself a moment ago, and does not do so again.
  vi.stubGlobal('sessionStorage', { getItem: () => String(Date.now()), setItem: () => undefined })
  const focus = () => page.dispatchEvent(new Event('focus'))
  return { focus, reload, hears: () => hear[0]?.() }
}

const aWhile = () => vi.advanceTimersByTimeAsync(5_000)
beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a pane that may not follow keeps saying so while it asks again on focus, and stops once it knows better', async () => {
  let about = 'B'
  const { focus, reload } = outlook(() => headersOf(about))
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
  const { hears } = outlook(() => headersOf('B'))
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
    const { focus, reload } = outlook(() => headers)
    const followed = followItem()
    await aWhile()
    focus()
    await aWhile()
    expect(followed.isTold()).toBe(true)
    expect(reload).not.toHaveBeenCalled()
  },
)
