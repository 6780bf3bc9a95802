import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nameOf, read } from '../walls/source.ts'

/** The rows of the first table below a heading, without its head. */
function tableBelow(file: string, heading: string, nth = 0): string[][] {
  const [, below = ''] = readFileSync(file, 'utf8').split(`${heading}\n`)
  const table = [...below.matchAll(/(?:^\|.*\|\n)+/gm)][nth]?.[0] ?? ''
  return table
    .trim()
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}

const nodesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => {
      const file = join(folder, path)
      return read(file, readFileSync(file, 'utf8')).nodes.map((node) => ({ node, file }))
    })

const server = nodesIn('server')

test('8.1.3: neither place, device, browser nor origin decides: the server reads none of them', () => {
  const header = /^(user-agent|x-forwarded-.+|forwarded|x-real-ip|cookie|referer|origin|sec-.+)$/i
  const found = server.filter(
    ({ node, file }) =>
      /^server\/http\//.test(file) &&
      ((node.type === 'Literal' && header.test(String(node.value))) ||
        (node.type === 'MemberExpression' && /\.(remoteAddress|remotePort|getPeerCertificate)$/.test(nameOf(node)))),
  )
  expect(found.map(({ file }) => file)).toEqual([])
  // It would be found.
  expect(server.filter(({ node }) => node.type === 'Literal' && node.value === 'accept-language')).not.toEqual([])
})

test.each([
  ['requests from people', '10 s for the headers', 'server/http/serve.ts', 'headersTimeout: 10_000'],
  ['requests from people', '120 s for a request', 'server/http/limits/body-memory.ts', 'requestMayTake = 120_000'],
  ['requests from people', '65 s between two', 'server/http/serve.ts', 'keepAliveTimeout: 65_000'],
  ['PostgreSQL', 'ten to read and one to write', 'server/register/store/postgres.ts', 'open({ min: 1, max: 10 })'],
  ['PostgreSQL', '5 s for a connection', 'server/register/store/pool.ts', 'connectionTimeoutMillis: 5_000'],
  ['PostgreSQL', '15 s for a statement', 'server/register/store/postgres.ts', 'statement_timeout: seconds(15)'],
  ['PostgreSQL', '10 s for a lock', 'server/register/store/postgres.ts', 'lock_timeout: seconds(10)'],
  ['PostgreSQL', '20 s for an answer', 'server/register/store/postgres.ts', 'query_timeout: seconds(20)'],
  ['PostgreSQL', 'close after 30 s', 'server/register/store/postgres.ts', 'idleTimeoutMillis: seconds(30)'],
  ['the SQLite file', '10 s for the turn', 'server/register/store/sqlite.ts', 'patienceMs = 10_000'],
  ['the mail server', '20 s to connect', 'server/post/smtp.ts', 'connectionTimeout: seconds(20)'],
  ['the mail server', '3 minutes to hand a mail over', 'server/post/smtp.ts', 'message: 3 * seconds(60)'],
  ['the mail server', '10 minutes for its answer', 'server/post/smtp.ts', 'answer: 10 * seconds(60)'],
  ['GOV.UK Notify', '30 s', 'server/post/notify/client.ts', 'patienceMs = 30_000'],
  ['reading original messages', '15 s for each', 'server/original-text/text-extraction.ts', 'readWithinMs = 15_000'],
])('13.1.2, 13.1.3: %s: the chapter says %s, and so does the code', (connection, said, file, written) => {
  const rows = tableBelow('docs/operators.md', '### How many at once, how long, and what then')
  expect(rows.find(([first]) => first === connection)?.join(' ')).toContain(said)
  expect(readFileSync(file, 'utf8')).toContain(written)
})

test('13.1.4: each setting that holds a secret, or names a file with one, has its row with an interval', () => {
  const rows = tableBelow('SECURITY.md', '### Secrets of a server')
  const settings = readFileSync('README.md', 'utf8').match(/`[A-Z][A-Z_]+`/g) ?? []
  const secret = /_(TOKEN|KEY|KEY_FILE|IDENTITY_FILE|PASSWORD|SECRET)`$|^`(DATABASE|SMTP)_URL`$/
  const secrets = [...new Set(settings)].filter((name) => secret.test(name))
  expect(secrets.length).toBeGreaterThan(7)
  expect(secrets.filter((name) => !rows.some(([, where]) => where?.includes(name)))).toEqual([])
  for (const row of rows) expect(row[3]).toMatch(/\b(days|year|years)\b/)
})

test('15.1.4, 15.1.5: what is said to need the most care is there, and each package of the server that is compiled is among it', () => {
  const packages = tableBelow('docs/what-is-installed.md', '## What needs the most care')
  const parts = tableBelow('docs/what-is-installed.md', '## What needs the most care', 1)
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages as Record<string, Record<string, unknown>>
  const named = packages.flatMap(([names = '']) => names.match(/[a-z][a-z0-9]*(-[a-z0-9]+)*/g) ?? [])
  const known = named.filter((name) => lock[`node_modules/${name}`])
  expect(known.length).toBeGreaterThan(13)
  const compiled = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies).filter((name) =>
    existsSync(`node_modules/${name}/binding.gyp`),
  )
  expect(compiled).toContain('better-sqlite3')
  expect(compiled.filter((name) => !known.includes(name))).toEqual([])
  const paths = parts.flatMap(([names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path))
  expect(paths.length).toBeGreaterThan(9)
  expect(paths.filter((path) => !existsSync(path))).toEqual([])
})

test('15.4.1: no thread or process of the server is given memory that another one has, too', () => {
  const sharing = /^(SharedArrayBuffer|Atomics|MessageChannel|transferList)$/
  expect(server.filter(({ node }) => node.type === 'Identifier' && sharing.test(nameOf(node)))).toEqual([])
})
