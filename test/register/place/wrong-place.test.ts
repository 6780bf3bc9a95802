import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { SetUp } from '../../../server/check/finding.ts'
import { checkKept } from '../../../server/check/keeping.ts'
import { CheckpointFolder } from '../../../server/checkpoints/checkpoint-folder.ts'
import { checkStore } from '../../../server/register/copy/check-store.ts'
import { openRegister } from '../../../server/register/register.ts'
import { placeOf, refuseNewBeside } from '../../../server/register/store/new-register.ts'
import { whyNotOpened } from '../../../server/register/store/why-not-opened.ts'
import { council } from '../../support/acts.ts'
import { amira, warn } from '../../support/doing.ts'
import { emptyPlaces, stores, type Where } from '../../support/store/stores.ts'
import { envOf, registerCommand } from '../support/cli.ts'
import { newNotary, ownFolder } from '../support/notary.ts'
import { runIn } from '../support/releases.ts'
import { jobsOf } from '../support/server-jobs.ts'

const startedAt = (where: Where, folder: string) =>
  openRegister(where, null, { beforeNew: () => refuseNewBeside(new CheckpointFolder(folder), where) })

describe.each(stores)(
  'G: a setting names an empty place, on $store',
  { timeout: 120_000 },
  ({ emptyPlace, newRegister }) => {
    /** A register that was signed, and a place that is not its own. */
    const signed = async () => {
      const [right, wrong] = [await newRegister(), await emptyPlace()]
      const register = await openRegister(right)
      await warn(register, amira)
      const jobs = jobsOf(wrong)
      await jobs.sign(register, '2026-12-01')
      await register.close()
      return { ...jobs, right, wrong }
    }
    const checked = async (where: Where, folder: string) => {
      const { key } = newNotary()
      return checkKept({
        settings: { checkpoints: { key, folder }, register: where, councilFile: council },
      } as unknown as SetUp)
    }

    it('makes no register beside the checkpoints of another, and leaves the place as it was', async () => {
      const { folder, env, right, wrong } = await signed()
      const why = await startedAt(wrong, folder).then(() => 'opened', whyNotOpened)
      expect(why).toMatch(/^there is no register where (REGISTER_FILE|DATABASE_URL) says, .*an empty folder$/)
      if ('sqliteFile' in wrong) expect(existsSync(wrong.sqliteFile)).toBe(false)
      expect(await checked(wrong, folder)).toMatchObject([
        {
          grade: 'error',
          wrong: expect.stringMatching(/no register where/),
          right: expect.stringMatching(/empty folder/),
        },
      ])
      expect(await registerCommand(env, 'upgrade')).toMatchObject({
        code: 2,
        said: expect.stringMatching(/no such file|CHECKPOINT_FOLDER holds the checkpoints of one/),
      })
      const backup = join(ownFolder(), 'backup.db')
      expect(await registerCommand(envOf(right), 'backup', backup)).toMatchObject({ code: 0 })
      expect(await registerCommand(env, 'restore', backup, '--servers-stopped')).toMatchObject({ code: 0 })
      await (await startedAt(wrong, folder)).close()
      expect(await checked(wrong, folder)).toEqual([])
    })

    it('makes none either if only lists of what was deleted are left', async () => {
      const { folder, wrong } = await signed()
      const left = ownFolder()
      cpSync(join(folder, 'deletions'), join(left, 'deletions'), { recursive: true })
      expect(await startedAt(wrong, left).then(() => 'opened', whyNotOpened)).toMatch(/empty folder/)
    })

    it('makes no register among the tables of another application, changes nothing there, and the check says so', async () => {
      const place = await emptyPlace()
      await runIn(place, 'create table invoices (id text)')
      const before = 'sqliteFile' in place ? readFileSync(place.sqliteFile) : null
      let isNew = false
      const why = await openRegister(place, null, { beforeNew: () => (isNew = true) }).then(
        () => 'opened',
        whyNotOpened,
      )
      expect(why).toMatch(/of another application: .*of its own.*Nothing was changed/)
      expect(isNew).toBe(false)
      if ('sqliteFile' in place) expect(readFileSync(place.sqliteFile)).toEqual(before)
      const { faults } = await checkStore(place)
      expect(faults).toContainEqual({ what: 'not-opened', why })
      await runIn(place, 'drop table invoices')
      await (await openRegister(place)).close()
    })

    it('makes a new register beside an empty folder', async () => {
      const [place, folder] = [await emptyPlace(), ownFolder()]
      mkdirSync(join(folder, 'log-2'))
      expect(await checked(place, folder)).toEqual([])
      await (await startedAt(place, folder)).close()
      expect(placeOf(place)).not.toMatch(/postgres:|@/)
    })

    it('a register that does not begin with what is kept is an error, and its backups delete no other', async () => {
      const { folder, env, wrong, right } = await signed()
      const other = await openRegister(wrong)
      await warn(other, amira)
      await other.close()
      expect(await checked(wrong, folder)).toMatchObject([
        { grade: 'error', wrong: expect.stringMatching(/does not begin with what CHECKPOINT_FOLDER holds/) },
      ])
      expect(await checked(right, folder)).toEqual([])
      const backups = ownFolder()
      const [real, before] = ['register-2026-01-01T000000Z.db', 'register-2026-02-01T000000Z.db']
      for (const name of [real, before]) writeFileSync(join(backups, name), '')
      for (const time of [1, 2]) {
        // A backup's name has its second.
        if (time === 2) await wait(1_000 - (Date.now() % 1_000))
        expect(await registerCommand(env, 'backup', backups)).toMatchObject({
          code: 1,
          said: expect.stringMatching(
            /No old backup was deleted: the register does not begin with what CHECKPOINT_FOLDER/,
          ),
        })
      }
      expect(readdirSync(backups)).toContain(real)
    })
  },
)

it('SQLite: the file of another application in WAL mode, and the log beside it, stay as they are', async () => {
  const { sqliteFile } = (await emptyPlaces.SQLite()) as { sqliteFile: string }
  const others = `${sqliteFile}.theirs`
  const theirs = new Database(others)
  theirs.pragma('journal_mode = WAL')
  theirs.exec('create table invoices (id text)')
  // As a power cut leaves them: closed, the log would be gone.
  const endings = ['', '-wal']
  for (const end of endings) copyFileSync(others + end, sqliteFile + end)
  theirs.close()
  const contents = () => endings.map((end) => existsSync(sqliteFile + end) && readFileSync(sqliteFile + end))
  const before = contents()
  expect(await openRegister({ sqliteFile }).then(() => 'opened', whyNotOpened)).toMatch(/of another application/)
  expect(contents()).toEqual(before)
})
