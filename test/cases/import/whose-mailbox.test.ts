import { describe, expect, it } from 'vitest'
import { customersByKey } from '../../../server/register/customer/customers.ts'
import { ruth } from '../../support/deciding.ts'
import { opened } from '../../support/opened-importing.ts'
import { council, csvOf, giveFile, type ImportContext, restricted, titles, tried } from '../../support/sheets.ts'
import { eitherRows, stores } from '../../support/store/stores.ts'

const voles = 'voles@example.org'
const alice = council({ Name: 'Alice Vole', 'E-mail': voles, 'Warning on': '5 January 2026' })
const row = (name: string) => council({ ...restricted, Name: name, 'E-mail': voles })
const answered = (row: number, becomes: string) => [{ row, field: 'mailbox', becomes }]

describe.each(stores)('P8: whose mailbox is in a row, on $store', ({ store, newRegister }) => {
  const withAlice = async () => {
    const working = await opened(await newRegister())
    await giveFile(working, ruth, csvOf([titles, alice]))
    return working
  }
  const holders = ({ register }: ImportContext) => register.read((reading) => customersByKey(reading, 'email', [voles]))

  it('asks before it puts one person’s restriction on another who has that mailbox', async () => {
    const working = await withAlice()
    const { asked, mayImport } = await tried(working, ruth, csvOf([titles, row('Bob Vole')]), { existing: 'add' })
    expect(mayImport).toBe(false)
    expect(asked).toMatchObject([
      {
        what: 'mailbox-of-another',
        rows: [2],
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
    const { done } = await giveFile(working, ruth, file, { existing: 'add', corrections: answered(2, text) })
    expect(done?.state).toBe('done')
    const all = await holders(working)
    expect(new Set(all.map(({ customerId }) => customerId)).size).toBe(people)
    const again = await giveFile(working, ruth, file, { existing: 'add' })
    expect(again.done?.counts).toMatchObject({ already: 1, restrictions: 0 })
  })

  it('says which row has the mailbox under another name, and takes an answer', async () => {
    const working = await opened(await newRegister())
    const file = csvOf([titles, alice, row('Bob Vole')])
    const { asked } = await tried(working, ruth, file)
    expect(asked).toMatchObject([
      { what: 'same-address-other-name', rows: [3], text: expect.stringMatching(/^Row 2 has this address/) },
    ])
    expect(await tried(working, ruth, file, { corrections: answered(3, 'shares-mailbox') })).toMatchObject({
      asked: [],
      stopping: 0,
      counts: { customersNew: 2 },
    })
  })
})
