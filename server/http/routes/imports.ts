import { type Context, Hono } from 'hono'
import { exportLog } from '../../cases/export-log.ts'
import { beginImport, chooseImport, discardImport, giveImport } from '../../cases/give-import.ts'
import { importReport, seeImport, seeImports } from '../../cases/see-import.ts'
import { importChoices, importGiven, importList, importSeen } from '../../contract/import.ts'
import { smallBody } from '../../contract/route.ts'
import { mayAsKeeper } from '../../policy/who-may.ts'
import { byteOrderMark, csvLines } from '../../sheets/csv.ts'
import { limits } from '../../sheets/sheet.ts'
import { type Cell, writeXlsx } from '../../sheets/write-xlsx.ts'
import { actOf, answer, downloadPieces, fileAnswer, pathId, takes, takesFile } from '../endpoint.ts'
import type { Env, Needs } from '../exchange.ts'
import { nobodyTold, onePage } from '../look-ups-old.ts'
import { once } from '../once-only-old.ts'

const csv = 'text/csv'
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const give = {
  summary: 'Give a spreadsheet to be taken into the log; a dry run follows',
  takes: [csv, xlsx],
  answer: importGiven,
  status: 201,
  write: true,
  refusals: ['not-authorised', 'import-under-way'],
  may: mayAsKeeper,
} as const

const list = {
  summary: 'The spreadsheets that were given last',
  answer: importList,
  status: 200,
  write: false,
  refusals: ['not-authorised'],
  lookUps: nobodyTold,
} as const

const see = {
  summary: 'How far a spreadsheet is, and what was found in it',
  answer: importSeen,
  status: 200,
  write: false,
  refusals: ['not-authorised', 'unknown-import'],
} as const

const report = {
  ...see,
  summary: 'Everything that was found in a spreadsheet, row by row, as a file',
  answer: fileAnswer,
  media: csv,
} as const

const choose = {
  summary: 'Say what the columns are and what becomes of known customers; the dry run is made again',
  body: importChoices,
  answer: importGiven,
  status: 200,
  write: true,
  refusals: ['not-authorised', 'unknown-import', 'import-under-way'],
  may: mayAsKeeper,
} as const

const run = {
  summary: 'Take a checked spreadsheet in: all of it, or nothing',
  answer: importGiven,
  status: 200,
  write: true,
  refusals: ['not-authorised', 'unknown-import', 'import-under-way', 'import-not-ready'],
  may: mayAsKeeper,
} as const

const discard = {
  summary: 'Put a spreadsheet aside, also while it is read: it is deleted, and nothing was taken in',
  answer: importGiven,
  status: 200,
  write: true,
  refusals: ['not-authorised', 'unknown-import'],
  may: mayAsKeeper,
} as const

const exportCsv = {
  summary: 'P15: the whole log as a .csv; no cell can run as a formula',
  answer: fileAnswer,
  media: csv,
  status: 200,
  write: false,
  refusals: ['not-authorised'],
  lookUps: onePage,
} as const

const exportXlsx = { ...exportCsv, summary: 'P15: the whole log as an .xlsx', media: xlsx } as const

const emptyBody = new Uint8Array()

export const importRoutes = (needs: Needs) => {
  const { worksHere } = needs.importing
  /** Begins once the act that asks for it has been kept. */
  const thenBegin = async <T>(c: Context<Env>, what: 'check' | 'take-in', answered: T, importId: string | null) => {
    if (importId !== null) needs.importing.begin(importId, what, actOf(c, needs))
    return answered
  }
  return new Hono<Env>()
    .post('/api/imports', takesFile(give, limits.fileBytes), async (c) => {
      let begun: string | null = null
      let aside: string[] = []
      const { bytes: content, media } = c.env.file ?? { bytes: emptyBody, media: csv }
      const answered = await once(c, needs, give, async (tx, act) => {
        const format = media === csv ? 'csv' : 'xlsx'
        const { importId, putAside } = await giveImport(tx, act, { format, content, sha256: c.env.bodyHash }, worksHere)
        begun = importId
        aside = putAside
        return { importId }
      })
      needs.importing.end(aside)
      return await thenBegin(c, 'check', answered, begun)
    })
    .get('/api/imports', takes(list), async (c) =>
      answer(c, await seeImports(needs.register, actOf(c, needs), worksHere), 200),
    )
    .get('/api/imports/:id', takes(see), async (c) =>
      answer(c, await seeImport(needs.register, actOf(c, needs), pathId(c), worksHere), 200),
    )
    .get('/api/imports/:id/report', takes(report), async (c) => {
      const pages = await importReport(needs.register, actOf(c, needs), pathId(c))
      return downloadPieces(c, asCsv(pages), csv, 'import-report.csv')
    })
    .post('/api/imports/:id/choices', takes(choose, smallBody), async (c) => {
      let begun: string | null = null
      const answered = await once(c, needs, choose, async (tx, act) => {
        begun = pathId(c)
        return await chooseImport(tx, act, begun, c.req.valid('json'), worksHere)
      })
      return await thenBegin(c, 'check', answered, begun)
    })
    .post('/api/imports/:id/run', takes(run), async (c) => {
      let begun: string | null = null
      const answered = await once(c, needs, run, async (tx, act) => {
        begun = pathId(c)
        return await beginImport(tx, act, begun, worksHere)
      })
      return await thenBegin(c, 'take-in', answered, begun)
    })
    .post('/api/imports/:id/discard', takes(discard), async (c) => {
      const answered = await once(c, needs, discard, (tx, act) => discardImport(tx, act, pathId(c)))
      needs.importing.end([pathId(c)])
      return answered
    })
    .get('/api/log.csv', takes(exportCsv), async (c) => {
      const pages = await exportLog(needs.register, actOf(c, needs), 'csv')
      return downloadPieces(c, asCsv(asTexts(pages)), csv, 'log.csv')
    })
    .get('/api/log.xlsx', takes(exportXlsx), async (c) => {
      const pages = await exportLog(needs.register, actOf(c, needs), 'xlsx')
      return downloadPieces(c, writeXlsx('Log', pages), xlsx, 'log.xlsx')
    })
}

async function* asCsv(pages: AsyncIterable<string[][]>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let first = true
  for await (const rows of pages) {
    yield encoder.encode((first ? byteOrderMark : '') + csvLines(rows))
    first = false
  }
}

async function* asTexts(pages: AsyncIterable<Cell[][]>): AsyncGenerator<string[][]> {
  for await (const rows of pages) yield rows.map((cells) => cells.map(asText))
}

const asText = (cell: Cell): string => (cell === null ? '' : typeof cell === 'string' ? cell : cell.day)
