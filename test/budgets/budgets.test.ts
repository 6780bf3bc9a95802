import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { endpoints } from '../../server/http/api.ts'
import { writeNewSqlite } from '../support/store/new-sqlite.ts'
import { budgets } from './budgets.ts'
import { aboutWarning, linesOf, type Measured, measured, over } from './measure.ts'

const product = measured('addin', 'server')

describe('each room keeps to its budget (test/budgets/budgets.ts)', () => {
  it.each(Object.entries(budgets.lines))('lines of %s/', (room, most) => {
    expect(over(room, linesOf(measured(room)), most, 'lines')).toBeNull()
  })

  it('a polite warning, from the contract to the pane', () => {
    const about = product.filter(aboutWarning)
    expect(about.map(({ path }) => path)).toContain('server/contract/warning.ts')
    expect(over('a polite warning', linesOf(about), budgets.warning, 'lines')).toBeNull()
  })

  it('files at one level of a folder', () => {
    const because = 'Find the noun that several of its files are about, and give them a folder of that name.'
    expect(fullFolders([...product, ...measured('test')]), because).toEqual([])
  })

  it('a folder with a file too many is named, and what is deeper does not count', () => {
    const files = Array.from({ length: budgets.filesOfAFolder + 1 }, (_, i) => ({
      path: `server/log/${i}.ts`,
      lines: 1,
    }))
    expect(fullFolders(files)).toEqual([
      `server/log: ${budgets.filesOfAFolder + 1} files, of at most ${budgets.filesOfAFolder}`,
    ])
    expect(fullFolders([...files.slice(1), { path: 'server/log/deeper/x.ts', lines: 1 }])).toEqual([])
  })

  it('the top of server/ and the rooms of the add-in', () => {
    const landing = product.filter(({ path }) => dirname(path) === 'server')
    expect(over('server', landing.length, budgets.filesAtTheTopOfServer, 'files at its top')).toBeNull()
    const rooms = new Set(
      product
        .map(({ path }) => path.split('/'))
        .flatMap(([top, room, ...in_]) => (top === 'addin' && in_.length ? [room] : [])),
    )
    expect(over('addin', rooms.size, budgets.roomsOfTheAddIn, 'rooms')).toBeNull()
  })

  it('routes', () => {
    expect(over('server/http', endpoints.length, budgets.routes, 'routes')).toBeNull()
  })

  it('tables of a new register', async () => {
    expect(over('server/register', await tables(), budgets.tables, 'tables')).toBeNull()
  })

  it('what is over is said with the room and the figure', () => {
    expect(over('addin', 39_601, 39_600, 'lines')).toBe('addin: 39,601 lines, of at most 39,600')
    expect(over('addin', 39_600, 39_600, 'lines')).toBeNull()
  })
})

/** A table per noun: a dictionary is not easier to read in pieces. */
const dictionaries = /^server\/contract\/texts\/words\//

function fullFolders(files: Measured[]): string[] {
  const code = files.filter(({ path }) => /\.tsx?$/.test(path) && !dictionaries.test(path))
  return [...Map.groupBy(code, ({ path }) => dirname(path))].flatMap(
    ([folder, inside]) => over(folder, inside.length, budgets.filesOfAFolder, 'files') ?? [],
  )
}

async function tables(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'contact-register-'))
  const file = join(folder, 'register.db')
  await writeNewSqlite(file)
  const database = new Database(file, { readonly: true })
  const count = database
    .prepare<[], number>(`select count(*) from pragma_table_list where schema = 'main' and type = 'table'
      and name not like 'sqlite\\_%' escape '\\' and name not like 'kysely\\_%' escape '\\'`)
    .pluck()
    .get()
  database.close()
  rmSync(folder, { recursive: true })
  return count ?? Number.NaN
}
