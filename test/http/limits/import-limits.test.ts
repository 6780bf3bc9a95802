import { describe, expect, it, onTestFinished } from 'vitest'
import { importWork } from '../../../server/importing/import-work.ts'
import { findingsOf } from '../../../server/register/import/import-findings.ts'
import { addImport, changeImport, findImport } from '../../../server/register/import/imports.ts'
import { openRegister } from '../../../server/register/register.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { colleagues } from '../../cast.ts'
import { ruth } from '../../support/deciding.ts'
import { fullTest } from '../../support/is-full.ts'
import { childrenOf } from '../../support/process/children.ts'
import { council, csvOf, restricted, titles } from '../../support/sheets.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { eitherStore, newRegisters, type Where } from '../../support/store/stores.ts'
import { openOffice } from '../support/office.ts'
import { serverFor } from '../support/server.ts'

/** Checking it takes some seconds on any machine. */
const long = csvOf([
  titles,
  ...Array.from({ length: 30_000 }, (_, i) =>
    council({ ...restricted, Name: `Person ${i}`, 'E-mail': `person${i}@example.org` }),
  ),
])
const act = { ...ruth, at: new Date() }
const hour = 3_600_000

/** One server's register, and its work on files. */
async function workingOn(where: Where, deadlineMs = hour) {
  const register = await openRegister(where)
  const troubles: unknown[] = []
  const work = importWork(
    where,
    { register, clock: () => new Date(), onTrouble: (error) => void troubles.push(error) },
    { check: deadlineMs, import: deadlineMs },
  )
  onTestFinished(async () => {
    await work.stop()
    await register.close()
  })
  const kept = (id: string) => register.read((reading) => findImport(reading, id))
  return {
    register,
    work,
    troubles,
    kept,
    async given(content: Uint8Array) {
      const id = newId()
      const file = { id, format: 'csv', content, sha256: 'a'.repeat(64), at: new Date(), by: ruth.by } as const
      await register.write((tx) => addImport(tx, file))
      return id
    },
    ended: (id: string) => expect.poll(() => work.worksHere(id), { timeout: 60_000 }).toBe(false),
    found: async (id: string) =>
      (await register.read((reading) => findingsOf(reading, id, 10))).map(({ what }) => what),
  }
}

describe.each(eitherStore)('checking and importing a file, on $store', ({ newRegister }) => {
  it.each(['check', 'import'] as const)(
    '(%s) has a time limit, after which the file is refused with the reason',
    async (what) => {
      const { given, work, ended, kept, found, register } = await workingOn(await newRegister(), 500)
      const id = await given(long)
      if (what === 'import') await register.write((tx) => changeImport(tx, id, new Date(), { state: 'running' }))
      work.begin(id, what, act)
      await ended(id)
      expect(await kept(id)).toMatchObject({ state: 'unreadable', counts: null })
      expect(await found(id)).toEqual(['takes-too-long'])
      expect(await rowCounts(register)).toMatchObject({ import_files: 0, customers: 0, restrictions: 0 })
    },
  )

  it('stops when the file is discarded at another server, and leaves nothing behind', async () => {
    const place = await newRegister()
    const here = await workingOn(place)
    const there = await workingOn(place)
    const id = await here.given(long)
    here.work.begin(id, 'check', act)
    expect(here.work.worksHere(id)).toBe(true)
    await there.register.write((tx) => changeImport(tx, id, new Date(), { state: 'discarded' }, true))
    await here.ended(id)
    expect(await here.kept(id)).toMatchObject({ state: 'discarded', counts: null })
  })
})

it('a file that needs too much memory stops only its own import, and the keeper learns why', async () => {
  const { given, work, ended, kept, found, troubles } = await workingOn(await newRegisters.SQLite())
  // One row of twenty million cells.
  const id = await given(Buffer.from(`Name,E-mail\n${','.repeat(20_000_000)}`))
  work.begin(id, 'check', act)
  await ended(id)
  expect(await kept(id)).toMatchObject({ state: 'unreadable' })
  expect(await found(id)).toEqual(['needs-too-much-memory'])
  expect(troubles).toEqual([])
}, 90_000)

// Also in hostile-originals.test.ts, and in sheets/read-sheet.test.ts.
fullTest(
  '30 MB of short lines are refused for their number, without using much memory',
  async () => {
    const { given, work, ended, found } = await workingOn(await newRegisters.SQLite())
    const id = await given(Buffer.from(`Name,E-mail\n${'a\n'.repeat(15_000_000)}`))
    work.begin(id, 'check', act)
    await ended(id)
    expect(await found(id)).toEqual(['too-many-rows'])
  },
  60_000,
)

describe.each(eitherStore)('a register keeper, on $store', ({ newRegister }) => {
  it('discards a file while it is checked, and replaces another: each stops the old check at once', async () => {
    const server = await serverFor(newRegister)
    const { ruth: keeper } = await openOffice(server)
    const give = async () => {
      const asked = { token: await server.issuer.token(colleagues.ruth), key: newId(), body: long }
      return (await server.ask('POST', '/api/imports', { ...asked, headers: { 'Content-Type': 'text/csv' } })).body
        .importId
    }
    const state = async (id: unknown) => (await keeper.get(`/api/imports/${id}`)).body.state
    const first = await give()
    expect(await state(first)).toBe('checking')
    expect(await childrenOf(process.pid, 'importing/worker')).toHaveLength(1)
    expect((await keeper.post(`/api/imports/${first}/discard`)).status).toBe(200)
    const second = await give()
    const third = await give()
    expect((await keeper.post(`/api/imports/${third}/discard`)).status).toBe(200)
    await expect.poll(() => childrenOf(process.pid, 'importing/worker')).toEqual([])
    for (const id of [first, second, third]) expect(await state(id)).toBe('discarded')
    expect(await rowCounts(server.register)).toMatchObject({ import_files: 0, import_findings: 0 })
  })
})
