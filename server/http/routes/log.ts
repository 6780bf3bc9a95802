import { exportChosen, exportLog } from '../../cases/log/export-log.ts'
import { seeEscalationLog, seeRestrictionLog } from '../../cases/log/see-log.ts'
import * as contract from '../../contract/log.ts'
import { csvInPieces } from '../../sheets/csv.ts'
import { type Cell, writeXlsx } from '../../sheets/xlsx/write-xlsx.ts'
import { type Endpoint, gives, reads } from '../bind.ts'

export const logEndpoints: Endpoint[] = [
  reads(contract.seeRestrictionLog, ({ register }, act, { body }) => seeRestrictionLog(register, act, body)),
  reads(contract.seeEscalationLog, ({ register }, act, { body }) => seeEscalationLog(register, act, body)),
  gives(contract.exportLogAsCsv, async ({ register }, act) => ({
    name: 'log.csv',
    content: csvInPieces(asTexts(await exportLog(register, act, 'csv'))),
  })),
  gives(contract.exportLogAsXlsx, async ({ register }, act) => ({
    name: 'log.xlsx',
    content: writeXlsx(['Log', await exportLog(register, act, 'xlsx')]),
  })),
  gives(contract.exportChosenAsCsv, async ({ register }, act, { body }) => ({
    name: 'log-chosen.csv',
    content: csvInPieces(asTexts(onePage(await exportChosen(register, act, 'csv', body)))),
  })),
  gives(contract.exportChosenAsXlsx, async ({ register }, act, { body }) => ({
    name: 'log-chosen.xlsx',
    content: writeXlsx(['Log', [await exportChosen(register, act, 'xlsx', body)]]),
  })),
]

async function* asTexts(pages: AsyncIterable<Cell[][]>): AsyncGenerator<string[][]> {
  for await (const rows of pages) yield rows.map((cells) => cells.map(asText))
}

async function* onePage(rows: Cell[][]): AsyncGenerator<Cell[][]> {
  yield rows
}

const asText = (cell: Cell): string => (cell === null ? '' : typeof cell === 'string' ? cell : cell.day)
