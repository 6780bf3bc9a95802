import type { ChosenRows } from '../../contract/log.ts'
import { Refusal } from '../../policy/refusal.ts'
import { mayAs } from '../../policy/who-may.ts'
import type { Register } from '../../register/register.ts'
import type { Writing } from '../../register/store.ts'
import { fields, titleOf } from '../../sheets/columns.ts'
import type { Cell } from '../../sheets/xlsx/write-xlsx.ts'
import { type Act, audit, enforce } from '../act.ts'
import type { Cells } from './export-cells.ts'
import {
  escalationsOf,
  formalWarningsOf,
  type Page,
  precautionsOf,
  restrictionsOf,
  rightsRequestsOf,
  warningsOf,
} from './export-lines.ts'

/** The head of every export. */
const titles = fields.map(titleOf)
/** Lines in the order of the titles. */
const inColumns = (rows: readonly Cells[]): Cell[][] => rows.map((cells) => fields.map((field) => cells[field] ?? null))

/**
 * The whole log as rows of cells, page by page: titles first, then restrictions, each followed by what belongs to it
 * (letters, representations, changed circumstances, reviews, legal questions). After them come warnings, formal
 * warnings, escalations, precautions for visits, and requests about the record. Objections and closing letters follow
 * what they are about. The export is in the audit trail before the first page. With each page, the customers shown go
 * into the access ledger.
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

async function* pages(register: Register, act: Act): AsyncGenerator<Cell[][]> {
  yield [titles]
  const look = <T>(work: (tx: Writing) => Promise<T>) => register.look(work)
  yield* each((after) => look((tx) => restrictionsOf(tx, act, { after })))
  yield* each((after) => look((tx) => warningsOf(tx, act, { after })))
  yield* each((after) => look((tx) => formalWarningsOf(tx, act, { after })))
  yield* each((after) => look((tx) => escalationsOf(tx, act, { after })))
  yield* each((after) => look((tx) => precautionsOf(tx, act, { after })))
  yield* each((after) => look((tx) => rightsRequestsOf(tx, act, { after })))
}

async function* each(next: (after: string) => Promise<Page>): AsyncGenerator<Cell[][]> {
  for (let after = ''; ; ) {
    const { rows, last } = await next(after)
    if (last === undefined) return
    yield inColumns(rows)
    after = last
  }
}

/**
 * P15: the chosen rows of the log, with the titles first: restrictions with all that depends on them, or escalations.
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
