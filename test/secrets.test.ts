import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const top = join(import.meta.dirname, '..')
/** What git leaves alone (.gitignore), and what npm wrote. */
const leftAlone = /(^|[\\/])(node_modules|dist|\.local|test-results|coverage|\.git|package-lock\.json)($|[\\/])/

/** What a secret looks like. `x` is any letter or digit of it. */
const looks: [what: string, pattern: RegExp][] = [
  ['a private key', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s+[A-Za-z0-9+/=]{16}/],
  ['a token of GitHub', /\b(?:gh[pousr]_\w{36}|github_pat_\w{22,})/],
  ['a token of GitLab', /\bglpat-[\w-]{20}/],
  ['a token of npm', /\bnpm_[A-Za-z0-9]{36}/],
  ['a key of AWS', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
  ['a key of Google', /\bAIza[\w-]{35}/],
  ['a token of Slack', /\bxox[abprs]-[\w-]{10,}/],
  ['a secret of Entra ID', /\b[\w.~-]{3}8Q~[\w.~-]{31,}/],
  ['a shared access signature of Azure', /[?&]sig=[A-Za-z0-9%+/]{43,}/],
  ['a key of Azure storage', /AccountKey=[A-Za-z0-9+/]{60,}/],
  ['a token with a signature', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}/],
  ['a password in an address', /\b[a-z][a-z0-9+]*:\/\/[^\s:/@'"`{}$<>]+:(?=[^@\s]*\d)[^\s:/@'"`{}$<>]{8,}@/],
  [
    'a random value that is called a secret',
    /(?:secret|password|passwd|token|api_?key|credential)["'`]?\s*[:=]\s*["'`](?=[A-Za-z0-9+/_-]*\d)(?=[A-Za-z0-9+/_-]*[A-Z])[A-Za-z0-9+/_-]{24,}["'`]/i,
  ],
]

const found = (text: string) => looks.filter(([, pattern]) => pattern.test(text)).map(([what]) => what)

test('no file of the project holds a secret', () => {
  const paths = globSync('**/*', {
    cwd: top,
    withFileTypes: true,
    exclude: (one) => leftAlone.test(join('/', one.name)),
  })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
  expect(paths.length).toBeGreaterThan(800)
  const hits = paths.flatMap((path) => found(readFileSync(path, 'latin1')).map((what) => `${path}: ${what}`))
  expect(hits).toEqual([])
})

describe('known kinds of secret are recognised', () => {
  const some = (length: number) => 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7'.repeat(9).slice(0, length)
  test.each([
    ['a private key', `-----BEGIN RSA ${'PRIVATE'} KEY-----\n${some(64)}`],
    ['a token of GitHub', `ghp_${some(36)}`],
    ['a token of npm', `npm_${some(36)}`],
    ['a key of AWS', `AKIA${some(16).toUpperCase()}`],
    ['a secret of Entra ID', `abc8Q~${some(34)}`],
    ['a token with a signature', `eyJ${some(20)}.eyJ${some(40)}.${some(40)}`],
    ['a password in an address', `postgres://register:${some(12)}@db/register`],
    ['a random value that is called a secret', `const clientSecret = '${some(40)}'`],
  ])('%s', (what, text) => {
    expect(found(text)).toContain(what)
  })

  test('an example with the word password is not a secret', () => {
    expect(found('smtp://name:password@host:587')).toEqual([])
  })
})
