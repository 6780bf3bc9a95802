import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { undoWarning } from '../../../server/cases/warning/undo-warning.ts'
import { restoreFrom } from '../../../server/cli/restore.ts'
import { deleteDaily, runDaily } from '../../../server/daily.ts'
import { backUp } from '../../../server/register/copy/backup.ts'
import { openRegister } from '../../../server/register/register.ts'
import { byItself, clue, message } from '../../support/acts.ts'
import { amira, openWarning, warn } from '../../support/doing.ts'
import { everythingOfPetra, mark } from '../../support/store/all-over.ts'
import { whereEachKept, whereKept } from '../../support/store/every-column.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { eitherTest, stores } from '../../support/store/stores.ts'
import { envOf, registerCommand } from '../support/cli.ts'
import { jobsOf } from '../support/server-jobs.ts'

const nightly = (day: string) => byItself(`${day}T09:00:00.000Z`)

const from = { address: 'ben.other@example.net', name: 'Ben Other' }
const ben = {
  customer: clue({ addresses: [from.address] }),
  contact: message({ internetMessageId: '<b@b>', from }),
}

/** What a server signs in these tests may be of today. */
const restore = ['restore', '--servers-stopped']

describe.each(stores)(
  'G: what was deleted since a backup, on $store',
  { timeout: 120_000 },
  ({ store, emptyPlace, newRegister }) => {
    const either = eitherTest(store)
    it('is deleted again by the restore, before anybody can see it; everything else is there', async () => {
      const where = await newRegister()
      const register = await openRegister(where)
      await everythingOfPetra(register)
      await warn(register, { ...amira, at: new Date('2030-05-01T09:00:00Z') }, ben)
      const place = await emptyPlace()
      const { folder, keyFile, list, sign, env } = jobsOf(place)
      await sign(register, '2026-12-03')
      await list(register, '2026-12-03')
      const file = join(folder, 'backup.db')
      await backUp(where, file)
      const words = ['petra', 'Holm', '900456', mark]
      const before = await whereEachKept(register, store, words)
      for (const word of words) expect(before[word]).not.toEqual([])

      await register.write((tx) => tx.updateTable('proposals').set({ state: 'accepted' }).execute())
      await runDaily(register, nightly('2030-06-02'))
      await deleteDaily(register, nightly('2030-06-02'))
      await list(register, '2030-06-02')
      await sign(register, '2030-06-02')
      await register.close()
      const signed = readdirSync(join(folder, 'log-1')).filter((name) => name.endsWith('.checkpoint'))
      const files = signed.map((name) => join(folder, 'log-1', name))
      expect(await registerCommand(envOf(where), 'verify', '--against', ...files, '--key', keyFile)).toEqual({
        code: 0,
        said: expect.stringMatching(
          /Nothing differs\.\nThe register begins with it: .*\nThe register begins with it: /,
        ),
      })
      const lists = readdirSync(join(folder, 'deletions')).map((name) =>
        readFileSync(join(folder, 'deletions', name), 'utf8'),
      )
      for (const word of [...words, 'ben.other']) expect(lists.join()).not.toContain(word)

      expect(await registerCommand(env, ...restore, file)).toEqual({
        code: 0,
        said: expect.stringMatching(
          /^Restored\. .*\nIt is what was signed: .*\nDeleted again what was deleted after it was made: \d\d+ records, 5 looks\./,
        ),
      })
      const restored = await openRegister(place)
      const { 'ben.other': others, ...after } = await whereEachKept(restored, store, [...words, 'ben.other'])
      expect(after).toEqual(Object.fromEntries(words.map((word) => [word, []])))
      expect(others).toContain('contact_points.value')
      expect(await proved(restored)).toMatchObject(sound)
      const { what, facts } = await restored.read((reading) =>
        reading
          .selectFrom('audit_trail')
          .select(['what', 'facts'])
          .orderBy('seq', 'desc')
          .limit(1)
          .executeTakeFirstOrThrow(),
      )
      expect([what, JSON.parse(facts)]).toEqual([
        'register-restored',
        expect.objectContaining({ left: 0, looks: 5, isNewLog: true }),
      ])

      const against = await registerCommand(env, 'verify', '--against', ...files, '--key', keyFile)
      expect(against).toEqual({
        code: 1,
        said: expect.stringMatching(
          /^(Cut off|Rewritten): [\s\S]*^Entry \d+ says that a backup of \d+ entries was restored/m,
        ),
      })

      // Signing continues under a new name: no name signs two histories.
      await sign(restored, '2030-06-03')
      await restored.close()
      expect(readdirSync(folder).filter((name) => name.startsWith('log-'))).toEqual(['log-1', 'log-2'])
      const [first] = readdirSync(join(folder, 'log-2')).toSorted()
      expect(readFileSync(join(folder, 'log-2', first ?? ''), 'utf8')).toMatch(
        /^register\.ambleford\.example\/trail\/2$/m,
      )
    })

    it('is in no register if the restore stops before deleting it again, and signing continues as before', async () => {
      const where = await newRegister()
      const register = await openRegister(where)
      const { warningId } = await openWarning(register, amira, ben)
      const place = await emptyPlace()
      const { folder, list, sign, env } = jobsOf(place)
      const file = join(folder, 'backup.db')
      await backUp(where, file)
      await register.write((tx) => undoWarning(tx, amira, warningId))
      await list(register, '2026-12-03')
      await sign(register, '2026-12-03')
      await register.close()
      const unreadable = join(folder, 'log-1', '000000000000.checkpoint')
      mkdirSync(unreadable)
      await expect(restoreFrom(place, file, env, new Date('2026-12-04T09:00:00Z'))).rejects.toThrow()
      rmdirSync(unreadable)
      expect(readdirSync(folder).filter((name) => name.startsWith('log-'))).toEqual(['log-1'])
      // The target is as empty as before.
      expect(await restoreFrom(place, file, env, new Date('2026-12-04T09:00:00Z'))).toBe(0)
      const restored = await openRegister(place)
      expect(await whereKept(restored, store, 'ben.other')).toEqual([])
      await restored.close()
    })

    either('is deleted only by lists that the key has signed; without them, nothing is restored', async () => {
      const where = await newRegister()
      const register = await openRegister(where)
      const { warningId } = await openWarning(register, amira, ben)
      const place = await emptyPlace()
      const { folder, list, env } = jobsOf(place)
      const file = join(folder, 'backup.db')
      await backUp(where, file)
      await register.write((tx) => undoWarning(tx, amira, warningId))
      await list(register, '2026-12-03')
      await register.close()
      const [name = ''] = readdirSync(join(folder, 'deletions')).filter((one) => one.endsWith('.note'))
      const path = join(folder, 'deletions', name)
      const text = readFileSync(path, 'utf8')
      writeFileSync(path, text.replace(warningId, `${warningId.slice(0, -1)}x`))
      expect(await registerCommand(env, ...restore, file)).toEqual({
        code: 2,
        said: expect.stringMatching(
          /a list of what was deleted, up to entry \d+, is missing, was changed, or is not signed by a key/,
        ),
      })
      writeFileSync(path, text)
      // A wrong path, or a mount point without its disk: no list is not the same as nothing listed.
      const without = join(folder, 'without')
      const noLists = {
        code: 2,
        said: expect.stringMatching(/^CHECKPOINT_FOLDER: the server has kept nothing there\./),
      }
      expect(await registerCommand({ ...env, CHECKPOINT_FOLDER: without }, ...restore, file)).toEqual(noLists)
      expect(existsSync(without)).toBe(false)
      mkdirSync(without)
      expect(await registerCommand({ ...env, CHECKPOINT_FOLDER: without }, ...restore, file)).toEqual(noLists)
      expect(await registerCommand({ ...env, CHECKPOINT_KEY_FILE: join(folder, 'key.pub') }, ...restore, file)).toEqual(
        {
          code: 0,
          said: expect.stringMatching(/Deleted again what was deleted after it was made: 3 records, 0 looks\.$/m),
        },
      )
    })
  },
)
