import { expect, test } from 'vitest'
import { allows, sourcesOf } from '../../../server/check/sources.ts'

const own = 'https://register.example'
const office = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'

test.each([
  ['the address itself', office, office, true],
  ['its folder', 'https://appsforoffice.microsoft.com/lib/1/hosted/', office, true],
  ['its origin', 'https://appsforoffice.microsoft.com', office, true],
  ['its host without a scheme', 'appsforoffice.microsoft.com', office, true],
  ['any subdomain', 'https://*.microsoft.com', office, true],
  ['every https address', 'https:', office, true],
  ['another file of the folder', 'https://appsforoffice.microsoft.com/lib/1/hosted/other.js', office, false],
  ['the folder without its slash', 'https://appsforoffice.microsoft.com/lib/1/hosted', office, false],
  ['another port', 'https://appsforoffice.microsoft.com:8443', office, false],
  ['another scheme', 'http://appsforoffice.microsoft.com', office, false],
  ['a domain with a similar ending', 'https://*.soft.com', office, false],
  ['a nonce', "'nonce-abc'", office, false],
  ['the page’s own origin, for its own script', "'self'", `${own}/commands.js`, true],
  ['the page’s own origin, for another origin’s script', "'self'", office, false],
  ['a wildcard, for itself', 'https://*.office.com', 'https://*.office.com', true],
  ['one host, for a wildcard', 'https://outlook.office.com', 'https://*.office.com', false],
])('a policy with %s (%s) for %s: allowed is %s', (_, source, address, allowed) => {
  expect(allows([source], address, own)).toBe(allowed)
})

test('a missing directive falls back to default-src, and every policy in the header applies', () => {
  const header = "default-src 'none'; script-src 'self', default-src https:"
  expect(sourcesOf(header, 'script-src')).toEqual([["'self'"], ['https:']])
  expect(sourcesOf(header, 'connect-src')).toEqual([["'none'"], ['https:']])
})
