import { describe, expect, it } from 'vitest'
import { seeImportToSign } from '../../../server/cases/import/sign-import.ts'
import { findImport } from '../../../server/register/import/imports.ts'
import { clue } from '../../support/acts.ts'
import { frances, ruth } from '../../support/deciding.ts'
import { amira, seen, warn } from '../../support/doing.ts'
import { add } from '../../support/keeping.ts'
import { opened } from '../../support/opened-importing.ts'
import { council, csvOf, giveFile, restricted, signAs, titles } from '../../support/sheets.ts'
import { stores } from '../../support/store/stores.ts'

const joAt = (address: string) => council({ ...restricted, Name: 'Jo Marsh', 'E-mail': address, Reasons: 'Abuse.' })

describe.each(stores)('P13: whom an officer signs for, on $store', ({ newRegister }) => {
  it('G: a name alone identifies nobody: the officer signs for these addresses, and for an entry that is there already', async () => {
    const working = await opened(await newRegister())
    const list = async (address: string) =>
      (await giveFile(working, ruth, csvOf([titles, joAt(address)]), { run: false })).dry.list
    expect(await list('jo@example.org')).not.toBe(await list('jo@example.com'))
    await warn(working.register, amira, { customer: clue({ addresses: ['jo@example.org'] }) })
    const { id } = await giveFile(working, ruth, csvOf([titles, joAt('jo@example.org')]), {
      sign: false,
      existing: 'add',
    })
    const { restrictions } = await seeImportToSign(working.register, frances, id, { skip: 0 })
    expect(restrictions).toMatchObject([{ reference: expect.stringMatching(/^C-/), reach: [] }])
  })

  it('a restriction falls to nobody else by a change to the register after the officer saw the list', async () => {
    const working = await opened(await newRegister())
    const { register } = working
    const { customerId } = await warn(register, amira, { customer: clue({ addresses: ['mia@example.com'] }) })
    const { id, dry } = await giveFile(working, ruth, csvOf([titles, joAt('jo@example.org')]), {
      sign: false,
      existing: 'add',
    })
    await add(register, customerId, 'email', 'jo@example.org')
    const signing = signAs(working, frances, id, { outcome: 'sign', list: dry.list })
    await expect(signing).rejects.toMatchObject({ refusal: 'changed-meanwhile' })
    expect((await register.read((reading) => findImport(reading, id)))?.state).toBe('to-sign')
    expect(await seen(register, amira, 'mia@example.com')).toMatchObject({ kind: 'warned' })
  })
})
