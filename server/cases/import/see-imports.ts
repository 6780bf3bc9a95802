import type { ImportList } from '../../contract/import/import.ts'
import { mayAs } from '../../policy/who-may.ts'
import { latestImports } from '../../register/import/imports.ts'
import type { Register } from '../../register/register.ts'
import { templateSheet } from '../../sheets/template-sheet.ts'
import { type Act, enforce } from '../act.ts'

/** The latest imports. */
export async function seeImports(register: Register, act: Act): Promise<ImportList> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  const latest = await register.read((reading) => latestImports(reading, 20))
  return {
    imports: latest.map(({ id, state, format, madeAt, by, endedAt, counts, signedBy, refusedWhy }) => ({
      ...{ importId: id, state, format, givenAt: madeAt, givenBy: { name: by.name }, endedAt, counts, refusedWhy },
      signedBy: signedBy === null ? null : { name: signedBy },
    })),
  }
}

/** P15: an empty spreadsheet with the titles that the register knows, and what each takes. */
export function seeImportTemplate(act: Act): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  return templateSheet(act.council.services)
}
