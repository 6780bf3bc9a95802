import type { ChosenRows } from '../../contract/log.ts'
import { Refusal } from '../../policy/refusal.ts'
import { mayAs } from '../../policy/who-may.ts'
import type { Register } from '../../register/register.ts'
import type { Writing } from '../../register/store.ts'
import type { Cell } from '../../sheets/xlsx/write-xlsx.ts'
import { type Act, audit, enforce } from '../act.ts'
import { type Cells, inColumns, titles } from './export-columns.ts'
import {
  escalationsOf,
  formalWarningsOf,
  type Page,
  precautionsOf,
  restrictionsOf,
  warningsOf,
} from './export-lines.ts'

/**
 * The whole log as rows of cells, page by page: titles first, then restrictions, polite warnings, formal warnings,
 * escalations and precautions for visits. The export is in the audit trail before the first page. With each page, the
 * customers shown go into the access ledger.
 */
export async function exportLog(
  register: Register,
  act: Act,
  format: 'csv' | 'xlsx',
): Promise<AsyncGenerator<Cell[][]>> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  await register.write((tx) =>
    audit(tx, act, { what: 'log-exported', subjectId: act.newId(), customerId: '', facts: { format } }),
  )
  return pages(register, act)
}

const parts = [restrictionsOf, warningsOf, formalWarningsOf, escalationsOf, precautionsOf]

async function* pages(register: Register, act: Act): AsyncGenerator<Cell[][]> {
  yield [titles]
  for (const part of parts) {
    for (let after: string | undefined = ''; after !== undefined; ) {
      const { rows, last }: Page = await register.look((tx) => part(tx, act, { after: after ?? '' }))
      if (rows.length > 0) yield inColumns(rows)
      after = last
    }
  }
}

/**
 * P15: the chosen rows of the log, with the titles first: restrictions or escalations.
 * One entry in the audit trail says how many; every customer is in the access ledger.
 */
export async function exportChosen(
  register: Register,
  act: Act,
  format: 'csv' | 'xlsx',
  chosen: ChosenRows,
): Promise<Cell[][]> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  const ids = [...new Set(chosen.ids)]
  return await register.write(async (tx) => {
    const rows = chosen.kind === 'restrictions' ? await restrictions(tx, act, ids) : await escalations(tx, act, ids)
    const facts = { format, rows: ids.length }
    await audit(tx, act, { what: 'log-exported', subjectId: act.newId(), customerId: '', facts })
    return [titles, ...inColumns(rows)]
  })
}

async function restrictions(tx: Writing, act: Act, ids: string[]): Promise<Cells[]> {
  const { rows, found } = await restrictionsOf(tx, act, { ids })
  if (found < ids.length) throw new Refusal('unknown-restriction')
  return rows
}

async function escalations(tx: Writing, act: Act, ids: string[]): Promise<Cells[]> {
  const { rows, found } = await escalationsOf(tx, act, { ids })
  if (found < ids.length) throw new Refusal('unknown-escalation')
  return rows
}
