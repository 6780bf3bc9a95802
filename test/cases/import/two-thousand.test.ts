import { expect, it } from 'vitest'
import { ruth } from '../../support/deciding.ts'
import { opened } from '../../support/opened-importing.ts'
import { council, csvOf, giveFile, restricted, titles } from '../../support/sheets.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { stores } from '../../support/store/stores.ts'

const rowsOf = (many: number) =>
  Array.from({ length: many }, (_, n) =>
    council({ ...restricted, Name: `Jo Marsh ${n}`, 'E-mail': `jo${n}@example.org` }),
  )

it.each(stores)('2,000 rows are taken in at once, on $store; 2,001 are refused in words', async ({ newRegister }) => {
  const working = await opened(await newRegister())
  const over = await giveFile(working, ruth, csvOf([titles, ...rowsOf(2_001)]))
  expect(over.dry.findings.map(({ what }) => what)).toEqual(['too-many-rows'])
  const { done } = await giveFile(working, ruth, csvOf([titles, ...rowsOf(2_000)]))
  expect(done).toMatchObject({ state: 'done', counts: { restrictions: 2_000, customersNew: 2_000 } })
  expect((await rowCounts(working.register)).restrictions).toBe(2_000)
})
