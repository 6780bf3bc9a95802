import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { unsealedTables } from '../../docs/auditor/backup-file.ts'
import { notProved, provedOtherwise } from '../../server/register/audit/sealed-tables.ts'
import { backUp, restore } from '../../server/register/copy/backup.ts'
import { openRegister, type Register } from '../../server/register/register.ts'
import { clue, message } from '../support/acts.ts'
import { amira, warn } from '../support/doing.ts'
import { firstRows } from '../support/is-full.ts'
import { eitherTest, stores, type Where } from '../support/store/stores.ts'
import { envOf, registerCommand } from './support/cli.ts'
import { forgeEmptyLedger, forgeOriginal, forgeRecord, rewriteTrail } from './support/forger.ts'
import { newNotary, ownFolder } from './support/notary.ts'
import { oneOfEach } from './support/one-of-each.ts'
import { secondVerifier, secondVerifierOf } from './support/second-verifier.ts'
import { inTheirHands, putGuardsBack } from './support/tampering.ts'

type Hands = Awaited<ReturnType<typeof inTheirHands>>

/** A register with one record of every kind, signed twice; the first checkpoint covers all of them. */
async function signedRegister(newRegister: () => Promise<Where>) {
  const where = await newRegister()
  const register = await openRegister(where)
  const notary = newNotary()
  await oneOfEach(register)
  const files = [await notary.sign(register)]
  await goOn(register)
  files.push(await notary.sign(register))
  await register.close()
  const against = (...some: string[]) =>
    registerCommand(envOf(where), 'verify', '--against', ...some, '--key', notary.keyFile)
  return { where, notary, files, against }
}

/**
 * What somebody with write access to the database and the program can do, once they have dropped every guard. Each
 * leaves a consistent register: `verify` alone finds none of them.
 */
const forgeries: [what: string, forge: (db: Hands) => Promise<void>, found: RegExp][] = [
  ['a rewritten chain', (db) => rewriteTrail(db, (entry) => ({ ...entry, by_oid: 'somebody-else' })), /^Rewritten:/m],
  ['an emptied access ledger', forgeEmptyLedger, /^(Rewritten|Cut off):/m],
  ['a changed original', forgeOriginal, /^Rewritten:/m],
  [
    'an entry that is left out',
    async (db) => {
      const { seq } = await db
        .selectFrom('audit_trail')
        .select('seq')
        .where('records', '=', '')
        .executeTakeFirstOrThrow()
      await rewriteTrail(db, (entry) => (entry.seq === seq ? null : entry))
    },
    /^Rewritten:/m,
  ],
  [
    'a changed record',
    async (db) => {
      const { id } = await db.selectFrom('warnings').select('id').executeTakeFirstOrThrow()
      await forgeRecord(db, 'warnings', String(id), { lapses_on: '2099-01-01' })
    },
    /^Rewritten:/m,
  ],
  [
    'a changed setting',
    async (db) => {
      const { id } = await db.selectFrom('settings_versions').select('id').executeTakeFirstOrThrow()
      await forgeRecord(db, 'settings_versions', String(id), { value: '["Nobody"]' })
    },
    /^Rewritten:/m,
  ],
]

/** Whoever owns the database can do that. Else a server with an empty folder signs nothing. */
const forgetCheckpoints = (register: Register) => register.write((tx) => tx.deleteFrom('checkpoints').execute())

describe.each(stores)('signed checkpoints, on $store', { timeout: 120_000 }, ({ store, emptyPlace, newRegister }) => {
  // Each changes the trail, and that is what is compared, on both stores alike.
  const tried = firstRows(store === 'SQLite' ? 3 : 1, forgeries)
  /** What is compared is a trail, files or a backup: the store makes no difference. */
  const either = eitherTest(store)

  it('show no difference if only the program has written since', async () => {
    const { where, notary, files, against } = await signedRegister(newRegister)
    expect(await against(...files)).toEqual({
      code: 0,
      said: expect.stringMatching(
        /Nothing differs\.\nThe register begins with it: register\.ambleford\.example\/trail, \d+ entries, signed 2026-12-02T09:00:00Z\.\nThe register begins with it: .*$/,
      ),
    })
    expect(await secondVerifierOf(where, notary.keyFile, files)).toEqual({
      code: 0,
      said: '2 checkpoints compared with the backup: 0 differences.\n',
    })
  })

  it.each(tried)('reveal %s that nothing in the database contradicts', async (_, forge, found) => {
    const { where, notary, files, against } = await signedRegister(newRegister)
    const db = await inTheirHands(where)
    await forge(db)
    await putGuardsBack(db)
    const compared = await against(...files)
    expect(compared).toEqual({ code: 1, said: expect.stringMatching(found) })
    expect(compared.said).toContain('Nothing differs.')
    expect(compared.said).toMatch(/one of 1 to \d+\. More checkpoints narrow it down/)
    const second = await secondVerifierOf(where, notary.keyFile, files)
    expect(second).toEqual({ code: 1, said: expect.stringContaining('DIFFERS: rewritten: not the') })
  })

  either('say between which checkpoints the change lies', async () => {
    const { where, files, against } = await signedRegister(newRegister)
    await rewriteLast(await inTheirHands(where))
    const { code, said } = await against(...files)
    const [first = 0, second = 0] = files.map(sizeIn)
    expect(code).toBe(1)
    expect(said).toMatch(/^The register begins with it: .*\nRewritten: /m)
    expect(said).toContain(`is one of ${first + 1} to ${second}.`)
  })

  either('reveal a cut tail: an older state in the place of the register, or an empty one', async () => {
    const where = await newRegister()
    const register = await openRegister(where)
    const notary = newNotary()
    await goOn(register)
    const files = [await notary.sign(register)]
    const old = join(ownFolder(), 'old.db')
    await backUp(where, old)
    await goOn(register)
    files.push(await notary.sign(register))
    await register.close()
    const inItsPlace = await emptyPlace()
    await restore(old, inItsPlace)
    const env = envOf(inItsPlace)
    expect(await registerCommand(env, 'verify')).toMatchObject({ code: 0 })
    expect(await registerCommand(env, 'verify', '--against', ...files, '--key', notary.keyFile)).toEqual({
      code: 1,
      said: expect.stringMatching(/^The register begins with it: .*\nCut off: .* has only \d+ entries\.$/m),
    })
    const cut = await secondVerifierOf(inItsPlace, notary.keyFile, files)
    expect(cut).toEqual({
      code: 1,
      said: expect.stringMatching(/^DIFFERS: cut off: \d+ entries were signed, .* then compare a newer one$/m),
    })

    const empty = await newRegister()
    expect(await registerCommand(envOf(empty), 'verify', '--against', ...files, '--key', notary.keyFile)).toEqual({
      code: 1,
      said: expect.stringMatching(/^Emptied: .* has no entry at all\.$/m),
    })
    const emptied = await secondVerifierOf(empty, notary.keyFile, files)
    expect(emptied).toEqual({ code: 1, said: expect.stringContaining('the backup has none') })
  })

  either('reveal a fork, two histories signed by one key, even without either register', async () => {
    const where = await newRegister()
    const register = await openRegister(where)
    const notary = newNotary()
    await goOn(register)
    const first = await notary.sign(register)
    const old = join(ownFolder(), 'old.db')
    await backUp(where, old)
    await goOn(register)
    const one = await notary.sign(register)
    await register.close()
    const elsewhere = await emptyPlace()
    await restore(old, elsewhere)
    const twin = await openRegister(elsewhere)
    await goOn(twin)
    await forgetCheckpoints(twin)
    const other = await newNotary(notary.key).sign(twin)
    await twin.close()
    expect(sizeIn(one)).toBe(sizeIn(other))
    const compare = (...files: string[]) => registerCommand({}, 'consistency', ...files, '--key', notary.keyFile)
    expect(await compare(first, one)).toEqual({ code: 0, said: expect.stringMatching(/^Goes on: .*, from \d+\.$/) })
    expect(await compare(first, one, other)).toEqual({ code: 1, said: expect.stringMatching(/^Fork: two histories/) })
    const second = await secondVerifier('--key', notary.keyFile, first, one, other)
    expect(second.said).toMatch(/^DIFFERS: fork: two roots over \d+ entries/)
    expect(await registerCommand(envOf(where), 'verify', '--against', one, other, '--key', notary.keyFile)).toEqual({
      code: 1,
      said: expect.stringMatching(/^Fork: [\s\S]*^Rewritten: /m),
    })
  })

  either('reveal a rewritten history by their proofs alone, without the old database', async () => {
    const { where, notary, files } = await signedRegister(newRegister)
    const db = await inTheirHands(where)
    await rewriteLast(db)
    await putGuardsBack(db)
    const forged = await openRegister(where)
    await goOn(forged)
    // The server refuses to sign it. Somebody who has its key as well signs it with a proof made from what there is now.
    await expect(notary.sign(forged)).rejects.toThrow('Nothing was signed')
    const careless = newNotary(notary.key)
    await expect(careless.sign(forged)).rejects.toThrow('Nothing was signed')
    await forgetCheckpoints(forged)
    const next = await careless.sign(forged)
    await forged.close()
    const [, last = ''] = files
    const compare = (...some: string[]) => registerCommand({}, 'consistency', ...some, '--key', notary.keyFile)
    expect(await compare(last, next)).toEqual({
      code: 1,
      said: expect.stringMatching(/^Not compared: .* No proof among these files leads to it\.$/),
    })
    const proof = await careless.prove(where, sizeIn(last), next)
    expect(await compare(last, proof)).toEqual({ code: 1, said: expect.stringMatching(/^Does not continue: /) })
    const second = await secondVerifier('--key', notary.keyFile, last, proof)
    expect(second.said).toMatch(/^DIFFERS: rewritten: the checkpoint of \d+ entries does not go on/)
  })

  either('count only with a signature by the key that the auditor noted down', async () => {
    const { where, notary, files, against } = await signedRegister(newRegister)
    const [first = ''] = files
    writeFileSync(
      first,
      readFileSync(first, 'utf8').replace(/^(\d+)$/m, (size) => `${Number(size) - 1}`),
    )
    expect(await against(first)).toEqual({ code: 1, said: expect.stringMatching(/^Not signed by the key: /m) })
    const stranger = newNotary().keyFile
    expect(await registerCommand(envOf(where), 'verify', '--against', files[1] ?? '', '--key', stranger)).toEqual({
      code: 1,
      said: expect.stringMatching(/^Not signed by the key: /m),
    })
    expect(await against(notary.keyFile)).toEqual({
      code: 2,
      said: expect.stringMatching(/^\S+: there is no checkpoint in it\. Open the e-mail, .* Nothing was done\.$/),
    })
    expect(await registerCommand(envOf(where), 'verify', '--against', first)).toEqual({
      code: 2,
      said: expect.stringMatching(/--key: name the file/),
    })
  })

  either('are never called consistent if there is only one', async () => {
    const { notary, files } = await signedRegister(newRegister)
    const [first = '', last = ''] = files
    const compare = (...some: string[]) => registerCommand({}, 'consistency', ...some, '--key', notary.keyFile)
    const alone = {
      code: 2,
      said: expect.stringContaining('only one checkpoint in these files, and nothing to compare'),
    }
    expect(await compare(first)).toEqual(alone)
    expect(await compare(last, last)).toEqual(alone)
    expect(await compare(first, last)).toEqual({ code: 0, said: expect.stringMatching(/^Goes on: /) })
  })

  either('are in every backup, and the second verifier finds what was changed in one', async () => {
    const { where, notary, files } = await signedRegister(newRegister)
    const db = await inTheirHands(where)
    expect(await db.selectFrom('checkpoints').select('size').orderBy('size').execute()).toEqual(
      files.map((file) => ({ size: sizeIn(file) })),
    )
    await db.updateTable('warnings').set({ lapses_on: '2099-01-01' }).execute()
    await db
      .updateTable('originals')
      .set({ content: Buffer.from('Never.') })
      .execute()
    await db.updateTable('settings_versions').set({ value: '["Nobody"]' }).execute()
    await db.deleteFrom('access_ledger').execute()
    const { code, said } = await secondVerifierOf(where, notary.keyFile, files)
    expect(code).toBe(1)
    for (const what of [
      /warnings \S+: changed/,
      /originals \S+: changed/,
      /settings_versions \S+: changed/,
      /access_ledger \S+: deleted/,
    ])
      expect(said).toMatch(what)
    const [entry] = await db.selectFrom('audit_trail').selectAll().where('seq', '=', 3).execute()
    await db
      .updateTable('audit_trail')
      .set({ facts: '{}x' })
      .where('seq', '=', entry?.seq ?? 0)
      .execute()
    expect((await secondVerifierOf(where, notary.keyFile, files)).said).toContain('the chain is broken at entry 3')
  })
})

describe('the second verifier', () => {
  it('checks the digests of every table that has them', () => {
    expect([...unsealedTables].toSorted()).toEqual(Object.keys({ ...provedOtherwise, ...notProved }).toSorted())
  })
})

let warned = 0
/** Warns somebody new each time, so that the trail grows. */
function goOn(register: Register) {
  const n = ++warned
  const customer = clue({ addresses: [`somebody.${n}@example.net`] })
  return warn(register, amira, { customer, contact: message({ internetMessageId: `<${n}@goes.on>` }) })
}

const sizeIn = (file: string) => Number(/^(\d+)$/m.exec(readFileSync(file, 'utf8'))?.[1])

async function rewriteLast(db: Hands): Promise<void> {
  const { seq } = await db.selectFrom('audit_head').select('seq').executeTakeFirstOrThrow()
  await rewriteTrail(db, (entry) => (entry.seq === seq ? { ...entry, by_oid: 'somebody-else' } : entry))
}
