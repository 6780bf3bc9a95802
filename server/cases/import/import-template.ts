import { mayAs } from '../../policy/who-may.ts'
import { templateSheet } from '../../sheets/template-sheet.ts'
import { type Act, enforce } from '../act.ts'

/** P15: an empty spreadsheet with the titles that the register knows, and what each takes. */
export async function seeImportTemplate(act: Act): Promise<Uint8Array<ArrayBuffer>> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  return await templateSheet(act.council.services)
}
