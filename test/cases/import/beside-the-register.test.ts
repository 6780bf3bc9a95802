import { describe, expect, it } from 'vitest'
import { customers } from '../../cast.ts'
import { inForce, ruth } from '../../support/deciding.ts'
import { opened } from '../../support/opened-importing.ts'
import { council, csvOf, giveFile, restricted, titles, tried } from '../../support/sheets.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { eitherRows, stores } from '../../support/store/stores.ts'

describe.each(stores)('a file beside what the register has, on $store', ({ store, newRegister }) => {
  it('P8: says whose mailbox becomes shared', async () => {
    const working = await opened(await newRegister())
    await inForce(working.register)
    const [address = ''] = customers.petra.addresses
    const file = csvOf([
      ['Name', 'E-mail', 'Warning on'],
      ['Tom Holm; Tim Holm', address, '5 January 2026'],
    ])
    const corrections = [{ row: 2, field: 'name', becomes: 'Tom Holm; Tim Holm' }]
    const { dry } = await giveFile(working, ruth, file, { corrections })
    const found = { row: 2, what: 'mailbox-becomes-shared', about: expect.stringMatching(/^C-/) }
    expect(dry.findings).toContainEqual(expect.objectContaining(found))
    const other = csvOf([
      ['Name', 'E-mail', 'Warning on'],
      ['Una Holm; Udo Holm', address, '6 January 2026'],
    ])
    const again = await giveFile(working, ruth, other, {
      corrections: [{ row: 2, field: 'name', becomes: 'Una Holm; Udo Holm' }],
    })
    expect(again.dry.findings.map(({ what }) => what)).not.toContain(found.what)
  })

  it.each(
    eitherRows(store, [
      ['state', 'lifted'],
      ['liftedOn', ''],
    ]),
  )('P15: asks whether the state or the day is right where they contradict each other: %s', async (field, text) => {
    const working = await opened(await newRegister())
    const jo = { ...restricted, Name: 'Jo Marsh', 'E-mail': 'jo@example.org' }
    const file = csvOf([titles, council({ ...jo, State: 'Active', 'Lifted on': '1 October 2026' })])
    const what = 'state-against-end'
    expect((await tried(working, ruth, file)).asked).toMatchObject([
      { what, field: 'state', title: 'State', value: 'Active', options: expect.arrayContaining(['lifted']) },
      { what, field: 'liftedOn', title: 'Lifted on', value: '1 October 2026', proposal: null },
    ])
    expect(await tried(working, ruth, file, { corrections: [{ row: 2, field, becomes: text }] })).toMatchObject({
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
