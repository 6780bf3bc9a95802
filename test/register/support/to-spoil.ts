import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest'
import { openRegister } from '../../../server/register/register.ts'
import { newRegisters, type Where } from '../../support/store/stores.ts'

/**
 * New registers in whose database a test plants something. Each is a copy that is thrown away afterwards, so nothing
 * stays for another test; on PostgreSQL of one that is made once for the file.
 */
export function toSpoil(store: string): () => Promise<Where> {
  if (store === 'SQLite') return () => newRegisters.SQLite()
  const pattern = newName()
  let client: pg.Client
  beforeAll(async () => {
    client = new pg.Client({ connectionString: urlOf('postgres') })
    await client.connect()
    await client.query(`create database ${pattern}`)
    await (await openRegister({ postgresUrl: urlOf(pattern) })).close()
  })
  afterAll(async () => {
    await client.query(`drop database ${pattern} with (force)`)
    await client.end()
  })
  return async () => {
    const copy = newName()
    await client.query(`create database ${copy} template ${pattern}`)
    onTestFinished(async () => {
      await client.query(`drop database ${copy} with (force)`)
    })
    return { postgresUrl: urlOf(copy) }
  }
}

const newName = () => `to_spoil_${randomUUID().replaceAll('-', '')}`

function urlOf(database: string): string {
  const url = new URL(inject('postgresUrl'))
  url.pathname = database
  return url.href
}
