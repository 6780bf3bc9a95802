import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inWords } from '../../server/check/check.ts'
import { findingsFor, type SetUp } from '../../server/check/finding.ts'
import { checkBackups, checkCheckpoints, checkKept } from '../../server/check/keeping.ts'
import { checkModes } from '../../server/check/modes.ts'
import { makeIdentity } from '../../server/register/copy/encrypted-file.ts'
import { openRegister } from '../../server/register/register.ts'
import { newNotary, ownFolder } from '../register/support/notary.ts'
import { council } from '../support/acts.ts'
import { amira, warn } from '../support/doing.ts'
import { newRegisters } from '../support/store/stores.ts'

const setUp = (checkpoints: object | null) => ({ settings: { checkpoints } }) as unknown as SetUp

it('the check warns if no key signs the audit trail, and says how to make one', () => {
  expect(checkCheckpoints(setUp({}))).toEqual([])
  expect(checkCheckpoints(setUp(null))).toMatchObject([
    { area: 'Checkpoints', grade: 'warning', right: expect.stringContaining('checkpoint-key') },
  ])
})

it('the check says that CHECKPOINT_FOLDER lacks what was signed, or cannot be read, and what to do', async () => {
  const where = await newRegisters.SQLite()
  const register = await openRegister(where)
  const { key, kept, folder, sign } = newNotary()
  await warn(register, amira)
  await sign(register)
  await register.close()
  const checked = (at: string) =>
    checkKept({
      settings: { checkpoints: { key, folder: at }, register: where, councilFile: council },
    } as unknown as SetUp)
  expect(await checked(kept.folder)).toEqual([])
  const emptied = join(folder, 'emptied')
  mkdirSync(emptied)
  expect(await checked(emptied)).toMatchObject([
    {
      area: 'Checkpoints',
      grade: 'error',
      wrong: expect.stringMatching(/lacks/),
      right: expect.stringMatching(/log-2/),
    },
  ])
  expect(readdirSync(emptied)).toEqual([])
  expect(await checkKept(setUp(null))).toEqual([])
  const unreadable = join(folder, 'unreadable')
  mkdirSync(unreadable)
  writeFileSync(join(unreadable, 'log-1'), 'No folder.')
  expect(await checked(unreadable)).toMatchObject([
    { grade: 'error', wrong: expect.stringContaining('cannot be read (ENOTDIR)') },
  ])
})

it('the check names an e-mail with a checkpoint that the server did not make', async () => {
  const where = await newRegisters.SQLite()
  const register = await openRegister(where)
  const { key, kept, sign } = newNotary()
  await warn(register, amira)
  await sign(register)
  const settings = { checkpoints: { key, folder: kept.folder }, register: where, councilFile: council }
  const checked = () => checkKept({ settings } as unknown as SetUp)
  expect(await checked()).toEqual([])
  await register.write((tx) =>
    tx
      .updateTable('outbox')
      .set({ key: `checkpoint:${key.name}:2027-01-01` })
      .where('key', 'like', 'checkpoint:%')
      .execute(),
  )
  await register.close()
  expect(await checked()).toMatchObject([
    { area: 'Checkpoints', grade: 'error', wrong: expect.stringMatching(/is not noted in CHECKPOINT_FOLDER/) },
  ])
})

it('the check warns if backups are not encrypted, and reports a recipient that is not valid', async () => {
  const { recipient } = await makeIdentity()
  expect(checkBackups({ BACKUP_RECIPIENTS: recipient })).toEqual([])
  for (const given of [{}, { BACKUP_RECIPIENTS: ' ' }])
    expect(checkBackups(given)).toMatchObject([
      { area: 'Backups', grade: 'warning', right: expect.stringContaining('backup-key') },
    ])
  expect(checkBackups({ BACKUP_RECIPIENTS: `${recipient} age1nobody` })).toMatchObject([
    { area: 'Backups', grade: 'error', wrong: expect.stringContaining('BACKUP_RECIPIENTS') },
  ])
})

it('the check warns if every account on the machine can read the register or a key', () => {
  const folder = ownFolder()
  const [register, key] = [join(folder, 'register.db'), join(folder, 'key')]
  for (const file of [register, key]) writeFileSync(file, '', { mode: 0o600 })
  const found = () => checkModes({ REGISTER_FILE: register, CHECKPOINT_KEY_FILE: key, TLS_KEY_FILE: '' })
  chmodSync(folder, 0o755)
  expect(found()).toEqual([])
  for (const file of [register, key]) chmodSync(file, 0o644)
  expect(found()).toMatchObject([
    { area: 'Database', grade: 'warning', right: expect.stringContaining(`chmod 600 ${register}`) },
    { area: 'Checkpoints', grade: 'warning', wrong: expect.stringContaining('the key that signs') },
  ])
  chmodSync(register, 0o640)
  expect(found()).toHaveLength(1)
  // Nobody else can enter the folder.
  chmodSync(folder, 0o700)
  expect(found()).toEqual([])
})

it('a warning about the settings hides no other finding; an error there leaves everything else unchecked', () => {
  const others = [...findingsFor('Mail').error('It does not answer.', null), ...checkBackups({})]
  const warned = inWords([...findingsFor('Settings').warning('Nobody holds a post.', null), ...others])
  for (const line of [/^Warning +Settings: Nobody/m, /^Error +Mail: It does/m, /^Warning +Backups: /m])
    expect(warned).toMatch(line)
  const wrong = inWords(findingsFor('Settings').error('PUBLIC_URL: is missing.', null))
  expect(wrong).not.toMatch(/Mail|Backups/)
})
