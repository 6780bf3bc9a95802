import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byteOrderMark, csvLines } from '../../server/sheets/csv.ts'
import { plainText } from '../../server/sheets/formula-safe.ts'

describe('writing a .csv', () => {
  it('quotes every cell, uses CRLF line ends, and leaves empty cells empty', () => {
    expect(
      csvLines([
        ['Jo "J" Marsh', ''],
        ['a,b', '=1'],
      ]),
    ).toBe('"Jo ""J"" Marsh",\r\n"a,b","\'=1"\r\n')
  })

  it('reads back as written, whatever the text', () => {
    const cells = fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(cells, (row) => {
        const [read] = parse(byteOrderMark + csvLines([row]), { bom: true }) as string[][]
        expect(read?.map(plainText)).toEqual(row)
      }),
    )
  })
})
