import { expect, test } from 'vitest'
import { withoutAddresses } from '../../../server/policy/contact-point/without-addresses.ts'

test.each([
  ['550 <jo.field@example.org> is unknown', '550 <[address]> is unknown'],
  ['550 jo@example.org: no such user', '550 [address]: no such user'],
  ['550 “jo@example.org”', '550 [address]'],
  ['550 "Jo Field"@example.org', '550 [address]'],
  ["550 'jo@example.org' and (sam@example.net)", '550 [address] and ([address])'],
  ['a@b.example, c@d.example; [e@f.example]', '[address], [address]; [[address]]'],
  ['to:jo@example.org\nfrom:sam@example.org', 'to:[address]\nfrom:[address]'],
])('no address is left of %j', (given, kept) => {
  expect(withoutAddresses(given)).toBe(kept)
})

test.each([['550 5.1.1 No such user here'], ['@ 12:30'], ['say "no" @ once'], ['']])('%j stays', (given) => {
  expect(withoutAddresses(given)).toBe(given)
})

test('nothing is left of an address that is longer than addresses are', () => {
  const [local, domain] = [`jo.field+${'x'.repeat(400)}`, `${'d'.repeat(400)}.example`]
  expect(withoutAddresses(`to <${local}@${domain}>.`)).toBe('to <[address]>.')
  expect(withoutAddresses(`to "${'Jo Field '.repeat(20)}"@${domain} now`)).toBe('to [address] now')
})

test('a long text without an address takes no longer than its length', () => {
  const [letters, quotes] = ['x'.repeat(2_000_000), '"'.repeat(2_000_000)]
  expect(withoutAddresses(letters)).toBe(letters)
  expect(withoutAddresses(quotes)).toBe(quotes)
})
