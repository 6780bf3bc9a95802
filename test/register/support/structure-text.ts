import { DatabaseSync } from 'node:sqlite'
import { structureOf } from '../../../docs/auditor/structure.ts'
import { openToRead } from '../../../server/register/store/open-to-read.ts'
import { listOf } from '../../../server/register/structure/structure.ts'
import type { Where } from '../../support/store/stores.ts'

const dialectOf = (where: Where) => ('sqliteFile' in where ? 'sqlite' : 'postgres')

export const structureFile = (version: string, where: Where) =>
  `server/register/structure/lists/${version}.${dialectOf(where)}.ts`

/** The list of what a register's database consists of, as the program ships it. */
export async function structureText(where: Where): Promise<string> {
  const register = await openToRead(where)
  const list = await register.read(listOf).finally(() => register.close())
  return `// Written by "npm run schema". Once it is released it never changes.\nexport const ${dialectOf(where)} = \`\n${list}\`\n`
}

export const auditorsFile = (version: string) => `docs/auditor/structure-${version}.txt`

/** The same for the auditor, by the code of the second verifier. */
export function auditorsText(sqliteFile: string): string {
  const database = new DatabaseSync(sqliteFile, { readOnly: true })
  const lines = [...structureOf(database)].map(([name, hash]) => `${hash} ${name}\n`)
  database.close()
  return lines.toSorted().join('')
}
