import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAddress } from '../../../server/policy/contact-point/contact-point.ts'
import { comparableAddress, isSameMailbox, mailRecipient } from '../../../server/policy/contact-point/mail-address.ts'

const domains = ['ambleford.example']
const read = (given: string) => readAddress(given, domains)
const keyOf = (given: string) => {
  const address = read(given)
  return address.kind === 'outside' ? address.point.key : address.kind
}

describe('G: an address is matched however it is written', () => {
  it.each([
    ['jo.marsh@example.org', 'jo.marsh@example.org'],
    ['  Jo.Marsh@Example.ORG \r\n', 'jo.marsh@example.org'],
    ['Jo Marsh <jo.marsh@example.org>', 'jo.marsh@example.org'],
    ['"Marsh, Jo" <jo.marsh@example.org>', 'jo.marsh@example.org'],
    ['"a@b.org" <jo.marsh@example.org>', 'jo.marsh@example.org'],
    ['other@example.net <jo.marsh@example.org>', 'jo.marsh@example.org'],
    ['jo.marsh(home)@example.org', 'jo.marsh@example.org'],
    ['(a (nested \\) one)) jo.marsh @ example . org (x)', 'jo.marsh@example.org'],
    ['"jo.marsh"@example.org', 'jo.marsh@example.org'],
    ['"jo".marsh@example.org', 'jo.marsh@example.org'],
    ['"j\\o.marsh"@example.org', 'jo.marsh@example.org'],
    ['jo.marsh@example.org.', 'jo.marsh@example.org'],
    ['SMTP:jo.marsh@example.org', 'jo.marsh@example.org'],
    [' mailto:jo.marsh@example.org', 'jo.marsh@example.org'],
    ['jo@bücher.example', 'jo@xn--bcher-kva.example'],
    ['jo@BÜCHER.example', 'jo@xn--bcher-kva.example'],
    ['jo@xn--bcher-kva.example', 'jo@xn--bcher-kva.example'],
    ['jo@bu\u0308cher.example', 'jo@xn--bcher-kva.example'],
    ['jo@example。org', 'jo@example.org'],
    ['ZOË@example.org', 'zoë@example.org'],
    ['zoe\u0308@example.org', 'zoë@example.org'],
    ['"jo marsh"@example.org', '"jo marsh"@example.org'],
    ['"jo\\"marsh"@example.org', '"jo\\"marsh"@example.org'],
    ['"smtp:jo"@example.org', '"smtp:jo"@example.org'],
    ["o'neil+x@example.org", "o'neil+x@example.org"],
    ['jo..marsh.@example.org', 'jo..marsh.@example.org'],
  ])('%j is %s', (given, key) => {
    expect(keyOf(given)).toBe(key)
  })

  it.each([
    [' Jo.Marsh@Example.org ', 'Jo.Marsh@Example.org'],
    ['zoë@bücher.example', 'zoë@bücher.example'],
    ['Jo Marsh <Jo@Example.org>', 'Jo@Example.org'],
    ['MAILTO:Jo@Example.org', 'Jo@Example.org'],
    ['<jo@example.org>', 'jo@example.org'],
    ['victim@good.example, <jo@example.org>', 'jo@example.org'],
    ['jo@example.org (home)', 'jo@example.org'],
    ['mailto:jo@example.org', 'jo@example.org'],
    ['harry."jo.marsh"@example.org', 'harry.jo.marsh@example.org'],
    ['"jo marsh"@example.org', '"jo marsh"@example.org'],
  ])('shows %j as %s: as entered, and nothing but the address', (given, value) => {
    expect(read(given)).toMatchObject({ point: { value } })
  })
})

it('G: the fast path reads an address exactly as the full parser does', () => {
  const word = fc.stringMatching(/^[a-z0-9_+.-]{1,12}$/)
  const domain = fc.array(fc.oneof(fc.stringMatching(/^[a-z0-9-]{1,8}$/), fc.constantFrom('xn--bcher-kva', 'xn--')), {
    minLength: 1,
    maxLength: 4,
  })
  const local = fc.oneof(word, fc.constantFrom('imceaex-_o=x', 'x'.repeat(256), 'x'.repeat(257)))
  fc.assert(
    fc.property(local, domain, fc.constantFrom('', 'org', 'x1', '1'), (name, labels, last) => {
      const address = `${name}@${[...labels, last].join('.')}`
      expect(read(address)).toEqual(shownAs(address, read(`<${address}>`)))
    }),
    { numRuns: 2_000 },
  )
})

const shownAs = (value: string, address: ReturnType<typeof read>) =>
  address.kind === 'outside' ? { ...address, point: { ...address.point, value } } : address

describe('G: tags and dots are ignored only for providers that ignore them', () => {
  it.each([
    ['j.o.marsh+council@gmail.com', 'jomarsh@gmail.com'],
    ['JoMarsh@googlemail.com', 'jomarsh@gmail.com'],
    ['jo.marsh+x@outlook.com', 'jo.marsh@outlook.com'],
    ['jo.marsh+x+y@icloud.com', 'jo.marsh@icloud.com'],
    ['jo.marsh+x@proton.me', 'jo.marsh@proton.me'],
    ['jo.marsh+x@example.org', 'jo.marsh+x@example.org'],
    ['jo.marsh+x@mail.gmail.com', 'jo.marsh+x@mail.gmail.com'],
    ['+x@gmail.com', '+x@gmail.com'],
    ['...@gmail.com', '...@gmail.com'],
  ])('%s is %s', (given, key) => {
    expect(keyOf(given)).toBe(key)
  })

  it.each([
    ['jo.marsh@outlook.com', 'jomarsh@outlook.com'],
    ['jo@outlook.com', 'jo@hotmail.com'],
    ['jo@icloud.com', 'jo@me.com'],
    // The second a is Cyrillic.
    ['jo@apple.example', 'jo@\u0430pple.example'],
    ['jo@example.org', 'jo@example.com'],
    ['jo@example.org', 'jo@sub.example.org'],
    ['"a b"@example.org', 'ab@example.org'],
    ['zoe@example.org', 'zoë@example.org'],
  ])('%s is a different mailbox from %s', (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other))
  })
})

describe('a sender without an Internet address is “not checked”, never “not on the register”', () => {
  it.each(['', '   ', '\t\r\n'])('%j is not an address', (given) => {
    expect(read(given)).toEqual({ kind: 'not-checked', why: 'no-address' })
  })

  it.each([
    '/O=EXCHANGELABS/OU=EXCHANGE ADMINISTRATIVE GROUP/CN=RECIPIENTS/CN=JO',
    '/o=ExchangeLabs/cn=jo@example.org',
    'EX:/o=Council/ou=First/cn=Recipients/cn=jo',
    'Jo Marsh </O=COUNCIL/CN=JO>',
    'IMCEAEX-_O=COUNCIL_CN=JO@example.org',
    'imceaex-jo@example.org',
    '<mailto:jo@example.org>',
    'Jo \\<x <jo@example.org>',
    'jo',
    'jo@',
    '@example.org',
    'jo.org',
    'jo@example.org (home',
    'jo@example.org "',
    'x"jo".marsh@example.org',
    'jo."marsh"x@example.org',
    'jo@"example".org',
    'jo@localhost',
    'jo@[192.0.2.1]',
    'jo@192.0.2.1',
    'jo@0x7f.1',
    'jo@example..org',
    'jo@.org',
    'jo@exa mple.org',
    'jo marsh@example.org',
    'jo@marsh@example.org',
    'jo@example.org, ana@example.org',
    'Jo <jo@example.org>, Ana <ana@example.org>',
    'jo@example.org; ana@example.org',
    'Jo <jo@example.org',
    'Jo jo@example.org>',
    '"jo@example.org',
    'jo(home@example.org',
    '"jo"marsh@example.org',
    '""@example.org',
    'jo@example.org?subject=x',
    'jo@exam%70le.org',
    'jo@example.org:25',
    'jo@user:pass@example.org',
    'jo\u200b@example.org',
    'jo\u0000@example.org',
    'jo\ud800@example.org',
    `${'j'.repeat(300)}@example.org`,
    `jo@${'a'.repeat(64)}.org`,
    `jo@${'abcdefghi.'.repeat(30)}org`,
  ])('%j cannot be looked up', (given) => {
    expect(read(given)).toEqual({ kind: 'not-checked', why: 'not-an-internet-address' })
  })
})

describe('the council’s own people are colleagues', () => {
  it.each(['sam.reyes@ambleford.example', 'Sam <SAM@AMBLEFORD.EXAMPLE>', 'x@mail.ambleford.example'])('%s', (given) => {
    expect(read(given)).toEqual({ kind: 'colleague' })
  })

  it.each(['sam@notambleford.example', 'sam@ambleford.example.org', 'sam@\u0430mbleford.example'])(
    'not %s',
    (given) => {
      expect(read(given).kind).toBe('outside')
    },
  )
})

describe('P14: two spellings are one mailbox of the council', () => {
  const sam = 'sam.reyes@ambleford.example'
  it.each([
    [' Sam.Reyes@AMBLEFORD.example ', true],
    ['Sam Reyes <sam.reyes@ambleford.example>', true],
    ['SMTP:sam.reyes@ambleford.example', true],
    ['"sam.reyes"@ambleford.example', true],
    ['sam.reyes+x@ambleford.example', false],
    ['kit.lowe@ambleford.example', false],
    ['', false],
  ])('%j: %s', (other, same) => {
    expect([isSameMailbox(sam, other), isSameMailbox(other, sam)]).toEqual([same, same])
  })

  it('what is no address is compared as text, and nothing is nobody’s mailbox', () => {
    expect(isSameMailbox('Sam Reyes', ' sam reyes ')).toBe(true)
    expect(isSameMailbox('', ' ')).toBe(false)
  })
})

describe('any input', () => {
  const words = fc.string({ unit: 'binary', maxLength: 30 })
  const almost = fc
    .array(
      fc.oneof(
        fc.constantFrom('@', '.', '"', '(', ')', '<', '>', '\\', ' ', '+', 'jo', 'İ', 'ß', 'gmail.com', 'example.org'),
        words,
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''))

  it('parsing never throws, and parsing a key gives the same key', () => {
    fc.assert(
      fc.property(fc.oneof(words, almost, fc.emailAddress()), (given) => {
        const address = read(given)
        if (address.kind === 'outside') expect(keyOf(address.point.key)).toBe(address.point.key)
      }),
      { numRuns: 5000 },
    )
  })

  it('every plain address can be looked up, with any name, case or comment', () => {
    // What begins like an X.500 name is one, also where it looks like an address.
    const plain = fc.emailAddress().filter((address) => !/^(\/o=|\/cn=|imceaex-)/i.test(address))
    fc.assert(
      fc.property(plain, fc.string(), (address, name) => {
        const quotedName = `"${name.replace(/["\\]/g, '\\$&')}"`
        expect(read(address).kind).toBe('outside')
        expect(keyOf(`${quotedName} <${address.toUpperCase()}> (comment)`)).toBe(keyOf(address))
      }),
      { numRuns: 2000 },
    )
  })

  it('two different mailboxes never share a key', () => {
    const local = fc.stringMatching(/^[a-z0-9+._-]{1,12}$/)
    const domain = fc.constantFrom('example.org', 'example.com', 'outlook.com', 'sub.example.org', 'fastmail.com')
    const mailbox = fc.tuple(local, domain)
    const delivered = ([name, at]: [string, string]) => {
      const base = /outlook|fastmail/.test(at) ? name.replace(/\+.*/, '') : name
      return `${base || name}@${at}`
    }
    fc.assert(
      fc.property(mailbox, mailbox, (one, other) => {
        const same = delivered(one) === delivered(other)
        expect(keyOf(one.join('@')) === keyOf(other.join('@'))).toBe(same)
      }),
      { numRuns: 3000 },
    )
  })
})

it('what is no address is compared as text, without case', () => {
  expect(comparableAddress('  Account-7F ')).toBe('account-7f')
  expect(comparableAddress('Jo <JO@example.org>')).toBe('jo@example.org')
})

it('each of the council’s domains is its own', () => {
  const both = ['ambleford.example', 'ambleford.gov.example']
  expect(both.map((domain) => readAddress(`sam@${domain}`, both).kind)).toEqual(['colleague', 'colleague'])
})

it.each([
  ['Jo Marsh <Jo.Marsh@Example.org>', 'Jo.Marsh@Example.org'],
  ['mailto:jo@example.org', 'jo@example.org'],
  ['jo@example.org (at work)', 'jo@example.org'],
  ['jo@example.org, sam@example.org', null],
  ['Jo Marsh', null],
  ['', null],
])('G: a mail system is given one address alone: %j is %j', (given, recipient) => {
  expect(mailRecipient(given)).toBe(recipient)
})
