import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject, onTestFinished } from 'vitest'
import { openRegister, type Register } from '../../server/register/register.ts'

export type Where = { sqliteFile: string } | { postgresUrl: string }

/** An empty place for a register on either store, gone when the test has finished. */
export const emptyPlaces: Record<'SQLite' | 'PostgreSQL', () => Promise<Where>> = {
  SQLite: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'contact-register-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    return { sqliteFile: join(folder, 'register.db') }
  },
  PostgreSQL: async () => {
    const name = `test_${randomUUID().replaceAll('-', '')}`
    await asAdmin(`create database ${name}`)
    onTestFinished(() => asAdmin(`drop database ${name} with (force)`))
    const url = new URL(inject('postgresUrl'))
    url.pathname = name
    return { postgresUrl: url.href }
  },
}

/** Both stores, for `describe.each`: each must pass every test. */
export const stores = Object.entries(emptyPlaces).map(([store, emptyPlace]) => ({
  store,
  emptyPlace,
  /** A register on a new, empty store. */
  openEmpty: async (): Promise<Register> => {
    const register = await openRegister(await emptyPlace())
    onTestFinished(() => register.close())
    return register
  },
}))

async function asAdmin(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgresUrl') })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
