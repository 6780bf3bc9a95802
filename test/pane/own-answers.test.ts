import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openAnswer, openForward, openReply, shownInOutlook } from '../../addin/outlook/forms.ts'
import { noteOnMessage } from '../../addin/outlook/item-notice.ts'
import { shownBeside } from '../../addin/outlook/missed-opening.ts'
import type { ReplyTo } from '../../addin/outlook/reading/open-message.ts'
import { mailboxOf, openItem } from '../../addin/outlook/reading/read-message.ts'
import { readOriginal } from '../../addin/outlook/reading/read-original.ts'
import { readReplyTo } from '../../addin/outlook/reading/reply-to.ts'
import { colleagues, sharedMailbox } from '../cast.ts'

const jo = 'jo.marsh@example.org'
const headersOf = (id: string, ...more: string[]) => [`Message-ID: <${id}@example.org>`, ...more, ''].join('\r\n')
const emlOf = (id: string) => btoa(`${headersOf(id)}\r\nHello from ${id}`)
const mine = headersOf('a', `Reply-To: ${jo}`)
const others = headersOf('b', 'Reply-To: ana@example.org')

type Done = (answer: { status: string; value?: unknown }) => void
/** What a call answers, one after another, the last one for good; null is never answered. */
type Answers = (string | null)[]

/** Outlook beside message A, with what its calls answer. */
function outlook({
  headers = [mine],
  files = [emlOf('a')],
  id = '<a@example.org>',
  own = colleagues.amira.address,
  more = {},
}: Given = {}) {
  const asked = { headers: 0, files: 0, replies: 0 }
  const newMessages: unknown[] = []
  const answering = (what: 'headers' | 'files', all: Answers) => (done: Done) => {
    const value = all[Math.min(asked[what], all.length - 1)]
    asked[what] += 1
    if (value !== null) done({ status: 'succeeded', value })
  }
  const item = {
    ...{ itemType: 'message', itemId: 'A', subject: 'The lift', internetMessageId: id },
    getAllInternetHeadersAsync: answering('headers', headers),
    getAsFileAsync: answering('files', files),
    displayReplyFormAsync: (_: string, done: Done) => {
      asked.replies += 1
      done({ status: 'succeeded' })
    },
    ...more,
  }
  const mailbox = {
    item,
    userProfile: { emailAddress: own },
    displayNewMessageFormAsync: ({ toRecipients, subject, attachments }: NewMessage, done: Done) => {
      newMessages.push({ toRecipients, subject, ...(attachments && { ids: attachments.map(({ itemId }) => itemId) }) })
      done({ status: 'succeeded' })
    },
  }
  vi.stubGlobal('Office', { context: { mailbox } })
  const open = openItem()
  if (open.kind !== 'message') throw new Error('No message is open')
  return { message: open.message, asked, newMessages, leave: () => Object.assign(mailbox, { item: { itemId: 'B' } }) }
}
type NewMessage = { toRecipients: string[]; subject: string; attachments?: { itemId: string }[] }
type Given = { headers?: Answers; files?: Answers; id?: string; own?: string; more?: object }

const seconds = (n: number) => vi.advanceTimersByTimeAsync(n * 1000)
const didNot = { read: false, outlook: 'did-not' }
const toJo = { read: true, addresses: [jo] }
const toJoMarsh = { to: jo, text: 'Good morning' }
const reToJo = { toRecipients: [jo], subject: 'RE: The lift' }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the addresses that a reply would go to', () => {
  test('are read from the message’s own headers', async () => {
    const { message } = outlook()
    expect(await readReplyTo(message)).toEqual(toJo)
  })

  test('are not taken from another message’s headers, but asked for again', async () => {
    const { message } = outlook({ headers: [others, others, mine] })
    const answer = readReplyTo(message)
    await seconds(1)
    expect(await answer).toEqual(toJo)
  })

  test('are unknown while Outlook answers about another message; a later answer is passed on', async () => {
    const { message } = outlook({ headers: [...Array<string>(5).fill(others), mine] })
    const late = vi.fn<(answer: ReplyTo) => void>()
    const answer = readReplyTo(message, { late })
    await seconds(1.5)
    expect(await answer).toEqual(didNot)
    await seconds(30)
    expect(late.mock.calls).toEqual([[toJo]])
  })

  test('are not asked for again once another message is open', async () => {
    const { message, asked, leave } = outlook({ headers: [others] })
    const answer = readReplyTo(message)
    await seconds(0.1)
    leave()
    await seconds(60)
    expect(await answer).toEqual(didNot)
    expect(asked.headers).toBe(1)
  })

  test.each([
    ['without a Message-ID', '', ['From: a\r\n']],
    ['without a Message-ID, when the answer is about one with a Message-ID', '', [others]],
    ['with two Message-IDs', '<a@example.org>', [headersOf('a', 'Message-ID: <b@example.org>')]],
    ['whose Message-ID is only in the other’s body', '<a@example.org>', [`${others}\r\nMessage-ID: <a@example.org>`]],
  ])('are unknown for a message %s', async (_, id, headers) => {
    const { message } = outlook({ id, headers })
    const answer = readReplyTo(message)
    await seconds(2)
    expect(await answer).toEqual(didNot)
  })
})

describe('an Outlook that gives headers without a Message-ID', () => {
  const subjectAlone = 'Subject: The lift'
  const parties = (...addresses: string[]) => addresses.map((emailAddress) => ({ displayName: '', emailAddress }))
  const mail = (from: string, ...to: string[]) => ({ from: parties(from)[0], to: parties(...to), cc: [] })
  const own = colleagues.amira.address

  test.each([
    ['none at all', ''],
    ['the subject alone', subjectAlone],
  ])('%s: a new message opens, and the page does not think that it missed another one', async (_, headers) => {
    const { message, asked, newMessages } = outlook({ headers: [headers] })
    expect(await openReply(message, toJoMarsh)).toBe('opened')
    expect([asked.replies, newMessages]).toEqual([0, [reToJo]])
    expect(await shownBeside(() => ({ kind: 'message', message }))).toBe('unknown')
  })

  test('the line above the message is shown, as the ribbon’s result', async () => {
    const shown: string[] = []
    const notificationMessages = {
      replaceAsync: (_: string, { message }: { message: string }, done: Done) => {
        shown.push(message)
        done({ status: 'succeeded' })
      },
    }
    const { message } = outlook({ headers: [subjectAlone], more: { notificationMessages } })
    await noteOnMessage(message, 'Escalated.')
    expect(shown).toEqual(['Escalated.'])
  })

  test('where a reply would go is soon known to be unknown: the headers are asked for twice', async () => {
    const { message, asked } = outlook({ headers: [subjectAlone], more: mail(jo, own) })
    const answer = readReplyTo(message)
    await seconds(0.3)
    expect(await answer).toEqual(didNot)
    expect(asked.headers).toBe(2)
  })

  test('one such answer does not count where the next one has the message’s own Message-ID', async () => {
    const { message } = outlook({ headers: [subjectAlone, mine] })
    const answer = readReplyTo(message)
    await seconds(0.3)
    expect(await answer).toEqual(toJo)
  })

  test.each([
    [
      'no headers of a message that the reader sent: it has no Reply-To',
      '',
      mail(own, jo),
      { read: true, addresses: [] },
    ],
    ['no headers of a message that somebody else sent', '', mail(jo, own), didNot],
    ['no headers of a message from the reader to the reader, as from a web form', '', mail(own, own), didNot],
    ['the subject alone of a message that the reader sent', subjectAlone, mail(own, jo), didNot],
  ])('%s', async (_, headers, more, expected) => {
    const { message } = outlook({ headers: [headers], more })
    const answer = readReplyTo(message)
    await seconds(0.3)
    expect(await answer).toEqual(expected)
  })

  test('the original without a Message-ID is still not taken for that of a message with one', async () => {
    const { message } = outlook({ files: [btoa('From: a\r\n\r\nHello')] })
    const original = readOriginal(message)
    await seconds(6)
    expect(await original).toBeNull()
  })
})

describe('P1: the original', () => {
  test('is not taken from another message, but asked for again', async () => {
    const { message } = outlook({ files: [emlOf('b'), emlOf('b'), emlOf('a')] })
    const original = readOriginal(message)
    await seconds(2)
    expect(await original).toBe(emlOf('a'))
  })

  test('is missing where Outlook stays on the other message', async () => {
    const { message } = outlook({ files: [emlOf('b')] })
    const original = readOriginal(message)
    await seconds(6)
    expect(await original).toBeNull()
  })

  test('is kept even if it arrives after another message is opened', async () => {
    let answer: Done = () => undefined
    const more = {
      getAsFileAsync: (done: Done) => {
        answer = done
      },
    }
    const { message, leave } = outlook({ more })
    const original = readOriginal(message)
    leave()
    answer({ status: 'succeeded', value: emlOf('a') })
    expect(await original).toBe(emlOf('a'))
  })

  test('is kept for a message without a Message-ID, and one with a Message-ID is not taken for it', async () => {
    const bare = btoa('From: a\r\n\r\nHello')
    const { message } = outlook({ id: '', files: [emlOf('b'), bare] })
    const original = readOriginal(message)
    await seconds(1)
    expect(await original).toBe(bare)
  })

  test('is recognised even if its headers are longer than the first part read', async () => {
    const long = btoa(`${'Received: from a by b\r\n'.repeat(20_000)}${headersOf('a')}\r\nHello`)
    const { message } = outlook({ files: [long] })
    expect(await readOriginal(message)).toBe(long)
  })
})

describe('an answer to a customer', () => {
  const toSender: ReplyTo = { read: true, addresses: [] }
  const from = { from: { displayName: 'Jo Marsh', emailAddress: jo } }

  test('is a reply where Outlook confirms that it shows the message', async () => {
    const { message, asked, newMessages } = outlook({ headers: [headersOf('a')], more: from })
    const shown = await shownInOutlook(message)
    expect(await openAnswer(message, shown, toSender, toJoMarsh)).toBe('opened')
    expect([asked.replies, newMessages]).toEqual([1, []])
  })

  test('does not open while Outlook shows another message', async () => {
    const { message, asked, newMessages } = outlook({ headers: [headersOf('a'), others] })
    expect(await shownInOutlook(message)).toBe('this')
    expect(await shownInOutlook(message)).toBe('another')
    expect(await openReply(message, toJoMarsh)).toBe('another-message')
    expect([asked.replies, newMessages]).toEqual([0, []])
  })

  test('P9: is a new message that names the customer where Outlook does not confirm it: a reply could go to another sender', async () => {
    const { message, asked, newMessages } = outlook({ headers: [null], more: from })
    const shown = shownInOutlook(message)
    await seconds(5)
    expect(await openAnswer(message, await shown, { read: false, outlook: 'did-not' }, toJoMarsh)).toBe('opened')
    expect([asked.replies, newMessages]).toEqual([0, [reToJo]])
  })
})

test('P14: the message to the contact opens after another one was opened: it names the message by its id', async () => {
  const { message, newMessages, leave } = outlook()
  leave()
  expect(await openForward(message, jo, 'For you')).toBe('opened')
  expect(newMessages).toEqual([{ toRecipients: [jo], subject: 'FW: The lift', ids: ['A'] }])
})

test.each([
  ['of MAPI for none', new Date(Date.UTC(1601, 0))],
  ['that is none', new Date(Number.NaN)],
  ['that the register cannot write', new Date(Date.UTC(12_000, 0))],
])('a date %s is none', (_, dateTimeCreated) => {
  expect(outlook({ more: { dateTimeCreated } }).message.sentAt).toBeNull()
})

test('the mailbox is not taken from another message, but asked for again', async () => {
  const more = {
    getSharedPropertiesAsync: (done: Done) => done({ status: 'succeeded', value: { owner: sharedMailbox.address } }),
  }
  const { message } = outlook({ headers: [others, mine], more })
  expect(await mailboxOf(message)).toBe('')
  expect(await mailboxOf(message)).toBe(sharedMailbox.address)
})
