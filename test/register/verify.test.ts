import { createHash } from 'node:crypto'
import { describe, expect, it, onTestFinished } from 'vitest'
import { sealLooks } from '../../server/cases/audit/seal-looks.ts'
import { undoWarning } from '../../server/cases/warning/undo-warning.ts'
import { appendAudit } from '../../server/register/audit/audit-trail.ts'
import { batchAt, ledgerBatch } from '../../server/register/audit/ledger-batch.ts'
import { sealBatch } from '../../server/register/audit/ledger-seals.ts'
import { canonical } from '../../server/register/audit/record-digest.ts'
import { openRegister, type Register } from '../../server/register/register.ts'
import { newId } from '../../server/register/store/new-id.ts'
import { amira, now, openWarning, seen, warn } from '../support/doing.ts'
import { everythingOfPetra } from '../support/store/all-over.ts'
import { proved, sound } from '../support/store/proved.ts'
import { auditedKinds } from '../support/store/rows.ts'
import { eitherTest, stores } from '../support/store/stores.ts'
import { envOf, registerCommand } from './support/cli.ts'

const seal = (register: Register) => sealLooks(register, { at: now, newId })
const trailText = async (register: Register) =>
  JSON.stringify(await register.read((reading) => reading.selectFrom('audit_trail').selectAll().execute()))
const salts = (register: Register) =>
  register.read((reading) => reading.selectFrom('record_salts').selectAll().orderBy('record_id').execute())

/** A look that no server seals any more. */
const leaveLook = (register: Register, batch: string, id: string) =>
  register.write(async (tx) => {
    const look = await tx.selectFrom('access_ledger').selectAll().executeTakeFirstOrThrow()
    await tx
      .insertInto('access_ledger')
      .values({ ...look, id, batch })
      .execute()
  })

describe.each(stores)('verify on $store', ({ store, openEmpty, newRegister }) => {
  const either = eitherTest(store)
  it('finds nothing where only the program has written', async () => {
    const register = await openEmpty()
    await everythingOfPetra(register)
    await seal(register)
    const { counts, ...proof } = await proved(register)
    expect(proof).toMatchObject(sound)
    expect(counts).toMatchObject({ originals: 3, notYetSealed: 0, differences: 0 })
    expect(counts.records).toBeGreaterThan(20)
    expect(counts.looks).toBeGreaterThan(0)
  })

  it('counts looks that are not yet sealed, and proves them once they are', async () => {
    const register = await openEmpty()
    await warn(register)
    await seen(register, amira, 'petra.holm@example.org')
    expect((await proved(register)).counts).toMatchObject({ notYetSealed: 1, differences: 0 })
    await seal(register)
    expect((await proved(register)).counts).toMatchObject({ looks: 1, notYetSealed: 0, differences: 0 })
    // Without a new look, there is no new entry.
    await seal(register)
    expect((await trailText(register)).match(/looks-sealed/g)).toHaveLength(1)
  })

  it('counts a look left by a server that was killed, and proves it once another has sealed it late', async () => {
    const register = await openEmpty()
    await warn(register)
    await seen(register, amira, 'petra.holm@example.org')
    await leaveLook(register, batchAt(Date.now() - 11 * 60_000), newId())
    expect((await proved(register)).counts).toMatchObject({ looks: 2, notYetSealed: 2, differences: 0 })
    await seal(register)
    expect((await proved(register)).counts).toMatchObject({ looks: 2, notYetSealed: 0, differences: 0 })
    const entries = await register.read((reading) =>
      reading.selectFrom('audit_trail').select('facts').where('what', '=', 'looks-sealed').execute(),
    )
    const facts = entries.map((entry) => JSON.parse(entry.facts ?? '{}'))
    expect(facts).toHaveLength(2)
    expect(facts).toEqual(expect.arrayContaining([{ looks: 1 }, { looks: 1, late: true }]))
  })

  it('names a look of a server whose clock was an hour fast, and proves it once the next start has sealed it', async () => {
    const where = await newRegister()
    const register = await openRegister(where)
    onTestFinished(() => register.close())
    await warn(register)
    await seen(register, amira, 'petra.holm@example.org')
    await seal(register)
    const ahead = Date.now() + 60 * 60_000
    await leaveLook(register, batchAt(ahead), batchAt(ahead + 1))
    const verified = await registerCommand(envOf(where), 'verify')
    expect(verified).toMatchObject({ code: 1 })
    expect(verified.said).toMatch(/^access_ledger \S+: added, and not by this program$/m)
    expect(verified.said).toContain('A server that was killed may have left these looks')
    await seal(register)
    expect((await proved(register)).counts).toMatchObject({ differences: 1 })
    await sealLooks(register, { at: now, newId }, 'at-start')
    expect((await proved(register)).counts).toMatchObject({ looks: 2, notYetSealed: 0, differences: 0 })
    expect(await trailText(register)).toContain(String.raw`\"late\":true`)
    // The present is compared as before.
    await seen(register, amira, 'petra.holm@example.org')
    expect((await proved(register)).counts).toMatchObject({ looks: 3, notYetSealed: 1, differences: 0 })
  })

  it('proves every look of a batch of which another server has sealed a part, even if the rest is not sealed at once', async () => {
    const register = await openEmpty()
    await warn(register)
    await seen(register, amira, 'petra.holm@example.org')
    await register.write((tx) => sealBatch(tx, { batch: ledgerBatch(), at: now, newId }))
    await seen(register, amira, 'petra.holm@example.org')
    const failing = Object.assign(Object.create(register), { write: () => Promise.reject(new Error('It is full.')) })
    await expect(seal(failing)).rejects.toThrow('It is full.')
    await seen(register, amira, 'petra.holm@example.org')
    await seal(register)
    expect((await proved(register)).counts).toMatchObject({ looks: 3, notYetSealed: 0, differences: 0 })
  })

  it('does not hide a look that was added before its batch, or to no batch, by a start', async () => {
    const register = await openEmpty()
    await warn(register)
    await seen(register, amira, 'petra.holm@example.org')
    await seal(register)
    await leaveLook(register, batchAt(Date.now() + 60 * 60_000), '01990000-0000-7000-8000-000000000001')
    await leaveLook(register, 'none', '01990000-0000-7000-8000-000000000002')
    await leaveLook(register, '01990000-0000-7000-8000-000000000000', '01990000-0000-7000-8000-000000000003')
    await sealLooks(register, { at: now, newId }, 'at-start')
    expect((await proved(register)).counts).toMatchObject({ differences: 3 })
  })

  it('uses a new salt after each change, so earlier values cannot be guessed from the trail', async () => {
    const register = await openEmpty()
    const { warningId } = await openWarning(register)
    const of = (all: { record_id: string; salt: string }[]) =>
      all.find(({ record_id }) => record_id === warningId)?.salt
    const before = of(await salts(register)) ?? ''
    const row = await register.read((reading) =>
      reading.selectFrom('warnings').selectAll().where('id', '=', warningId).executeTakeFirstOrThrow(),
    )
    const digest = (salt: string) => createHash('sha256').update(salt).update(canonical(row)).digest('base64url')
    expect(await trailText(register)).toContain(digest(before))

    await register.write((tx) => undoWarning(tx, amira, warningId))
    const after = of(await salts(register))
    if (after !== undefined) expect(after).not.toBe(before)
    for (const salt of ['', after ?? '', ...(await salts(register)).map((one) => one.salt)])
      expect(await trailText(register)).not.toContain(digest(salt))
    expect(await proved(register)).toMatchObject(sound)
  })

  it('finds each entry with the write that made it, and not with the next one', async () => {
    const register = await openEmpty()
    await register.write((tx) =>
      appendAudit(tx, { at: now, by: amira.by, what: 'ledger-exported', subjectId: '', customerId: '' }),
    )
    await seen(register, amira, 'nobody@example.org')
    await warn(register)
    expect(await auditedKinds(register)).toEqual(['ledger-exported', 'customer-added', 'warning-given', 'warning-sent'])
  })

  it('finds no digest of a refused write', async () => {
    const register = await openEmpty()
    const refused = register.write(async (tx) => {
      await tx.insertInto('customers').values({ id: 'refused', added_at: now.toISOString() }).execute()
      throw new Error('refused')
    })
    await expect(refused).rejects.toThrow('refused')
    await warn(register)
    expect(await trailText(register)).not.toContain('refused')
    expect(await proved(register)).toMatchObject(sound)
  })

  either('prints the head of the chain, and --head says whether the chain continues one', async () => {
    const where = await newRegister()
    const register = await openRegister(where)
    await warn(register)
    const { newest } = await proved(register)
    await register.close()
    const asked = (link: string) => registerCommand(envOf(where), 'verify', '--head', link)
    expect((await registerCommand(envOf(where), 'verify')).said).toContain(
      `Head of the chain: ${newest.seq}:${newest.hash}`,
    )
    expect(await asked(`${newest.seq}:${newest.hash}`)).toMatchObject({
      code: 0,
      said: expect.stringContaining('The chain continues the head that you gave'),
    })
    expect(await asked(`${newest.seq}:${'0'.repeat(64)}`)).toMatchObject({
      code: 1,
      said: expect.stringContaining('is not the one that you gave'),
    })
    expect(await asked(`99:${newest.hash}`)).toMatchObject({
      code: 1,
      said: expect.stringContaining('The trail ends before entry 99'),
    })
    expect(await asked('newest')).toMatchObject({ code: 2 })
  })
})
