import { describe, expect, it } from 'vitest'
import { replyToAddresses } from '../../../addin/outlook/reading/reply-to-header.ts'

const replyTo = (value: string) => replyToAddresses(`From: a@example.org\r\nReply-To: ${value}\r\nSubject: x\r\n`)

describe('where a reply goes, read from the headers', () => {
  it.each([
    ['a bare address', 'jo@example.org', ['jo@example.org']],
    ['a name before it', 'Jo Marsh <jo@example.org>', ['jo@example.org']],
    ['several', 'jo@example.org, "Marsh, Jo" <home@example.net>', ['jo@example.org', 'home@example.net']],
    [
      'folded over lines',
      'Jo Marsh\r\n\t<jo@example.org>,\r\n <home@example.net>',
      ['jo@example.org', 'home@example.net'],
    ],
    ['comments, even nested ones', '(my (old) one) jo@example.org (home)', ['jo@example.org']],
    ['an encoded name', '=?utf-8?Q?J=C3=B6?= <jo@example.org>', ['jo@example.org']],
    ['a quoted local part', '"jo marsh"@example.org', ['"jo marsh"@example.org']],
    ['insignificant space', 'jo . marsh @ example.org', ['jo.marsh@example.org']],
    ['a forgotten comma', 'jo@example.org home@example.net', ['jo@example.org', 'home@example.net']],
    ['a name that looks like an address', '"other@example.com" <jo@example.org>', ['jo@example.org']],
    ['an address as a name without quotes', 'other@example.com <jo@example.org>', ['jo@example.org']],
    ['a group', 'Us: jo@example.org, home@example.net;', ['jo@example.org', 'home@example.net']],
    ['the same one twice', 'jo@example.org, jo@example.org', ['jo@example.org']],
    ['an unclosed angle bracket', 'Jo <jo@example.org', ['jo@example.org']],
    ['an unclosed quote', '"Jo <jo@example.org>', []],
    ['nothing that is an address', 'undisclosed', []],
  ])('%s', (_, value, expected) => {
    expect(replyTo(value)).toEqual(expected)
  })

  it('is empty without the field', () => {
    expect(replyToAddresses('From: a@example.org\nX-Reply-To: b@example.org\n\nReply: c@example.org')).toEqual([])
  })

  it('is found in any case and with any line ends', () => {
    expect(replyToAddresses('subject: x\nREPLY-TO : jo@example.org\n')).toEqual(['jo@example.org'])
  })
})
