import { afterEach, describe, expect, it } from 'vitest'
import { addImport } from '../../../server/register/import/imports.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { colleagues } from '../../cast.ts'
import { ruth } from '../../support/deciding.ts'
import { csvOf } from '../../support/sheets.ts'
import { eitherStore, newRegisters } from '../../support/store/stores.ts'
import { openOffice, problemOf } from '../support/office.ts'
import { type Running, serverFor, startServer } from '../support/server.ts'

const minute = 60_000
/** Enough rows to keep a process busy until the test looks again. Nothing comes into force, so no officer signs. */
const many = 120
const file = csvOf([
  ['Name', 'E-mail', 'Warning on'],
  ...Array.from({ length: many }, (_, i) => [`Person ${i}`, `person${i}@example.org`, '2026-10-05']),
])

/** The register keeper at a server, and what they see of one spreadsheet. */
async function keeperAt(server: Running) {
  const { ruth: keeper } = await openOffice(server)
  const state = async (id: unknown) => (await keeper.get(`/api/imports/${id}`)).body.state
  return {
    ...keeper,
    state,
    settled: (id: unknown, wanted: string) =>
      expect.poll(() => state(id), { timeout: 20_000, interval: 100 }).toBe(wanted),
    /** Uploads the file, and waits until it is checked and can be imported. */
    async checked(this: { settled(id: unknown, wanted: string): Promise<void> }) {
      const given = await server.ask('POST', '/api/imports', {
        token: await server.issuer.token(colleagues.ruth),
        key: newId(),
        body: file,
        headers: { 'Content-Type': 'text/csv' },
      })
      await this.settled(given.body.importId, 'checked')
      return given.body.importId
    },
  }
}

/** Keeps a write open: acts and the importing process wait until the returned function is called. */
async function holdUp(server: Running): Promise<() => Promise<void>> {
  let letGo = () => {}
  let begun = () => {}
  const isBegun = new Promise<void>((resolve) => (begun = resolve))
  const held = server.register.write(async () => {
    begun()
    await new Promise<void>((resolve) => (letGo = resolve))
  })
  // A write that fails says so, instead of never beginning.
  await Promise.race([isBegun, held])
  return async () => {
    letGo()
    await held
  }
}

let release = async () => {}
afterEach(async () => {
  await release()
  release = async () => {}
})

describe.each(eitherStore)('a server that imports a file, on $store', ({ newRegister }) => {
  it('still reports the import as running when it cannot update the register', async () => {
    const server = await serverFor(newRegister)
    const keeper = await keeperAt(server)
    const id = await keeper.checked()
    await keeper.post(`/api/imports/${id}/run`)
    release = await holdUp(server)
    server.wait(minute)
    expect(await keeper.state(id)).toBe('running')
    const { body } = await keeper.get('/api/imports')
    expect(body.imports).toMatchObject([{ state: 'running' }])
    await release()
    await keeper.settled(id, 'done')
  })

  it('marks the import as stopped when it shuts down, so that another server need not wait for a time-out', async () => {
    const place = await newRegister()
    const first = await startServer(place)
    const id = await keeperAt(first).then(async (keeper) => {
      const checked = await keeper.checked()
      await keeper.post(`/api/imports/${checked}/run`)
      return checked
    })
    await first.stop()
    const second = await serverFor(async () => place)
    const keeper = await keeperAt(second)
    expect(await keeper.state(id)).toBe('stopped')
    await keeper.post(`/api/imports/${id}/run`)
    await keeper.settled(id, 'done')
  })

  it('repeats a check that a killed server left unfinished, and imports nothing before it is done', async () => {
    const server = await serverFor(newRegister)
    const keeper = await keeperAt(server)
    const id = newId()
    const at = new Date(server.clock().getTime() - minute)
    const left = { id, format: 'csv', content: file, sha256: 'a'.repeat(64), at, by: ruth.by } as const
    await server.register.write((tx) => addImport(tx, left))
    const { body } = await keeper.get(`/api/imports/${id}`)
    expect(body).toMatchObject({ state: 'stopped', mayRun: false, columns: [] })
    expect(problemOf(await keeper.post(`/api/imports/${id}/run`))).toEqual([409, 'import-not-ready'])
    await keeper.post(`/api/imports/${id}/choices`, { matching: [], existing: 'leave' })
    await keeper.settled(id, 'checked')
    expect((await keeper.get(`/api/imports/${id}`)).body).toMatchObject({ mayRun: true, counts: { rows: many } })
  })
})

describe('two servers on one PostgreSQL', () => {
  it('a server that starts leaves alone an import that another server is still working on', async () => {
    const place = await newRegisters.PostgreSQL()
    const first = await serverFor(async () => place)
    const at = await keeperAt(first)
    const id = await at.checked()
    await at.post(`/api/imports/${id}/run`)
    release = await holdUp(first)
    // By both clocks, the import has shown no progress for a minute.
    const second = await serverFor(async () => place)
    for (const server of [first, second]) server.wait(minute)
    const elsewhere = await keeperAt(second)
    await elsewhere.settled(id, 'running')
    await release()
    await elsewhere.settled(id, 'done')
  })
})
