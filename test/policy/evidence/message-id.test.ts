import { describe, expect, it } from 'vitest'
import { messageIdsIn as inPane } from '../../../addin/outlook/reading/message-id.ts'
import { compareOriginal, messageIdsIn } from '../../../server/policy/evidence/message-id.ts'
import { Refusal } from '../../../server/policy/refusal.ts'

const own = 'a@example.org'
const nested = 'Content-Type: message/rfc822\r\n\r\nMessage-ID: <nested@example.org>\r\n\r\nHello'

/** The headers of a message, and the Message-IDs in them. */
const cases: [what: string, message: string, ids: string[]][] = [
  ['in angle brackets', 'From: a\r\nMessage-ID: <a@example.org>\r\n\r\nHello', [own]],
  ['without brackets', 'Message-ID: a@example.org\r\n\r\n', [own]],
  ['with the field’s name in any case', 'MESSAGE-id : <a@example.org>\r\n\r\n', [own]],
  ['on the line below', 'Message-ID:\r\n <a@example.org>\r\n\r\n', [own]],
  ['folded in the middle', 'Message-ID: <a@\r\n\texample.org>\r\n\r\n', [own]],
  ['with LF line ends', 'From: a\nMessage-ID: <a@example.org>\n\nHello', [own]],
  ['in headers that end without an empty line', 'Message-ID: <a@example.org>', [own]],
  ['beside a comment', 'Message-ID: (one (of) two) <a@example.org> (added by a\\) relay)\r\n\r\n', [own]],
  ['not in a comment', 'Message-ID: (<b@example.org>) <a@example.org>\r\n\r\n', [own]],
  ['without brackets, beside a comment', 'Message-ID: a@example.org (added)\r\n\r\n', [own]],
  ['without its non-ASCII characters', 'Message-ID: <a\u00e9@example.org\u200b>\r\n\r\n', [own]],
  ['as it is written: case counts', 'Message-ID: <A@example.org>\r\n\r\n', ['A@example.org']],
  [
    'with brackets in the comment of another field',
    'To: (<b@example.org>)\r\nMessage-ID: <a@example.org>\r\n\r\n',
    [own],
  ],
  ['the same one twice', 'Message-ID: <a@example.org>\r\nMessage-Id: <a@example.org>\r\n\r\n', [own]],
  [
    'two different ones',
    'Message-ID: <a@example.org>\r\nMessage-ID: <b@example.org>\r\n\r\n',
    ['a@example.org', 'b@example.org'],
  ],
  ['two in one field', 'Message-ID: <a@example.org> <b@example.org>\r\n\r\n', ['a@example.org', 'b@example.org']],
  ['none', 'From: a\r\nSubject: b\r\n\r\n', []],
  ['an empty one', 'Message-ID: <>\r\nMessage-ID:\r\n\r\n', []],
  ['none but in the body', 'From: a\r\n\r\nMessage-ID: <b@example.org>\r\n\r\n', []],
  ['none: the message begins with its body', '\r\nMessage-ID: <b@example.org>\r\n\r\n', []],
  ['none but in a continuation line', 'Subject: Hello\r\n Message-ID: <b@example.org>\r\n\r\n', []],
  ['none but in other fields', 'X-Message-ID: <b@x>\r\nResent-Message-ID: <b@x>\r\nIn-Reply-To: <b@x>\r\n\r\n', []],
  ['the outer message’s alone', `Message-ID: <a@example.org>\r\n${nested}`, [own]],
  ['none but in an attached message', `From: a\r\n${nested}`, []],
  ['on the line below, with LF line ends', 'Message-ID:\n <a@example.org>\n\n', [own]],
  ['none but in the body, with LF line ends', 'From: a\n\nMessage-ID: <b@example.org>\n', []],
  ['without brackets, beside a comment with a bracket', 'Message-ID: a@example.org (by a\\) relay)\r\n\r\n', [own]],
  ['with a backslash outside a comment', 'Message-ID: a\\b@example.org\r\n\r\n', ['a\\b@example.org']],
  ['with a bracket that is not closed', 'Message-ID: <a@example.org\n\n', [own]],
  ['without the spaces inside', 'Message-ID: <a  @ example.org>\r\n\r\n', [own]],
  ['after a continuation line that is blank', 'Subject: a\r\n \r\nMessage-ID: <a@example.org>\r\n\r\n', [own]],
]

describe('the Message-IDs of a message', () => {
  it.each(cases)('%s', (_, message, ids) => {
    expect(messageIdsIn(message)).toEqual(ids)
  })

  it.each(cases)('the pane finds the same: %s', (_, message, ids) => {
    expect(inPane(message)).toEqual(ids)
  })

  it('are found in a header of many megabytes, in one pass', () => {
    const long = `${'Received: (('.padEnd(100, '<')}\r\n`.repeat(20_000)
    expect(messageIdsIn(`${long}Message-ID: ${'<('.repeat(100_000)}a@example.org>\r\n\r\n`)).toHaveLength(1)
  })
})

describe('P1: an original', () => {
  const compared = (messageId: string | null, ...ids: string[]) => {
    const found = compareOriginal(messageId, ids)
    return found instanceof Refusal ? found.refusal : found
  }

  it('is compared when it has the Message-ID of its message', () => {
    expect(compared('<a@example.org>', own)).toBe(true)
    expect(compared(' a@example.org ', own)).toBe(true)
  })

  it('is refused when it has the Message-ID of another message', () => {
    expect(compared('<a@example.org>', 'b@example.org')).toBe('original-of-another-message')
    expect(compared('<a@example.org>', 'A@example.org')).toBe('original-of-another-message')
    expect(compared('<a@example.org>', 'b@example.org', 'c@example.org')).toBe('original-of-another-message')
  })

  it('is kept without comparison where either has no Message-ID, or the original has several', () => {
    expect(compared(null, own)).toBe(false)
    expect(compared(' <> ', own)).toBe(false)
    expect(compared('<a@example.org>')).toBe(false)
    expect(compared(null)).toBe(false)
    expect(compared('<a@example.org>', own, 'b@example.org')).toBe(false)
  })

  it('is compared even where its Message-ID is longer than the register keeps', () => {
    const long = `${'x'.repeat(5_000)}@example.org`
    const [id = ''] = messageIdsIn(`Message-ID: <${long}>\r\n\r\n`)
    expect(compared(`<${long}>`.slice(0, 2_000), id)).toBe(true)
  })
})
