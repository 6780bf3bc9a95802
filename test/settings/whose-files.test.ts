import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const isRoot = process.getuid?.() === 0
const another = 65_534
/** Root without its powers: what belongs to another account is then closed to it, too. */
const powerless = isRoot ? ['setpriv', '--bounding-set=-all'] : []

const program = `import { readSettings } from '${resolve('server/settings/settings.ts')}'
try { readSettings(process.env) } catch (error) { console.log(error.messages.join('\\n')) }`

/** What the settings say to an account that may not read or write what belongs to another. */
function messages(env: Record<string, string>): string {
  const [command = '', ...given] = [...powerless, process.execPath, '--input-type=module', '--eval', program]
  const right = {
    PATH: process.env.PATH,
    PUBLIC_URL: 'https://register.ambleford.example',
    BEHIND_PROXY: 'true',
    REGISTER_FILE: 'register.db',
    COUNCIL_FILE: 'docs/council.json',
    ENTRA_TENANT_ID: '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11',
    ENTRA_API_CLIENT_ID: '11111111-2222-4333-8444-555555555555',
  }
  const { status, stdout, stderr } = spawnSync(command, given, { env: { ...right, ...env }, encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  return stdout.trim()
}

function withKey() {
  const top = mkdtempSync(join(tmpdir(), 'whose-'))
  onTestFinished(() => rmSync(top, { recursive: true, force: true }))
  const [certificate, key] = [join(top, 'certificate'), join(top, 'key')]
  for (const file of [certificate, key]) writeFileSync(file, 'pem', { mode: 0o600 })
  return { BEHIND_PROXY: '', TLS_CERT_FILE: certificate, TLS_KEY_FILE: key }
}

test.skipIf(!isRoot)('a key that another account made: the message says whose it is, and how to give it away', () => {
  const env = withKey()
  chownSync(env.TLS_KEY_FILE, another, another)
  expect(messages(env)).toMatch(
    `TLS_KEY_FILE: the file belongs to another account (uid ${another}), and this one (uid 0) may not read it. Run as root: chown 0 ${env.TLS_KEY_FILE}.`,
  )
})

test('a key of its own that this account may not read', () => {
  const env = withKey()
  chmodSync(env.TLS_KEY_FILE, 0)
  expect(messages(env)).toMatch(/^TLS_KEY_FILE: the file cannot be read \(EACCES\)\. Let the account that runs/)
})
