import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeKey, noteWithTime, secretText, verifierText } from '../../server/checkpoints/note-key.ts'
import { readSettings, WrongSettings } from '../../server/settings.ts'

const right = {
  PUBLIC_URL: 'https://register.ambleford.example',
  BEHIND_PROXY: 'true',
  REGISTER_FILE: 'register.db',
  COUNCIL_FILE: 'docs/council.json',
  ENTRA_TENANT_ID: '7d3c1a52-5f0e-4c1b-9a57-1f6f2a9f0c11',
  ENTRA_API_CLIENT_ID: '11111111-2222-4333-8444-555555555555',
}

function withKey() {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'key')
  writeFileSync(file, secretText(makeKey('register.ambleford.example/trail')))
  return { ...right, CHECKPOINT_KEY_FILE: file, CHECKPOINT_FOLDER: folder }
}

function messages(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    readSettings(env)
    return []
  } catch (error) {
    if (error instanceof WrongSettings) return error.messages
    throw error
  }
}

const witness = makeKey('witness.example/w1')
const asWitness = `https://witness.example/log#${verifierText(witness, noteWithTime)}`

test('a stronger sign-in: an authentication context, or none', () => {
  expect(readSettings(right).strongSignIn).toBeNull()
  expect(readSettings({ ...right, STRONG_SIGN_IN: 'c1' }).strongSignIn).toBe('c1')
  expect(messages({ ...right, STRONG_SIGN_IN: 'a "context"' })).toEqual([
    expect.stringMatching(/^STRONG_SIGN_IN: must be/),
  ])
})

test('checkpoints: a key, a folder, mailboxes and witnesses; without a key none are signed', () => {
  expect(readSettings(right).checkpoints).toBeNull()
  const read = readSettings({
    ...withKey(),
    CHECKPOINT_MAIL_TO: 'audit@another.example  witness@third.example',
    CHECKPOINT_WITNESSES: asWitness,
  }).checkpoints
  expect(read?.key.name).toBe('register.ambleford.example/trail')
  expect(read?.mailTo).toEqual(['audit@another.example', 'witness@third.example'])
  expect(read?.witnesses.map(({ url, key }) => [url, key.name])).toEqual([
    ['https://witness.example/log', 'witness.example/w1'],
  ])
})

test.each([
  ['a folder without a key', { CHECKPOINT_KEY_FILE: '' }, /^CHECKPOINT_KEY_FILE: is missing/],
  ['a missing key file', { CHECKPOINT_KEY_FILE: '/nowhere/key' }, /^CHECKPOINT_KEY_FILE: the file cannot be read/],
  [
    'another file as the key',
    { CHECKPOINT_KEY_FILE: 'docs/council.json' },
    /^CHECKPOINT_KEY_FILE: must have one signing key/,
  ],
  ['no folder', { CHECKPOINT_FOLDER: '' }, /^CHECKPOINT_FOLDER: must be a folder that exists/],
  ['a missing folder', { CHECKPOINT_FOLDER: '/nowhere' }, /^CHECKPOINT_FOLDER: must be a folder that exists/],
  ['no address', { CHECKPOINT_MAIL_TO: 'the auditor' }, /^CHECKPOINT_MAIL_TO: must be e-mail addresses/],
  ['a witness without a key', { CHECKPOINT_WITNESSES: 'https://w.example/' }, /^CHECKPOINT_WITNESSES: must be/],
  [
    'a witness by plain http',
    { CHECKPOINT_WITNESSES: asWitness.replace('https', 'http') },
    /^CHECKPOINT_WITNESSES: must be/,
  ],
  [
    'a key for another kind of signature',
    { CHECKPOINT_WITNESSES: `https://witness.example/#${verifierText(witness)}` },
    /^CHECKPOINT_WITNESSES: must be/,
  ],
  [
    'too many witnesses',
    { CHECKPOINT_WITNESSES: Array.from({ length: 6 }, () => asWitness).join(' ') },
    /^CHECKPOINT_WITNESSES: must be at most 5/,
  ],
])('checkpoints: %s is refused by the setting’s name', (_, wrong, said) => {
  expect(messages({ ...withKey(), ...wrong })).toEqual([expect.stringMatching(said)])
})
