import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inWords } from '../../server/check/check.ts'
import { error, warning } from '../../server/check/finding.ts'
import { checkBackups, checkModes } from '../../server/check/settings.ts'
import { makeIdentity } from '../../server/register/copy/encrypted-file.ts'
import { ownFolder } from '../register/support/own-folder.ts'

it('the check warns if backups are not encrypted, and reports a recipient that is not valid', async () => {
  const { recipient } = await makeIdentity()
  expect([...checkBackups({ BACKUP_RECIPIENTS: recipient })]).toEqual([])
  for (const given of [{}, { BACKUP_RECIPIENTS: ' ' }])
    expect([...checkBackups(given)]).toMatchObject([{ grade: 'warning', right: expect.stringContaining('backup-key') }])
  expect([...checkBackups({ BACKUP_RECIPIENTS: `${recipient} age1nobody` })]).toMatchObject([
    { grade: 'error', wrong: expect.stringContaining('BACKUP_RECIPIENTS') },
  ])
})

it('the check warns if every account on the machine can read the register or a key', () => {
  const folder = ownFolder()
  const [register, key] = [join(folder, 'register.db'), join(folder, 'key')]
  for (const file of [register, key]) writeFileSync(file, '', { mode: 0o600 })
  const found = () => [...checkModes({ REGISTER_FILE: register, TLS_KEY_FILE: key })]
  chmodSync(folder, 0o755)
  expect(found()).toEqual([])
  for (const file of [register, key]) chmodSync(file, 0o644)
  expect(found()).toMatchObject([
    { grade: 'warning', right: expect.stringContaining(`chmod 600 ${register}`) },
    { grade: 'warning', wrong: expect.stringContaining('key') },
  ])
  chmodSync(register, 0o640)
  expect(found()).toHaveLength(1)
  // Nobody else can enter the folder.
  chmodSync(folder, 0o700)
  expect(found()).toEqual([])
})

it('a warning about the settings hides no other finding; an error there leaves everything else unchecked', () => {
  const [backups] = checkBackups({})
  const others = [
    { area: 'Mail', ...error('It does not answer.', null) },
    ...(backups ? [{ area: 'Backups', ...backups }] : []),
  ]
  const warned = inWords([{ area: 'Settings', ...warning('Nobody holds a post.', null) }, ...others])
  for (const line of [/^Warning +Settings: Nobody/m, /^Error +Mail: It does/m, /^Warning +Backups: /m])
    expect(warned).toMatch(line)
  const wrong = inWords([{ area: 'Settings', ...error('PUBLIC_URL: is missing.', null) }])
  expect(wrong).not.toMatch(/Mail|Backups/)
})
