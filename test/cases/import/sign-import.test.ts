import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { runImport } from '../../../server/cases/import/run-import.ts'
import { askToSign, seeImportToSign, signImport } from '../../../server/cases/import/sign-import.ts'
import { discardImport, startImport } from '../../../server/cases/import/upload-import.ts'
import { runWholeRetention } from '../../../server/cases/retention/run-retention.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import { changeImport, findImport } from '../../../server/register/import/imports.ts'
import { colleagues } from '../../cast.ts'
import { actBy, withPosts } from '../../support/acts.ts'
import { frances, lee, mails, on, restriction, ruth, tom } from '../../support/deciding.ts'
import { amira, file, now, seen } from '../../support/doing.ts'
import { answered, recordedObjection } from '../../support/formal-warnings.ts'
import { opened } from '../../support/opened-importing.ts'
import { council, csvOf, giveFile, restricted, titles } from '../../support/sheets.ts'
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
const never = () => true

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

describe.each(stores)('P13: the signature on an import, on $store', ({ store, newRegister }) => {
  const either = eitherTest(store)
  it('the register keeper alone brings nothing into force: an officer signs the list that they saw', async () => {
    const working = await opened(await newRegister())
    const { register } = working
    const { id, dry } = await giveFile(working, ruth, csvOf([titles, jo]), { run: false })
    const list = dry.kept?.list ?? ''
    const start = () => register.write((tx) => startImport(tx, ruth, id, never))
    const sign = (act = frances, given = list) =>
      register.write((tx) => signImport(tx, act, id, { outcome: 'sign', list: given }))

    await expect(start()).rejects.toMatchObject(refusal('signature-missing'))
    await expect(sign()).rejects.toMatchObject(refusal('not-to-sign'))
    await expect(register.write((tx) => askToSign(tx, frances, id))).rejects.toMatchObject(refusal('not-authorised'))
    await register.write((tx) => askToSign(tx, ruth, id))
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
    await expect(start()).rejects.toMatchObject(refusal('signature-missing'))
    await expect(sign(ruth)).rejects.toMatchObject(refusal('not-authorised'))
    await expect(sign(frances, '0'.repeat(64))).rejects.toMatchObject(refusal('changed-meanwhile'))
    await sign()
    await start()
    await runImport(working, ruth, id)
    expect(await seen(register, amira, 'jo@example.org')).toMatchObject({ kind: 'restricted' })
    // Signing counts as deciding: the signer answers nothing against it while another holder is free.
    const { id: jos } = await register.read((reading) =>
      reading.selectFrom('restrictions').select('id').executeTakeFirstOrThrow(),
    )
    const judging = async (act: Act) => (await restriction(register, jos, act)).judging.answer
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
    const { id, dry } = await giveFile(working, both, csvOf([titles, jo]), { run: false })
    await working.register.write((tx) => askToSign(tx, both, id))
    const given = { outcome: 'sign' as const, list: dry.kept?.list ?? '' }
    await expect(working.register.write((tx) => signImport(tx, both, id, given))).rejects.toMatchObject(
      refusal('own-import'),
    )
    expect((await seeWork(working.register, both)).items).toEqual([])
    await working.register.write((tx) => signImport(tx, tom, id, given))
  })

  either(
    'an officer whose own escalation of somebody on the list is open does not sign it; another one does',
    async () => {
      const working = await opened(await newRegister())
      const { register } = working
      const customer = { customerId: undefined, addresses: ['jo@example.org'], numbers: [], names: [] }
      await file(register, tom, { customer })
      const { id, dry } = await giveFile(working, ruth, csvOf([titles, jo]), { run: false, existing: 'add' })
      await register.write((tx) => askToSign(tx, ruth, id))
      const sign = (act: Act) =>
        register.write((tx) => signImport(tx, act, id, { outcome: 'sign', list: dry.kept?.list ?? '' }))
      await expect(sign(tom)).rejects.toMatchObject(refusal('own-escalation'))
      await sign(frances)
    },
  )

  either(
    'nor can they with another account, if the settings list it for them or its mapped claim is the same',
    async () => {
      const working = await opened(await newRegister())
      const { register } = working
      const { id, dry } = await giveFile(working, asKeeper, csvOf([titles, jo]), { run: false })
      await register.write((tx) => askToSign(tx, asKeeper, id))
      const given = { outcome: 'sign' as const, list: dry.kept?.list ?? '' }
      const sign = (act: Act) => register.write((tx) => signImport(tx, act, id, given))
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

  either('signing counts as deciding, even if a register keeper who did not upload the file imports it', async () => {
    const working = await opened(await newRegister())
    const { register } = working
    const { id, dry } = await giveFile(working, ruth, csvOf([titles, jo]), { run: false })
    await register.write((tx) => askToSign(tx, ruth, id))
    await register.write((tx) => signImport(tx, frances, id, { outcome: 'sign', list: dry.kept?.list ?? '' }))
    const keeper = actBy({ ...colleagues.dan, roles: ['RegisterKeeper'] }, now)
    await register.write((tx) => startImport(tx, keeper, id, never))
    await runImport(working, keeper, id)
    const jos = await register.read((reading) =>
      reading.selectFrom('restrictions').select('id').executeTakeFirstOrThrow(),
    )
    expect((await restriction(register, jos.id, frances)).judging.answer).toMatchObject({ involvement: ['decided'] })
  })

  it('G: a formal warning that still counts needs a signature, which counts as deciding; a lapsed one needs none', async () => {
    const working = await opened(await newRegister())
    const { register } = working
    const warnings = (on: string) =>
      csvOf([
        ['Name', 'E-mail', 'Record type', 'Warning date', 'Behaviour', 'Reason', 'State', 'Warning lapses on'],
        [
          'Jo Marsh',
          'jo@example.org',
          'Formal warning',
          on,
          'abusive',
          'Insults.',
          'given',
          on.replace('2026', '2027'),
        ],
      ])
    const before = await giveFile(working, ruth, warnings('2025-09-01'), { run: false })
    expect([before.dry.findings, before.dry.kept?.list]).toEqual([[], null])
    const { id, dry } = await giveFile(working, ruth, warnings('2026-09-01'), { run: false })
    expect(dry.findings).toEqual([])
    const start = () => register.write((tx) => startImport(tx, ruth, id, never))
    await expect(start()).rejects.toMatchObject(refusal('signature-missing'))
    await register.write((tx) => askToSign(tx, ruth, id))
    const { restrictions } = await seeImportToSign(register, frances, id, { skip: 0 })
    expect(restrictions).toMatchObject([
      { name: 'Jo Marsh', measures: 'Formal warning: abusive', inForceOn: '2026-09-01', until: '2027-09-01' },
    ])
    expect(restrictions).toMatchObject([{ reasons: 'Insults.', letterSentOn: '2026-09-01', contact: null }])
    await register.write((tx) => signImport(tx, frances, id, { outcome: 'sign', list: dry.kept?.list ?? '' }))
    await start()
    await runImport(working, ruth, id)
    expect(await seen(register, amira, 'jo@example.org')).toMatchObject({ kind: 'formally-warned' })
    const jos = await register.read((reading) =>
      reading.selectFrom('formal_warnings').select('id').executeTakeFirstOrThrow(),
    )
    await recordedObjection(register, jos.id)
    await expect(answered(register, jos.id, {}, frances)).rejects.toMatchObject(refusal('another-judge-is-free'))
    await answered(register, jos.id, {}, tom)
  })

  either('signing counts as deciding, whichever of their accounts the signer judges with', async () => {
    const working = await opened(await newRegister())
    const { register } = working
    const { id, dry } = await giveFile(working, ruth, csvOf([titles, jo]), { run: false })
    await register.write((tx) => askToSign(tx, ruth, id))
    const signer = known({
      ...secondAccount,
      by: { ...secondAccount.by, roles: ['AuthorisingOfficer'], key },
    })
    await register.write((tx) => signImport(tx, signer, id, { outcome: 'sign', list: dry.kept?.list ?? '' }))
    await register.write((tx) => startImport(tx, ruth, id, never))
    await runImport(working, ruth, id)
    const { id: jos } = await register.read((reading) =>
      reading.selectFrom('restrictions').select('id').executeTakeFirstOrThrow(),
    )
    const judging = async (act: Act) => (await restriction(register, jos, act)).judging.answer
    expect(await judging(known(tom))).toMatchObject({ involvement: ['decided'] })
    expect(await judging({ ...frances, by: { ...frances.by, key } })).toMatchObject({
      involvement: ['decided'],
    })
    expect(await judging(frances)).toMatchObject({ involvement: [] })
  })

  either(
    'a file that changes what comes into force needs another signature; a refusal gives its reasons to the keeper',
    async () => {
      const working = await opened(await newRegister())
      const { register } = working
      const { id, dry } = await giveFile(working, ruth, csvOf([titles, jo]), { run: false })
      const list = dry.kept?.list ?? ''
      const state = async () => (await register.read((reading) => findImport(reading, id)))?.state
      await register.write((tx) => askToSign(tx, ruth, id))
      await register.write((tx) => signImport(tx, tom, id, { outcome: 'refuse', list, reasons: 'Jo moved away.' }))
      expect(await register.read((reading) => findImport(reading, id))).toMatchObject({
        state: 'checked',
        refusedWhy: 'Jo moved away.',
      })
      // As if another list had been signed: nothing comes into force.
      await register.write((tx) =>
        tx
          .updateTable('imports')
          .set({ signed_digest: '0'.repeat(64) })
          .execute(),
      )
      await register.write((tx) => changeImport(tx, id, ruth.at, { state: 'running' }))
      await runImport(working, ruth, id)
      expect(await state()).toBe('checked')
      expect(await seen(register, amira, 'jo@example.org')).toMatchObject({ kind: 'not-on-register' })
    },
  )

  it('the reasons of a refusal go with the file: discarded, or left for too long', async () => {
    const working = await opened(await newRegister())
    const { register } = working
    const reasons = 'Jo Marsh was in hospital with psychosis.'
    const refusedOne = async () => {
      const { id, dry } = await giveFile(working, ruth, csvOf([titles, jo]), { run: false })
      await register.write((tx) => askToSign(tx, ruth, id))
      const list = dry.kept?.list ?? ''
      await register.write((tx) => signImport(tx, tom, id, { outcome: 'refuse', list, reasons }))
      expect(await whereKept(register, store, 'psychosis')).toEqual(['imports.refused_why'])
      return { id }
    }
    const kept = () => whereKept(register, store, 'psychosis')
    const { id } = await refusedOne()
    await register.write((tx) => discardImport(tx, ruth, id))
    expect(await kept()).toEqual([])

    await refusedOne()
    await runWholeRetention(register, on('2033-01-01', 'ruth'))
    expect(await kept()).toEqual([])
  })

  either(
    'P14: without a letter or a reason for sending none, a restriction waits for its letter and needs no signature',
    async () => {
      const working = await opened(await newRegister())
      const { register } = working
      const { id, dry } = await giveFile(working, ruth, csvOf([titles, untold]), { run: false })
      expect(dry.findings.map(({ what }) => what)).toContain('letter-outstanding')
      await expect(register.write((tx) => askToSign(tx, ruth, id))).rejects.toMatchObject(refusal('nothing-to-sign'))
      await register.write((tx) => startImport(tx, ruth, id, never))
      await runImport(working, ruth, id)
      expect(await seen(register, amira, 'al@example.org')).toMatchObject({ kind: 'agreed' })
      expect((await seeWork(register, tom)).items).toMatchObject([{ kind: 'letter' }])
    },
  )
})
