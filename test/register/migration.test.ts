import { sql } from 'kysely'
import * as v from 'valibot'
import { describe, expect, it, onTestFinished } from 'vitest'
import { seeRestrictionLog } from '../../server/cases/log/see-log.ts'
import { restrictionLogQuestion } from '../../server/contract/log.ts'
import { restrictionStates } from '../../server/policy/vocabulary.ts'
import { UnknownSteps } from '../../server/register/migrate.ts'
import { openRegister, type Register } from '../../server/register/register.ts'
import { openToRead } from '../../server/register/store/open-to-read.ts'
import { customers } from '../cast.ts'
import { frances, restriction, ruth } from '../support/deciding.ts'
import { amira, pass, seen } from '../support/doing.ts'
import { page } from '../support/keeping.ts'
import { asLaterProgram } from '../support/process/later-program.ts'
import { proved, sound } from '../support/store/proved.ts'
import { eitherStore, stores, type Where } from '../support/store/stores.ts'
import { asUnreleased, unreleased } from '../support/unreleased.ts'
import { asReleased, isReleased, newest, releases, runIn } from './support/releases.ts'
import { schemaText } from './support/schema-text.ts'

async function opened(where: Where): Promise<Register> {
  const register = await openRegister(where)
  onTestFinished(() => register.close())
  return register
}

async function stateOf(where: Where) {
  const register = await openToRead(where)
  await register.close()
  return register.state
}

describe.each(stores)('a filled register from a release, on $store', ({ emptyPlace, newRegister }) => {
  it.each(releases)('%s: this version upgrades it, verifies it, reads it and writes to it', async (version) => {
    const where = await emptyPlace()
    await asReleased(where, version)
    expect(await stateOf(where)).toBe(version === newest && isReleased ? 'current' : 'older')

    const register = await opened(where)
    expect(await stateOf(where)).toBe('current')
    expect(await schemaText(where)).toBe(await schemaText(await newRegister()))
    const { counts, ...proof } = await proved(register)
    expect(proof).toMatchObject(sound)
    expect(counts).toMatchObject({ notYetSealed: 0, differences: 0 })
    for (const many of [counts.records, counts.originals, counts.looks]) expect(many).toBeGreaterThan(1)

    expect(await seen(register, amira, customers.petra.addresses[0] ?? '')).toMatchObject({ kind: 'restricted' })
    const { rows } = await seeRestrictionLog(register, frances, v.parse(restrictionLogQuestion, { search: 'petra' }))
    expect(rows).toMatchObject([{ state: 'in-force' }, { state: 'lifted' }])
    const [held] = rows
    expect(await restriction(register, held?.restrictionId ?? '')).toMatchObject({ state: 'in-force' })
    const { timeline, contactPoints } = await page(register, held?.customerId ?? '', ruth)
    expect(timeline.events.length).toBeGreaterThan(10)
    expect(contactPoints.length).toBeGreaterThan(2)
    // Whatever its state, everything can be read.
    const everything = await seeRestrictionLog(register, frances, v.parse(restrictionLogQuestion, {}))
    for (const { restrictionId, customerId, state } of everything.rows) {
      expect(await restriction(register, restrictionId)).toMatchObject({ state })
      expect(await page(register, customerId, ruth)).toMatchObject({ customerId })
    }
    expect(new Set(everything.rows.map(({ state }) => state)).size).toBe(restrictionStates.length)

    await pass(register, amira, held?.restrictionId ?? '')
    expect((await proved(register)).differences).toEqual([])
  })

  it('what waits for a signature, or has it, waits for it as its keeper said; every other import is over', async () => {
    const where = await emptyPlace()
    await asReleased(where, '1.0.0')
    await runIn(
      where,
      `update imports set state = 'signed', existing = 'add', matching = '["name","postcode",null]', head_row = 3,
        signed_digest = 'd', signed_by_name = 'Frances Lane' where id in (select import_id from import_files);
      update import_corrections set row_number = 5, field = 'addressLines', becomes = '1 High Street';`,
    )
    const register = await opened(where)
    const { kept, files } = await register.read(async (reading) => ({
      kept: await reading.selectFrom('imports').select(['id', 'state', 'signed_by_name']).execute(),
      files: await reading.selectFrom('import_files').select(['import_id', 'answers']).execute(),
    }))
    expect(files.map(({ answers }) => JSON.parse(answers))).toEqual([
      {
        ...{ existing: 'add', matching: ['name', 'postalAddresses', null], headRow: 3 },
        corrections: [{ row: 5, field: 'postalAddresses', becomes: '1 High Street' }],
      },
    ])
    expect(kept).toContainEqual({ id: files[0]?.import_id, state: 'to-sign', signed_by_name: null })
    expect(new Set(kept.map(({ state }) => state))).toEqual(new Set(['to-sign', 'done', 'discarded']))
    expect(await proved(register)).toMatchObject(sound)
  })

  it.each(releases)('%s: the next version upgrades it, too', async (version) => {
    const where = await emptyPlace()
    await asReleased(where, version)
    onTestFinished(asLaterProgram())
    expect(await stateOf(where)).toBe('older')
    const register = await opened(where)
    expect(await stateOf(where)).toBe('current')
    expect(await proved(register)).toMatchObject(sound)
  })
})

describe.each(eitherStore)('a register with unknown migrations, on $store', ({ emptyPlace }) => {
  const stepsOf = (where: Where) =>
    openToRead(where).then(async (register) => {
      const { rows } = await register.read((reading) => sql`select * from kysely_migration`.execute(reading))
      await register.close()
      return rows
    })

  it.each(unreleased)('made %s by a version that was never released: it is not opened or changed', async (made) => {
    const where = await emptyPlace()
    await asUnreleased(where, made)
    const before = [await schemaText(where), await stepsOf(where)]
    expect(await stateOf(where)).toBe('unreleased')
    await expect(openRegister(where)).rejects.toMatchObject({ state: 'unreleased' })
    expect([await schemaText(where), await stepsOf(where)]).toEqual(before)
  })

  it('made by a later version: it is not opened or changed', async () => {
    const where = await emptyPlace()
    const end = asLaterProgram()
    await openRegister(where)
      .then((register) => register.close())
      .finally(end)
    const before = [await schemaText(where), await stepsOf(where)]
    expect(await stateOf(where)).toBe('newer')
    await expect(openRegister(where)).rejects.toBeInstanceOf(UnknownSteps)
    expect([await schemaText(where), await stepsOf(where)]).toEqual(before)
  })
})
