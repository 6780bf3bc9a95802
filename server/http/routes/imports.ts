import { checkImport } from '../../cases/import/check-import.ts'
import { fileOf, prepareImport, runImport } from '../../cases/import/run-import.ts'
import { seeImports, seeImportTemplate } from '../../cases/import/see-imports.ts'
import { discardImport, readWaiting, seeImportToSign, signImport } from '../../cases/import/sign-import.ts'
import * as contract from '../../contract/import/import.ts'
import * as signature from '../../contract/import/import-signature.ts'
import { type Endpoint, gives, preparesAndWrites, reads, writes } from '../bind.ts'

export const importEndpoints: Endpoint[] = [
  reads(contract.checkImport, ({ register }, act, { body }) => checkImport(register, act, body)),
  preparesAndWrites(contract.runImport, async ({ register }, act, { body }) => {
    const file = fileOf(body)
    const { read } = await prepareImport(register, act, file)
    return { work: (tx) => runImport(tx, act, file, read) }
  }),
  reads(contract.seeImports, ({ register }, act) => seeImports(register, act)),
  gives(contract.importTemplate, (_, act) => ({ name: 'import-template.xlsx', content: seeImportTemplate(act) })),
  reads(signature.seeImportToSign, ({ register }, act, { id, query }) => seeImportToSign(register, act, id, query)),
  preparesAndWrites(signature.signImport, async ({ register }, act, { id, body }) => {
    const waiting = await readWaiting(register, act, id)
    return { work: (tx) => signImport(tx, act, id, body, waiting) }
  }),
  writes(contract.discardImport, (tx, act, { id }) => discardImport(tx, act, id)),
]
