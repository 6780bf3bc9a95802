import { describe, expect, it } from 'vitest'
import { dayOrdersIn } from '../../server/sheets/rows/day-orders.ts'
import { proposalFor } from '../../server/sheets/rows/proposals.ts'
import { columnsByField } from '../../server/sheets/rows/read-cells.ts'
import { readRow } from '../../server/sheets/rows/read-row.ts'

describe('P8: a number is suggested only without the digits of a remark', () => {
  it.each([
    ['01904 551550 (after 6pm)', null],
    ['01904 551550 ext 23', null],
    ['Line 2: 01904 551550', null],
    ['01904 551550 (work); 07700 900123, mobile 2', null],
    ['01904 551550 (home)', '01904 551550'],
    ['tel. (01904) 551550', '(01904) 551550'],
  ])('%s', (value, proposal) => {
    expect(proposalFor({ what: 'number-not-valid', field: 'telephones', value }, [])).toBe(proposal)
  })
})

describe('P15: dates in figures of one column', () => {
  const columns = columnsByField(['inForceOn'])
  const found = (...cells: string[]) => {
    const rows = cells.map((cell, i) => ({ row: i + 2, cells: [cell] }))
    const orders = dayOrdersIn(rows, columns.byField)
    return rows.map((row) => {
      const { given, findings } = readRow(row, { ...columns, orders })
      const [finding] = findings
      const value = row.cells[0] ?? ''
      return finding
        ? [finding.what, proposalFor({ what: finding.what, field: 'inForceOn', value }, [])]
        : given.inForceOn
    })
  }

  it('have the day first', () => {
    expect(found('5/6/2026', '13/5/2026')).toEqual(['2026-06-05', '2026-05-13'])
  })

  it('are all asked about if one can only have the month first, unless the order makes no difference', () => {
    expect(found('5/13/2026', '5/6/2026', '11/06/26', '5/5/2026', '6 May 2026', '2026-05-06')).toEqual([
      ['date-impossible', '13 May 2026'],
      ['date-month-first', '6 May 2026'],
      ['date-month-first', '6 November 2026'],
      '2026-05-05',
      '2026-05-06',
      '2026-05-06',
    ])
  })

  it('have no suggestion if others can only have the day first', () => {
    expect(found('5/13/2026', '13/5/2026', '5/6/2026')).toEqual([
      ['date-impossible', '13 May 2026'],
      '2026-05-13',
      ['date-either-way', null],
    ])
  })
})
