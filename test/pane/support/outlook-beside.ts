import { vi } from 'vitest'
import type { FollowedItem } from '../../../addin/outlook/follow-item.ts'

type Done = (answer: { status: string; value?: unknown }) => void
type Trouble = {
  /** The id of the message that the page has at first. */
  own?: string
  /** Milliseconds until Outlook answers about the headers. */
  slow?: () => number
  /** Whether Outlook agrees to report another message. */
  agrees?: boolean
  /** Milliseconds since 1970 when the page last loaded itself anew; otherwise it may do so. */
  loadedAt?: number
}

/** The headers of the message with this id. */
export const headersWith = (id: string): string => `Message-ID: <${id}@example.org>\r\n`

/** Outlook beside a message, which answers with these headers. */
export function outlookBeside(
  headers: () => string,
  { own = 'A', slow = () => 0, agrees = true, loadedAt = Date.now() }: Trouble = {},
) {
  const page = new EventTarget()
  const reload = vi.fn<() => void>()
  const forms = vi.fn<(kind: string) => void>()
  let asked = 0
  const itemOf = (id: string) => ({
    ...{ itemType: 'message', itemId: id, subject: 'The lift', internetMessageId: `<${id}@example.org>` },
    getAllInternetHeadersAsync: (done: Done) => {
      asked += 1
      const answer = () => done({ status: 'succeeded', value: headers() })
      const ms = slow()
      if (ms > 0) setTimeout(answer, ms)
      else answer()
    },
    displayReplyFormAsync: (_: string, done: Done) => {
      forms('reply')
      done({ status: 'succeeded' })
    },
  })
  const item: object = itemOf(own)
  const hear: (() => void)[] = []
  const mailbox = {
    item,
    userProfile: { emailAddress: 'amira.khan@ambleford.example' },
    addHandlerAsync: (_: string, listener: () => void, done: Done) => {
      if (agrees) hear.push(listener)
      done({ status: agrees ? 'succeeded' : 'failed' })
    },
    displayNewMessageFormAsync: (_: object, done: Done) => {
      forms('new')
      done({ status: 'succeeded' })
    },
  }
  vi.stubGlobal('Office', { context: { mailbox }, EventType: { ItemChanged: 'olkItemSelectedChanged' } })
  vi.stubGlobal('window', page)
  vi.stubGlobal('document', new EventTarget())
  vi.stubGlobal('location', { reload })
  vi.stubGlobal('sessionStorage', { getItem: () => String(loadedAt), setItem: () => undefined })
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
  return { focus, reload, forms, gives, hears: () => hear[0]?.(), asked: () => asked }
}

/** What the page knows to be open: a message's id, or why there is none. */
export function openIn({ now }: FollowedItem): string {
  const item = now()
  return item.kind === 'message' ? item.message.key : item.kind === 'not-given' ? item.why : item.kind
}
