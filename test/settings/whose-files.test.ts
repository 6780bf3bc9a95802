import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeKey, secretText } from '../../server/checkpoints/note-key.ts'

const isRoot = process.getuid?.() === 0
const another = 65_534
/** Root without its powers: what belongs to another account is then closed to it, too. */
const powerless = isRoot ? ['setpriv', '--bounding-set=-all'] : []

const program = `import { readSettings } from '${resolve('server/settings.ts')}'
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
  onTestFinished(() => {
    chmodSync(join(top, 'checkpoints'), 0o700)
    rmSync(top, { recursive: true, force: true })
  })
  const [key, folder] = [join(top, 'key'), join(top, 'checkpoints')]
  writeFileSync(key, secretText(makeKey('register.ambleford.example/trail')), { mode: 0o600 })
  mkdirSync(folder)
  return { CHECKPOINT_KEY_FILE: key, CHECKPOINT_FOLDER: folder }
}

test('checkpoints: a folder that this account cannot write to is refused at the start, by its name', () => {
  const { CHECKPOINT_FOLDER, ...key } = withKey()
  expect(messages({ CHECKPOINT_FOLDER, ...key })).toBe('')
  chmodSync(CHECKPOINT_FOLDER, 0o555)
  if (isRoot) chownSync(CHECKPOINT_FOLDER, another, another)
  expect(messages({ CHECKPOINT_FOLDER, ...key })).toBe(
    `CHECKPOINT_FOLDER: ${CHECKPOINT_FOLDER} must be writable for the account that runs this. Give it to that account.`,
  )
})

test.skipIf(!isRoot)('a key that another account made: the message says whose it is, and how to give it away', () => {
  const env = withKey()
  chownSync(env.CHECKPOINT_KEY_FILE, another, another)
  expect(messages(env)).toMatch(
    `CHECKPOINT_KEY_FILE: the file belongs to another account (uid ${another}), and this one (uid 0) may not read it. Run as root: chown 0 ${env.CHECKPOINT_KEY_FILE}.`,
  )
})

test('a key of its own that this account may not read', () => {
  const env = withKey()
  chmodSync(env.CHECKPOINT_KEY_FILE, 0)
  expect(messages(env)).toMatch(/^CHECKPOINT_KEY_FILE: the file cannot be read \(EACCES\)\. Let the account that runs/)
})
