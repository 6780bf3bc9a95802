import { openToRead } from '../../../server/register/store/open-to-read.ts'
import type { Where } from '../../support/store/stores.ts'
import { type Part, partsOf } from './schema-parts.ts'

/** The first line of every file. */
export const heading = '-- Written by "npm run schema". Once it is released it never changes.\n'
/** Separates the tables from their indexes, foreign keys, functions and triggers. */
export const afterTables = '-- What hangs on them.'

/**
 * A register's schema as SQL that recreates it, read from the store. It is sorted, and the same for every version of the
 * store. Kysely's migration tables are left out.
 */
export async function schemaText(where: Where): Promise<string> {
  const register = await openToRead(where)
  try {
    const all = await register.read(partsOf)
    const rows = all.filter(({ kind, on }) => kinds.includes(kind) && !on.startsWith('kysely_'))
    const textOf = (tables: boolean) =>
      rows.filter((part) => (part.kind === 'table') === tables).map((part) => `${laidOut(part)};\n`)
    return [heading, ...textOf(true), `${afterTables}\n`, ...textOf(false)].join('\n')
  } finally {
    await register.close()
  }
}

const kinds = ['table', 'index', 'reference', 'function', 'trigger']

/** Puts each column of a table on its own line. */
function laidOut({ kind, made }: Pick<Part, 'kind' | 'made'>): string {
  if (kind !== 'table') return made.trim()
  const flat = made
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\() | (?=[),])/g, '')
    .trim()
  const open = flat.indexOf('(')
  let [lines, depth, quoted] = [`${flat.slice(0, open)}(\n  `, 0, false]
  for (const letter of flat.slice(open + 1)) {
    if (letter === "'") quoted = !quoted
    if (!quoted && letter === '(') depth++
    if (!quoted && letter === ')') depth--
    if (depth === -1 && letter === ')' && !quoted) lines += '\n)'
    else lines += depth === 0 && !quoted && letter === ',' ? ',\n ' : letter
  }
  return lines
}
