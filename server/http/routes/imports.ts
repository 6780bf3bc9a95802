import { changeImportChoices, correctImport } from '../../cases/import/answer-import.ts'
import { importReport } from '../../cases/import/import-report.ts'
import { seeImportTemplate } from '../../cases/import/import-template.ts'
import { seeImport, seeImports } from '../../cases/import/see-import.ts'
import { askToSign, seeImportToSign, signImport } from '../../cases/import/sign-import.ts'
import { discardImport, startImport, uploadImport } from '../../cases/import/upload-import.ts'
import * as contract from '../../contract/import/import.ts'
import * as answers from '../../contract/import/import-answers.ts'
import * as signature from '../../contract/import/import-signature.ts'
import { csvInPieces } from '../../sheets/csv.ts'
import { writeXlsx } from '../../sheets/xlsx/write-xlsx.ts'
import { type Endpoint, gives, preparesAndWrites, reads, writes } from '../bind.ts'

/** The file is checked again with what the keeper has answered. */
const checksAgain: Parameters<typeof writes>[2] = {
  after: ({ importing }, act, { id }, isRepeated) => {
    if (!isRepeated) importing.begin(id, 'check', act)
  },
}

/** Work on a file begins after the act that asks for it is committed, and only the first time. */
export const importEndpoints: Endpoint[] = [
  preparesAndWrites(contract.uploadImport, ({ importing }, act, { file: { bytes, media, sha256 } }) => {
    const format = media === contract.sheetMedia.csv ? 'csv' : 'xlsx'
    let given: { importId: string; putAside: string[] } | undefined
    return {
      work: async (tx) => {
        given = await uploadImport(tx, act, { format, content: bytes, sha256 }, importing.worksHere)
        return { importId: given.importId }
      },
      after: () => {
        if (!given) return
        importing.end(given.putAside)
        importing.begin(given.importId, 'check', act)
      },
    }
  }),
  reads(contract.seeImports, ({ register, importing }, act) => seeImports(register, act, importing.worksHere)),
  reads(contract.seeImport, ({ register, importing }, act, { id }) =>
    seeImport(register, act, id, importing.worksHere),
  ),
  gives(contract.reportImport, async ({ register }, act, { id }) => ({
    name: 'import-report.csv',
    content: csvInPieces(await importReport(register, act, id)),
  })),
  gives(contract.reportImportAsXlsx, async ({ register }, act, { id }) => ({
    name: 'import-report.xlsx',
    content: writeXlsx('Findings', await importReport(register, act, id)),
  })),
  gives(contract.importTemplate, async (_, act) => ({
    name: 'import-template.xlsx',
    content: await seeImportTemplate(act),
  })),
  writes(
    answers.changeImportChoices,
    (tx, act, { id, body }, { importing }) => changeImportChoices(tx, act, id, body, importing.worksHere),
    checksAgain,
  ),
  writes(
    answers.correctImport,
    (tx, act, { id, body }, { importing }) => correctImport(tx, act, id, body, importing.worksHere),
    checksAgain,
  ),
  writes(contract.runImport, (tx, act, { id }, { importing }) => startImport(tx, act, id, importing.worksHere), {
    after: ({ importing }, act, { id }, isRepeated) => {
      if (!isRepeated) importing.begin(id, 'import', act)
    },
  }),
  writes(signature.askToSignImport, (tx, act, { id }) => askToSign(tx, act, id)),
  reads(signature.seeImportToSign, ({ register }, act, { id, query }) => seeImportToSign(register, act, id, query)),
  writes(signature.signImport, (tx, act, { id, body }) => signImport(tx, act, id, body)),
  writes(contract.discardImport, (tx, act, { id }) => discardImport(tx, act, id), {
    after: ({ importing }, _, { id }) => importing.end([id]),
  }),
]
