import { describe, expect, it } from 'vitest'
import { readReplyToField } from '../../../addin/outlook/reading/reply-to-header.ts'

const field = (value: string) => readReplyToField(`From: a@example.org\r\nReply-To: ${value}\r\nSubject: x\r\n`)

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
    ['a local part in pieces', '"jo".marsh@example.org', ['jo.marsh@example.org']],
    ['pieces that need quotes', 'jo."the \\"odd\\" one"@example.org', ['"jo.the \\"odd\\" one"@example.org']],
    ['a comment within the address', 'jo(nee Drew)@(at)example.org', ['jo@example.org']],
    ['an old route', '<@relay.example,@other.example:jo@example.org>', ['jo@example.org']],
    ['nobody, as a group', 'undisclosed recipients:;', []],
    ['nothing', '', []],
    ['commas alone', ' , ,', []],
  ])('%s', (_, value, addresses) => {
    expect(field(value)).toEqual({ addresses, isUnclear: false })
  })

  it.each([
    ['an unclosed quote', '"Jo <jo@example.org>', []],
    ['an unclosed comment', '(Jo <jo@example.org>', []],
    ['an unclosed comment within brackets', '<jo@example.org(x@ambleford.example>', ['jo@example.org']],
    ['an unclosed angle bracket', 'Jo <jo@example.org', ['jo@example.org']],
    ['an encoded address', '<=?utf-8?q?jo=40example.org?=>', []],
    ['half an encoded address', '=?utf-8?q?jo?=@example.org', []],
    ['nothing that is an address', 'undisclosed', []],
    ['a comment alone', '(jo@example.org)', []],
    ['empty brackets', 'Jo <>', []],
    ['a quote that runs on', '"jo"marsh@example.org', []],
    ['two addresses in one', '<jo@example.org@example.net>', []],
    [
      'a forgotten comma between brackets',
      '<jo@example.org> <home@example.net>',
      ['jo@example.org', 'home@example.net'],
    ],
    ['something after the brackets', '<jo@example.org> home@example.net', ['jo@example.org']],
    ['a name without brackets after it', 'Jo Marsh jo@example.org', ['jo@example.org']],
    ['a group named like an address', 'jo@example.org:;', []],
    ['one of several', 'jo@example.org, undisclosed, home@example.net', ['jo@example.org', 'home@example.net']],
  ])('%s is unclear', (_, value, addresses) => {
    expect(field(value)).toEqual({ addresses, isUnclear: true })
  })

  it('is unclear if one of several fields is', () => {
    const two = 'Reply-To: "Jo <jo@example.org>\r\nReply-To: home@example.net\r\n'
    expect(readReplyToField(two)).toEqual({ addresses: ['home@example.net'], isUnclear: true })
  })

  it('is unclear where it is longer than is read: no address is cut in two, and none after it is asked about', () => {
    const names = (count: number) => Array.from({ length: count }, (_, i) => `person${i}@example.org`)
    expect(field(names(500).join(',\r\n '))).toEqual({ addresses: names(500), isUnclear: false })
    const many = field(names(100_000).join(',\r\n '))
    expect(many.isUnclear).toBe(true)
    expect(many.addresses).toEqual(names(many.addresses.length))
    expect(many.addresses.length).toBeLessThan(3_000)
    expect(field('x'.repeat(1_000_000))).toEqual({ addresses: [], isUnclear: true })
    const fields = readReplyToField('Reply-To: jo@example.org\n'.repeat(10_000))
    expect(fields).toEqual({ addresses: ['jo@example.org'], isUnclear: true })
  })

  it('is empty without the field', () => {
    expect(readReplyToField('From: a@example.org\nX-Reply-To: b@example.org\n\nReply: c@example.org')).toEqual({
      addresses: [],
      isUnclear: false,
    })
  })

  it('is found in any case and with any line ends', () => {
    expect(readReplyToField('subject: x\nREPLY-TO : jo@example.org\n').addresses).toEqual(['jo@example.org'])
  })
})
