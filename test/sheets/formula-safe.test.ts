import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText, safeCell } from '../../server/sheets/formula-safe.ts'

const triggers = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹢', '﹣', '﹦', '﹫']
const before = [
  '',
  ' ',
  '  ',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\u202e',
  '\u3000',
  '\u00ad',
  '\u0000',
  '\t',
  '\r',
  '\n',
  '\r\n ',
]

describe('no cell can run as a formula', () => {
  it.each(triggers)('%s is escaped at the start of a cell, even after invisible characters', (trigger) => {
    for (const space of before) expect(safeCell(`${space}${trigger}1+1`)).toBe(`'${space}${trigger}1+1`)
  })

  it.each(['\tx', '\rx', '\nx', '\0x', "'=1", "''=1", "'\t"])('%j is escaped, too', (text) => {
    expect(safeCell(text)).toBe(`'${text}`)
  })

  it.each(['Jo Marsh', '07700 900123', 'a=b', "O'Neil", "'quoted'", '', 'é', '(+44)', '1-2'])(
    '%j stays unchanged',
    (text) => {
      expect(safeCell(text)).toBe(text)
      expect(plainText(text)).toBe(text)
    },
  )

  it('any escaped text reads back unchanged', () => {
    const parts = fc.constantFrom(...triggers, ...before, "'", 'x', '🙂', '"', ';')
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parts).map((some) => some.join('')),
    )
    fc.assert(
      fc.property(text, (given) => {
        expect(plainText(safeCell(given))).toBe(given)
        expect(/^[=+\-@\t\r\n\0]/.test(safeCell(given))).toBe(false)
      }),
      { numRuns: 500 },
    )
  })
})
