import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type FollowedItem, followItem } from '../../../addin/outlook/follow-item.ts'
import { lookAgain } from '../../../addin/outlook/look-again.ts'

const headersOf = (id: string) => `Message-ID: <${id}@example.org>\r\n`
type Done = (answer: { status: string; value?: unknown }) => void

/** Outlook beside a message, which answers with these headers, and accepts a listener. */
function outlook(headers: () => string, own = 'A') {
  const page = new EventTarget()
  const reload = vi.fn<() => void>()
  let asked = 0
  const itemOf = (id: string) => ({
    ...{ itemType: 'message', itemId: id, subject: 'The lift', internetMessageId: `<${id}@example.org>` },
    getAllInternetHeadersAsync: (done: Done) => {
      asked += 1
      done({ status: 'succeeded', value: headers() })
    },
  })
  const item: object = itemOf(own)
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
  /** Outlook gives this page another item, whose subject throws while `throws` says so. */
  const gives = (id: string, throws = () => false) => {
    const given = itemOf(id)
    Object.defineProperty(given, 'subject', {
      get: () => {
        if (throws()) throw new Error('Unable to get property of undefined')
        return 'The lift'
      },
    })
    Object.assign(mailbox, { item: given })
  }
  return { focus, reload, gives, hears: () => hear[0]?.(), asked: () => asked }
}

/** What the page knows to be open: a message's id, or why there is none. */
function openIn({ now }: FollowedItem): string {
  const item = now()
  return item.kind === 'message' ? item.message.key : item.kind === 'not-given' ? item.why : item.kind
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
  const { hears } = outlook(() => headersOf('B'), 'never confirmed')
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

const someTime = () => vi.advanceTimersByTimeAsync(17_000)

test('P4: an event that is lost: what Outlook shows is noticed without a click, and the earlier message does not stay', async () => {
  let about = 'A'
  const { reload, hears, gives } = outlook(() => headersOf(about))
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
  const { focus, gives } = outlook(() => headersOf(about))
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
  const { asked } = outlook(() => headersOf('A'))
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
  const { hears, gives } = outlook(() => headersOf('B'))
  const followed = followItem()
  await aWhile()
  gives('B', () => throws)
  hears()
  expect(openIn(followed)).toBe('unreadable')
  throws = false
  await vi.advanceTimersByTimeAsync(250)
  expect(openIn(followed)).toBe('B')
})
