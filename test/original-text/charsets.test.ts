import { describe, expect, it } from 'vitest'
import { readBytes } from './support/messages.ts'

const utf8 = (text: string) => Buffer.from(text).toString('latin1')
const typed = (type: string, bytes: string) => readBytes(`Content-Type: ${type}\n\n${bytes}`)

describe('the letters of a message', () => {
  it.each([
    ['windows-1252 that no header names', 'text/plain', '\xa350 don\x92t', '£50 don’t'],
    ['UTF-8 that no header names', 'text/plain', utf8('£50 don’t'), '£50 don’t'],
    ['UTF-8 called ASCII', 'text/plain; charset=us-ascii', utf8('£50'), '£50'],
    ['a charset that is called unknown', 'text/plain; charset=unknown-8bit', '\xa350', '£50'],
    ['a byte order mark', 'text/plain', '\xff\xfea\0b\0', 'ab'],
    ['a byte order mark, the other way', 'text/plain', '\xfe\xff\0a\0b', 'ab'],
    ['the meta element of HTML', 'text/html', '<meta charset="windows-1251"><p>\xcf', 'П'],
    [
      'the older meta element of HTML',
      'text/html',
      "<META http-equiv='Content-Type' content='text/html; charset=koi8-r'><p>\xf0",
      'П',
    ],
    ['a header before the meta element', 'text/html; charset=windows-1252', '<meta charset=koi8-r><p>\xf0', 'ð'],
    ['no meta element in a comment', 'text/html', '<!-- <meta charset=koi8-r> --><p>\xf0', 'ð'],
    ['a letter that its writer lost', 'text/plain; charset=utf-8', utf8('a\ufffd'), 'a\ufffd'],
  ])('are those of %s', async (_, type, bytes, text) => {
    expect(await typed(type, bytes)).toMatchObject({ text, isWhole: true })
  })

  it.each([
    ['a letter cannot be read', 'text/plain; charset=utf-8', 'a \xa350', 'a \ufffd50'],
    ['the charset is unknown', 'text/plain; charset=x-nonsense', '\xa350', '£50'],
    ['the charset is not one that is decoded', 'text/plain; charset=hz-gb-2312', '~{VP', '~{VP'],
    ['the charset of HTML is unknown', 'text/html', '<meta charset=iso-2022-kr>a', 'a'],
  ])('are not whole if %s', async (_, type, bytes, text) => {
    expect(await typed(type, bytes)).toMatchObject({ text, isWhole: false })
  })

  it('are UTF-8 also in a text of which the end is not read', async () => {
    const { text } = await typed('text/plain', utf8('€'.repeat(1_400_000)))
    expect(text).toBe('€'.repeat(20_000))
  })
})
