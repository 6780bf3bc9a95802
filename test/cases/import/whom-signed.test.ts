import { describe, expect, it } from 'vitest'
import { runImport } from '../../../server/cases/import/run-import.ts'
import { askToSign, seeImportToSign, signImport } from '../../../server/cases/import/sign-import.ts'
import { startImport } from '../../../server/cases/import/upload-import.ts'
import { findImport } from '../../../server/register/import/imports.ts'
import { clue } from '../../support/acts.ts'
import { frances, ruth } from '../../support/deciding.ts'
import { amira, seen, warn } from '../../support/doing.ts'
import { add } from '../../support/keeping.ts'
import { opened } from '../../support/opened-importing.ts'
import { council, csvOf, giveFile, restricted, titles } from '../../support/sheets.ts'
import { stores } from '../../support/store/stores.ts'

const joAt = (address: string) => council({ ...restricted, Name: 'Jo Marsh', 'E-mail': address, Reasons: 'Abuse.' })
const never = () => true

describe.each(stores)('P13: whom an officer signs for, on $store', ({ newRegister }) => {
  it('G: a name alone identifies nobody: the officer signs for these addresses, and for an entry that is there already', async () => {
    const working = await opened(await newRegister())
    const list = async (address: string) =>
      (await giveFile(working, ruth, csvOf([titles, joAt(address)]), { run: false })).dry.kept?.list
    expect(await list('jo@example.org')).not.toBe(await list('jo@example.com'))
    await warn(working.register, amira, { customer: clue({ addresses: ['jo@example.org'] }) })
    const { id } = await giveFile(working, ruth, csvOf([titles, joAt('jo@example.org')]), {
      run: false,
      existing: 'add',
    })
    const { restrictions } = await seeImportToSign(working.register, frances, id, { skip: 0 })
    expect(restrictions).toMatchObject([{ reference: expect.stringMatching(/^C-/), reach: [] }])
  })

  it('a signed restriction falls to nobody else by a change to the register: that needs another signature', async () => {
    const working = await opened(await newRegister())
    const { register } = working
    const { customerId } = await warn(register, amira, { customer: clue({ addresses: ['mia@example.com'] }) })
    const { id, dry } = await giveFile(working, ruth, csvOf([titles, joAt('jo@example.org')]), {
      run: false,
      existing: 'add',
    })
    await register.write((tx) => askToSign(tx, ruth, id))
    const signature = { outcome: 'sign' as const, list: dry.kept?.list ?? '' }
    await register.write((tx) => signImport(tx, frances, id, signature))
    await add(register, customerId, 'email', 'jo@example.org')
    await register.write((tx) => startImport(tx, ruth, id, never))
    await runImport(working, ruth, id)
    expect((await register.read((reading) => findImport(reading, id)))?.state).toBe('checked')
    expect(await seen(register, amira, 'mia@example.com')).toMatchObject({ kind: 'warned' })
  })
})
