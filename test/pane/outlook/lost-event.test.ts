import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { followItem } from '../../../addin/outlook/follow-item.ts'
import { hasMovedOnUnsaid, openReply, shownInOutlook } from '../../../addin/outlook/forms.ts'
import { lookAgain } from '../../../addin/outlook/look-again.ts'
import { forgetAllNoLongerShown, noLongerShown } from '../../../addin/outlook/no-longer-shown.ts'
import type { OpenMessage } from '../../../addin/outlook/reading/open-message.ts'
import { headersWith, openIn, outlookBeside } from '../support/outlook-beside.ts'

const passes = (ms: number) => vi.advanceTimersByTimeAsync(ms)
beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  forgetAllNoLongerShown()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** The message that the page has. */
function messageIn(followed: ReturnType<typeof followItem>): OpenMessage {
  const item = followed.now()
  if (item.kind !== 'message') throw new Error(`No message, but ${item.kind}`)
  return item.message
}
const answer = { to: 'ana@example.org', text: '' }

describe('P4: Outlook has moved on, and its event was lost', () => {
  test('it is noticed also where the headers take five seconds: nobody waits for them', async () => {
    let about = 'one'
    let slow = 0
    outlookBeside(() => headersWith(about), { own: 'one', slow: () => slow })
    const followed = followItem()
    await passes(5_000)
    ;[about, slow] = ['other', 5_000]
    await passes(30_000)
    expect(openIn(followed)).toBe('another')
  })

  test('an event without a new item does not bring the earlier message back until Outlook shows it', async () => {
    let about = 'two'
    const { hears } = outlookBeside(() => headersWith(about), { own: 'two', slow: () => 100 })
    const followed = followItem()
    await passes(5_000)
    about = 'other'
    lookAgain()
    await passes(2_000)
    const seen: string[] = []
    followed.subscribe(() => void seen.push(openIn(followed)))
    hears()
    await passes(3_000)
    expect([openIn(followed), ...seen]).toEqual(['another'])
    about = 'two'
    hears()
    await passes(500)
    expect(openIn(followed)).toBe('two')
  })

  test.each([2_500, 4_500, 8_500])(
    'a host whose headers are late by %i ms: its message comes back by itself',
    async (ms) => {
      let about = 'three'
      const { focus } = outlookBeside(() => headersWith(about), { own: 'three' })
      const followed = followItem()
      await passes(5_000)
      about = 'other'
      focus()
      await passes(1_100)
      expect(openIn(followed)).toBe('another')
      await passes(ms - 2_000)
      about = 'three'
      await passes(2_000)
      expect(openIn(followed)).toBe('three')
    },
  )

  test('the comparison with another message does not hold up that with a new one', async () => {
    let about = 'four'
    let slow = 0
    const { gives, hears } = outlookBeside(() => headersWith(about), { own: 'four', slow: () => slow })
    const followed = followItem()
    await passes(5_000)
    ;[about, slow] = ['five', 9_000]
    lookAgain()
    gives('five')
    hears()
    slow = 0
    lookAgain()
    await passes(0)
    about = 'six'
    lookAgain()
    await passes(2_000)
    expect(openIn(followed)).toBe('another')
  })
})

describe('an act', () => {
  test('waits four seconds for the headers of a message that they have confirmed before: the reply opens as one', async () => {
    let slow = 0
    const { forms } = outlookBeside(() => headersWith('seven'), { own: 'seven', slow: () => slow })
    const followed = followItem()
    await passes(5_000)
    slow = 3_000
    void openReply(messageIn(followed), answer)
    await passes(3_500)
    expect(forms.mock.calls).toEqual([['reply']])
  })

  test('waits a moment only for those of another: a new message opens, which names its recipient', async () => {
    const { forms } = outlookBeside(() => headersWith('eight'), { own: 'eight', slow: () => 3_000 })
    const followed = followItem()
    void openReply(messageIn(followed), answer)
    await passes(1_600)
    expect(forms.mock.calls).toEqual([['new']])
  })

  test('opens nothing where the headers confirmed the message before, and are another’s now', async () => {
    let about = 'nine'
    const { forms } = outlookBeside(() => headersWith(about), { own: 'nine' })
    const followed = followItem()
    await passes(5_000)
    about = 'other'
    expect(await openReply(messageIn(followed), answer)).toBe('another-message')
    expect(forms).not.toHaveBeenCalled()
  })

  test('opens a new message where they never confirmed it: this Outlook may write its Message-ID in two ways', async () => {
    const { forms } = outlookBeside(() => 'Message-ID: <ten@EXAMPLE.ORG>\r\n', { own: 'ten' })
    const followed = followItem()
    await passes(5_000)
    expect(await shownInOutlook(messageIn(followed))).toBe('unknown')
    await openReply(messageIn(followed), answer)
    expect(forms.mock.calls).toEqual([['new']])
  })
})

/** What the pane says was not done: the message, and whether Outlook has shown it again. */
const notDone = () => noLongerShown.now().map(({ message, isBack }) => `${message.key}${isBack ? ', back' : ''}`)

describe('P10: an escalation, and Outlook’s headers are about another message', () => {
  /** In front of a message that the headers have confirmed. They take `slow` milliseconds from now on. */
  async function inFrontOf(own: string, slow: number) {
    let about = own
    let ms = 0
    const outlook = outlookBeside(() => headersWith(about), { own, slow: () => ms })
    const followed = followItem()
    await passes(5_000)
    ms = slow
    const goesTo = (id: string) => {
      about = id
    }
    const reports = (id: string) => {
      goesTo(id)
      outlook.gives(id)
      outlook.hears()
    }
    return { followed, message: messageIn(followed), goesTo, reports }
  }

  test('is filed where the person opened that one after the click, and Outlook reports it a moment later', async () => {
    const { message, goesTo, reports } = await inFrontOf('twelve', 800)
    const asked = hasMovedOnUnsaid(message)
    await passes(600)
    goesTo('other')
    await passes(250)
    reports('other')
    await passes(1_000)
    expect(await asked).toBe(false)
    expect(notDone()).toEqual([])
  })

  test('is not filed where Outlook showed it at the click, and that is said until somebody tries again', async () => {
    const { followed, message, goesTo, reports } = await inFrontOf('thirteen', 50)
    goesTo('other')
    const asked = hasMovedOnUnsaid(message)
    await passes(100)
    expect(await asked).toBe(true)
    reports('other')
    await passes(100)
    expect([openIn(followed), ...notDone()]).toEqual(['other', 'thirteen'])
    reports('thirteen')
    await passes(20_000)
    expect([openIn(followed), ...notDone()]).toEqual(['thirteen', 'thirteen, back'])
    const again = hasMovedOnUnsaid(message)
    await passes(100)
    expect([await again, ...notDone()]).toEqual([false])
  })

  test('is not filed where Outlook does not report that one', async () => {
    const { message, goesTo } = await inFrontOf('fourteen', 800)
    goesTo('other')
    const asked = hasMovedOnUnsaid(message)
    await passes(1_900)
    expect(await asked).toBe(true)
    expect(notDone()).toEqual(['fourteen'])
  })
})

test('P9: what was not done about one message is still said once an act about another was not done', async () => {
  let about = 'fifteen'
  const { gives, hears } = outlookBeside(() => headersWith(about), { own: 'fifteen' })
  const followed = followItem()
  await passes(5_000)
  about = 'sixteen'
  await openReply(messageIn(followed), answer)
  gives('sixteen')
  hears()
  lookAgain()
  await passes(5_000)
  about = 'seventeen'
  await openReply(messageIn(followed), answer)
  expect(notDone()).toEqual(['fifteen', 'sixteen'])
})

test('where words are half-written, the pane does not load itself anew, and the earlier message does not stay', async () => {
  let about = 'eleven'
  const { focus, reload } = outlookBeside(() => headersWith(about), { own: 'eleven', agrees: false, loadedAt: 0 })
  let isWriting = true
  const followed = followItem(() => isWriting)
  await passes(8_000)
  about = 'other'
  focus()
  await passes(8_000)
  expect(openIn(followed)).toBe('another')
  expect(reload).not.toHaveBeenCalled()
  isWriting = false
  focus()
  await passes(8_000)
  expect(reload).toHaveBeenCalled()
})
