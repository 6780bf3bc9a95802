import { describe, expect, it } from 'vitest'
import { correctImport } from '../../../server/cases/import/answer-import.ts'
import { checkImport } from '../../../server/cases/import/run-import.ts'
import { seeImport } from '../../../server/cases/import/see-import.ts'
import { customers } from '../../cast.ts'
import { inForce, ruth } from '../../support/deciding.ts'
import { opened } from '../../support/opened-importing.ts'
import { council, csvOf, giveFile, restricted, titles } from '../../support/sheets.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { eitherRows, stores } from '../../support/store/stores.ts'

const here = () => false

describe.each(stores)('a file beside what the register has, on $store', ({ store, newRegister }) => {
  it('P8: says whose mailbox becomes shared', async () => {
    const working = await opened(await newRegister())
    await inForce(working.register)
    const [address = ''] = customers.petra.addresses
    const file = csvOf([
      ['Name', 'E-mail', 'Shared with others', 'Warning on'],
      ['Tom Holm', address, address, '5 January 2026'],
    ])
    const { dry } = await giveFile(working, ruth, file)
    const found = { row: 2, what: 'mailbox-becomes-shared', about: expect.stringMatching(/^C-/) }
    expect(dry.findings).toContainEqual(expect.objectContaining(found))
    const other = csvOf([
      ['Name', 'E-mail', 'Shared with others', 'Warning on'],
      ['Una Holm', address, address, '6 January 2026'],
    ])
    const again = await giveFile(working, ruth, other)
    expect(again.dry.findings.map(({ what }) => what)).not.toContain(found.what)
  })

  it.each(
    eitherRows(store, [
      ['state', 'lifted'],
      ['liftedOn', ''],
    ]),
  )('P15: asks whether the state or the day is right where they contradict each other: %s', async (field, text) => {
    const working = await opened(await newRegister())
    const { register } = working
    const jo = { ...restricted, Name: 'Jo Marsh', 'E-mail': 'jo@example.org' }
    const file = csvOf([titles, council({ ...jo, State: 'Active', 'Lifted on': '1 October 2026' })])
    const { id } = await giveFile(working, ruth, file, { run: false })
    const what = 'state-against-end'
    const { asked } = await seeImport(register, ruth, id, here)
    expect(asked).toMatchObject([
      { what, field: 'liftedOn', title: 'Lifted on', value: '1 October 2026', proposal: null },
      { what, field: 'state', title: 'State', value: 'Active', options: expect.arrayContaining(['lifted']) },
    ])
    const correction = { what, field, value: null, row: null, becomes: 'text' as const, text }
    await register.write((tx) => correctImport(tx, ruth, id, { corrections: [correction] }, here))
    await checkImport(working, ruth, id)
    expect(await seeImport(register, ruth, id, here)).toMatchObject({
      asked: [],
      stopping: 0,
      counts: { restrictions: 1 },
    })
  })

  it('P15: leaves out a row that calls lifted what is in force, and says where to lift it', async () => {
    const working = await opened(await newRegister())
    const jo = { ...restricted, Name: 'Jo Marsh', 'E-mail': 'jo@example.org' }
    await giveFile(working, ruth, csvOf([titles, council(jo)]))
    const now = council({ ...jo, State: 'Lifted', 'Lifted on': '1 October 2026' })
    const before = { 'In force on': '2025-01-01', 'Letter sent on': '2025-01-01', 'Lifted on': '2026-01-01' }
    const earlier = council({ ...jo, ...before, State: 'Lifted' })
    const { dry } = await giveFile(working, ruth, csvOf([titles, now, earlier]), { existing: 'add' })
    const found = dry.findings.filter(({ what }) => what === 'lifted-here-still-in-force')
    expect(found).toMatchObject([{ row: 2, about: expect.stringMatching(/^R-/) }])
    expect((await rowCounts(working.register)).restrictions).toBe(2)
  })
})
