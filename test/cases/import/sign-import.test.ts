import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { seeImports } from '../../../server/cases/import/see-imports.ts'
import { discardImport, seeImportToSign } from '../../../server/cases/import/sign-import.ts'
import { runWholeRetention } from '../../../server/cases/retention/run-retention.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import { findImport, importFile } from '../../../server/register/import/imports.ts'
import { colleagues } from '../../cast.ts'
import { actBy, withPosts } from '../../support/acts.ts'
import { frances, lee, mails, on, restriction, ruth, tom } from '../../support/deciding.ts'
import { amira, file, now, seen } from '../../support/doing.ts'
import { opened } from '../../support/opened-importing.ts'
import { council, csvOf, giveFile, type ImportContext, restricted, signAs, titles } from '../../support/sheets.ts'
import { whereKept } from '../../support/store/every-column.ts'
import { eitherTest, stores } from '../../support/store/stores.ts'

const jo = council({ ...restricted, Name: 'Jo Marsh', 'E-mail': 'jo@example.org', Reasons: 'Abuse.' })
const untold = council({
  ...restricted,
  Name: 'Al Boyd',
  'E-mail': 'al@example.org',
  'Letter sent on': '',
  Reasons: 'X.',
})

/** Another account of Tom's, which his post lists by its address. */
const secondAddress = 'tom.birch.admin@ambleford.example'
const key = 'digest of the claim'
const secondAccount = actBy({ ...colleagues.tom, oid: colleagues.sam.oid, address: secondAddress }, now)
const asKeeper: Act = { ...secondAccount, by: { ...secondAccount.by, roles: ['RegisterKeeper'], key } }
const known = (act: Act): Act =>
  withPosts(act, {
    authorisingOfficers: act.council.posts.authorisingOfficers.map((post) =>
      post.holder?.name === colleagues.tom.name
        ? { ...post, holder: { ...post.holder, accounts: [...post.holder.accounts, secondAddress] } }
        : post,
    ),
  })

const refusal = (name: string) => ({ refusal: name })

/** A file that waits for its signature, as `keeper` gave it. */
async function waiting(working: ImportContext, keeper: Act = ruth, how: { existing?: 'add' } = {}) {
  const { id, dry } = await giveFile(working, keeper, csvOf([titles, jo]), { sign: false, ...how })
  return {
    id,
    list: dry.list,
    sign: (act: Act, list = dry.list) => signAs(working, act, id, { outcome: 'sign', list }),
  }
}

describe.each(stores)('P13: the signature on an import, on $store', ({ store, newRegister }) => {
  const either = eitherTest(store)
  it('the register keeper alone brings nothing into force: an officer signs the list that they saw', async () => {
    const working = await opened(await newRegister())
    const { register } = working
    const { id, list, sign } = await waiting(working)
    expect(await seen(register, amira, 'jo@example.org')).toMatchObject({ kind: 'not-on-register' })
    expect((await mails(register)).at(-1)).toMatchObject({ subject: 'Import awaiting your signature' })
    expect(JSON.stringify(await mails(register))).not.toMatch(/marsh|jo@/i)
    expect((await seeWork(register, tom)).items).toMatchObject([{ kind: 'import-to-sign', id }])
    expect(await seeImportToSign(register, frances, id, { skip: 0 })).toMatchObject({
      ...{ list, total: 1, more: false, maySign: true },
      restrictions: [
        {
          name: 'Jo Marsh',
          reach: ['jo@example.org'],
          reference: null,
          inForceOn: '2026-03-03',
          letterSentOn: '2026-03-03',
          reasons: 'Abuse.',
        },
      ],
    })
    await expect(seeImportToSign(register, lee, id, { skip: 0 })).rejects.toMatchObject(refusal('not-authorised'))
    await expect(sign(ruth)).rejects.toMatchObject(refusal('not-authorised'))
    await expect(sign(frances, '0'.repeat(64))).rejects.toMatchObject(refusal('changed-meanwhile'))
    expect(await seen(register, amira, 'jo@example.org')).toMatchObject({ kind: 'not-on-register' })
    expect(await sign(frances)).toEqual({ importId: id, state: 'done' })
    expect(await seen(register, amira, 'jo@example.org')).toMatchObject({ kind: 'restricted' })
    await expect(sign(tom)).rejects.toMatchObject(refusal('not-to-sign'))
    expect(await register.read((reading) => importFile(reading, id))).toBeUndefined()
    // Signing counts as deciding: the signer answers nothing against it while another holder is free.
    const judging = async (act: Act) => (await restriction(register, await josId(working), act)).judging.answer
    expect(await judging(frances)).toMatchObject({ involvement: ['decided'], obstacle: 'another-is-free' })
    expect(await judging(tom)).toMatchObject({ involvement: [] })
    const trail = await register.read((reading) =>
      reading.selectFrom('audit_trail').select(['what', 'by_oid', 'facts']).where('subject_id', '=', id).execute(),
    )
    expect(trail.find(({ what }) => what === 'import-signed')).toMatchObject({
      by_oid: colleagues.frances.oid,
      facts: expect.stringContaining(list),
    })
  })

  either('whoever uploaded the file cannot sign it, whatever roles they have', async () => {
    const working = await opened(await newRegister())
    const both = actBy({ ...colleagues.frances, roles: ['AuthorisingOfficer', 'RegisterKeeper'] }, now)
    const { sign } = await waiting(working, both)
    await expect(sign(both)).rejects.toMatchObject(refusal('own-import'))
    expect((await seeWork(working.register, both)).items).toEqual([])
    await sign(tom)
  })

  either(
    'an officer whose own escalation of somebody on the list is open does not sign it; another one does',
    async () => {
      const working = await opened(await newRegister())
      const customer = { customerId: undefined, addresses: ['jo@example.org'], numbers: [], names: [] }
      await file(working.register, tom, { customer })
      const { sign } = await waiting(working, ruth, { existing: 'add' })
      await expect(sign(tom)).rejects.toMatchObject(refusal('own-escalation'))
      await sign(frances)
    },
  )

  either(
    'nor can they with another account, if the settings list it for them or its mapped claim is the same',
    async () => {
      const working = await opened(await newRegister())
      const { register } = working
      const { id, sign } = await waiting(working, asKeeper)
      const sameClaim = { ...frances, by: { ...frances.by, key } }
      for (const act of [known(tom), sameClaim]) {
        await expect(sign(act)).rejects.toMatchObject(refusal('own-import'))
        expect((await seeWork(register, act)).items).toEqual([])
        expect(await seeImportToSign(register, act, id, { skip: 0 })).toMatchObject({ maySign: false })
      }
      expect((await seeWork(register, frances)).items).toMatchObject([{ kind: 'import-to-sign', id }])
      await sign(frances)
    },
  )

  either('signing counts as deciding, whichever of their accounts the signer judges with', async () => {
    const working = await opened(await newRegister())
    const { register } = working
    const { sign } = await waiting(working)
    await sign(known({ ...secondAccount, by: { ...secondAccount.by, roles: ['AuthorisingOfficer'], key } }))
    const jos = await josId(working)
    const judging = async (act: Act) => (await restriction(register, jos, act)).judging.answer
    expect(await judging(known(tom))).toMatchObject({ involvement: ['decided'] })
    expect(await judging({ ...frances, by: { ...frances.by, key } })).toMatchObject({
      involvement: ['decided'],
    })
    expect(await judging(frances)).toMatchObject({ involvement: [] })
  })

  either('a refusal ends the import, and gives its reasons to the keeper', async () => {
    const working = await opened(await newRegister())
    const { register } = working
    const { id, list, sign } = await waiting(working)
    await signAs(working, tom, id, { outcome: 'refuse', list, reasons: 'Jo moved away.' })
    expect((await seeImports(register, ruth)).imports).toMatchObject([
      { importId: id, state: 'discarded', refusedWhy: 'Jo moved away.', signedBy: null },
    ])
    await expect(sign(frances)).rejects.toMatchObject(refusal('not-to-sign'))
    expect(await seen(register, amira, 'jo@example.org')).toMatchObject({ kind: 'not-on-register' })
  })

  it('the reasons of a refusal go with the next file, or when they have been kept for too long', async () => {
    const working = await opened(await newRegister())
    const { register } = working
    const reasons = 'Jo Marsh was in hospital with psychosis.'
    const kept = () => whereKept(register, store, 'psychosis')
    const refuse = async () => {
      const { id, list } = await waiting(working)
      expect(await kept()).toEqual([])
      await signAs(working, tom, id, { outcome: 'refuse', list, reasons })
      expect(await kept()).toEqual(['imports.refused_why'])
    }
    await refuse()
    await refuse()
    await runWholeRetention(register, on('2033-01-01', 'ruth'))
    expect(await kept()).toEqual([])
  })

  either('the keeper puts aside a file that waits, or it goes when it has been left for too long', async () => {
    const working = await opened(await newRegister())
    const { register } = working
    const state = async (id: string) => (await register.read((reading) => findImport(reading, id)))?.state
    const { id, sign } = await waiting(working)
    await expect(register.write((tx) => discardImport(tx, frances, id))).rejects.toMatchObject(
      refusal('not-authorised'),
    )
    await register.write((tx) => discardImport(tx, ruth, id))
    await expect(sign(frances)).rejects.toMatchObject(refusal('not-to-sign'))
    const left = await waiting(working)
    await runWholeRetention(register, on('2033-01-01', 'ruth'))
    expect([await state(id), await state(left.id)]).toEqual(['discarded', 'discarded'])
    expect(await whereKept(register, store, 'jo@example.org')).toEqual([])
  })

  either(
    'P14: without a letter or a reason for sending none, a restriction waits for its letter and needs no signature',
    async () => {
      const working = await opened(await newRegister())
      const { register } = working
      const { dry, done } = await giveFile(working, ruth, csvOf([titles, untold]), { sign: false })
      expect(dry.findings.map(({ what }) => what)).toContain('letter-outstanding')
      expect(done).toMatchObject({ state: 'done', signedBy: null })
      expect(await seen(register, amira, 'al@example.org')).toMatchObject({ kind: 'agreed' })
      expect((await seeWork(register, tom)).items).toMatchObject([{ kind: 'letter' }])
    },
  )
})

const josId = async ({ register }: ImportContext) =>
  (await register.read((reading) => reading.selectFrom('restrictions').select('id').executeTakeFirstOrThrow())).id
