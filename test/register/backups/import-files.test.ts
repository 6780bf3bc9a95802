import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recordUnreadable } from '../../../server/cases/import/record-unreadable.ts'
import { checkImport, runImport } from '../../../server/cases/import/run-import.ts'
import { discardImport, uploadImport } from '../../../server/cases/import/upload-import.ts'
import { backUp } from '../../../server/register/copy/backup.ts'
import { openRegister, type Register } from '../../../server/register/register.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { ruth } from '../../support/deciding.ts'
import { opened } from '../../support/opened-importing.ts'
import { council, csvOf, keepFile, restricted, signed, titles } from '../../support/sheets.ts'
import { whereKept } from '../../support/store/every-column.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { stores } from '../../support/store/stores.ts'
import { registerCommand } from '../support/cli.ts'
import { jobsOf } from '../support/server-jobs.ts'

const secret = 'Xanthe Secret'
const rows = [council({ ...restricted, Name: secret, 'E-mail': 'xanthe@example.org', 'Approved by': 'F. Lane' })]
const content = csvOf([titles, ...rows])
const sha256 = 'a'.repeat(64)

const filesIn = (register: Register) =>
  register.read(async (reading) => ({
    files: (await reading.selectFrom('import_files').select('import_id').execute()).map((row) => row.import_id),
    states: (await reading.selectFrom('imports').select('state').execute()).map(({ state }) => state),
  }))

describe.each(stores)('G: files for import, on $store', { timeout: 120_000 }, ({ store, newRegister, emptyPlace }) => {
  it('do not come back by a restore once they were discarded, replaced, imported or unreadable', async () => {
    const where = await newRegister()
    const working = await opened(where)
    const { register } = working
    const place = await emptyPlace()
    const { folder, list, sign, env } = jobsOf(place)
    const keep = () => keepFile(working, ruth, content, { format: 'csv', existing: 'leave' })
    const [discarded, unreadable, imported, replaced] = [await keep(), await keep(), await keep(), await keep()]
    await checkImport(working, ruth, imported)
    await sign(register, '2026-12-01')
    const backup = join(folder, 'backup.db')
    await backUp(where, backup)
    expect((await filesIn(register)).files).toHaveLength(4)
    expect(await whereKept(register, store, secret)).not.toEqual([])

    await register.write((tx) => discardImport(tx, ruth, discarded))
    await recordUnreadable(register, { importId: unreadable, finding: 'takes-too-long', at: ruth.at, newId })
    await signed(working, ruth, imported)
    await runImport(working, ruth, imported)
    await register.write((tx) => uploadImport(tx, ruth, { format: 'csv', content, sha256 }, () => false))
    const { files } = await filesIn(register)
    expect(files).not.toContain(replaced)
    expect(files).toHaveLength(1)
    await list(register, '2026-12-02')
    await sign(register, '2026-12-02')

    expect(await registerCommand(env, 'restore', '--servers-stopped', backup)).toEqual({
      code: 0,
      said: expect.stringMatching(/^Files that had been imported or discarded, .* were deleted again: 4\.$/m),
    })
    const restored = await openRegister(place)
    expect(await filesIn(restored)).toEqual({ files: [], states: Array.from({ length: 4 }, () => 'discarded') })
    expect(await whereKept(restored, store, secret)).toEqual([])
    expect(await proved(restored)).toMatchObject(sound)
    await restored.close()
  })
})
