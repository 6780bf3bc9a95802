import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRegister } from '../../../server/register/register.ts'

/** The file of a new register: its tables are made once, then copied. */
let bytes: Promise<Buffer> | undefined

/** Writes the file of a new register, as it is after its first opening. */
export async function writeNewSqlite(sqliteFile: string): Promise<void> {
  bytes ??= make()
  writeFileSync(sqliteFile, await bytes, { mode: 0o600 })
}

async function make(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'contact-register-'))
  const sqliteFile = join(folder, 'register.db')
  await (await openRegister({ sqliteFile })).close()
  const made = readFileSync(sqliteFile)
  rmSync(folder, { recursive: true })
  return made
}
