import { describe, expect, it } from 'vitest'
import { correctImport } from '../../../server/cases/import/answer-import.ts'
import { checkImport, type ImportContext, runImport } from '../../../server/cases/import/run-import.ts'
import { seeImport } from '../../../server/cases/import/see-import.ts'
import { customersByKey } from '../../../server/register/customer/customers.ts'
import { ruth } from '../../support/deciding.ts'
import { opened } from '../../support/opened-importing.ts'
import { council, csvOf, giveFile, restricted, signed, titles } from '../../support/sheets.ts'
import { eitherRows, stores } from '../../support/store/stores.ts'

const here = () => false
const voles = 'voles@example.org'
const alice = council({ Name: 'Alice Vole', 'E-mail': voles, 'Warning on': '5 January 2026' })
const row = (name: string) => council({ ...restricted, Name: name, 'E-mail': voles })

async function answer({ register }: ImportContext, id: string, what: string, text: string) {
  const correction = { what, field: 'mailbox', value: null, row: null, becomes: 'text' as const, text }
  await register.write((tx) => correctImport(tx, ruth, id, { corrections: [correction] }, here))
}

describe.each(stores)('P8: whose mailbox is in a row, on $store', ({ store, newRegister }) => {
  const withAlice = async () => {
    const working = await opened(await newRegister())
    await giveFile(working, ruth, csvOf([titles, alice]))
    return working
  }
  const holders = ({ register }: ImportContext) => register.read((reading) => customersByKey(reading, 'email', [voles]))

  it('asks before it puts one person’s restriction on another who has that mailbox', async () => {
    const working = await withAlice()
    const { id } = await giveFile(working, ruth, csvOf([titles, row('Bob Vole')]), { existing: 'add' })
    const { asked, mayAskToSign } = await seeImport(working.register, ruth, id, here)
    expect(mayAskToSign).toBe(false)
    expect(asked).toMatchObject([
      {
        what: 'mailbox-of-another',
        firstRow: 2,
        text: expect.stringMatching(/^C-[\w-]+ on the register has this mailbox, under another name\. /),
        options: ['same-person', 'shares-mailbox'],
      },
    ])
    expect(await holders(working)).toHaveLength(1)
  })

  it.each(eitherRows(store, ['Mr Alice Vole', 'VOLE, Alice']))('%s is Alice Vole', async (name) => {
    const working = await withAlice()
    const { dry } = await giveFile(working, ruth, csvOf([titles, row(name)]), { existing: 'add' })
    expect(dry.findings).toContainEqual(expect.objectContaining({ what: 'customer-known-added' }))
  })

  it.each(
    eitherRows(store, [
      ['shares-mailbox', 2],
      ['same-person', 1],
    ]),
  )('“%s”: the mailbox is of %d', async (text, people) => {
    const working = await withAlice()
    const file = csvOf([titles, row('Bob Vole')])
    const { id } = await giveFile(working, ruth, file, { existing: 'add' })
    await answer(working, id, 'mailbox-of-another', text)
    await checkImport(working, ruth, id)
    await signed(working, ruth, id)
    await runImport(working, ruth, id)
    const all = await holders(working)
    expect(new Set(all.map(({ customerId }) => customerId)).size).toBe(people)
    const again = await giveFile(working, ruth, file, { existing: 'add' })
    expect(again.done?.counts).toMatchObject({ already: 1, restrictions: 0 })
  })

  it('says which row has the mailbox under another name, and takes an answer', async () => {
    const working = await opened(await newRegister())
    const { id } = await giveFile(working, ruth, csvOf([titles, alice, row('Bob Vole')]), { run: false })
    const { asked } = await seeImport(working.register, ruth, id, here)
    expect(asked).toMatchObject([
      { what: 'same-address-other-name', firstRow: 3, text: expect.stringMatching(/^Row 2 has this address/) },
    ])
    await answer(working, id, 'same-address-other-name', 'shares-mailbox')
    await checkImport(working, ruth, id)
    expect(await seeImport(working.register, ruth, id, here)).toMatchObject({
      asked: [],
      stopping: 0,
      counts: { customersNew: 2 },
    })
  })
})
