import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { openRegister, type Register } from '../../../server/register/register.ts'
import { type FreshSqlite, freshSqliteOf } from './fresh-sqlite.ts'
import { writeNewSqlite } from './new-sqlite.ts'

/** Open and empty registers. A new one would parse its tables three times and prepare each statement again. */
const kept: Kept[] = []
type Kept = { register: Register; fresh: FreshSqlite; folder: string }

/** A new register, open. `over` closes it, or keeps it for the next test. */
export async function keptSqlite(): Promise<{ register: Register; over: () => Promise<void> }> {
  const one = kept.pop() ?? (await makeOne())
  let underWay = 0
  let isClosed = false
  let isOver = false
  const counted =
    <Given extends unknown[], T>(work: (...given: Given) => Promise<T>) =>
    async (...given: Given): Promise<T> => {
      if (isOver) throw new Error('The test that opened this register is over.')
      underWay++
      try {
        return await work(...given)
      } finally {
        underWay--
      }
    }
  const { read, readOnce, look, write, ready, close } = one.register
  const register: Register = {
    read: counted(read) as Register['read'],
    readOnce: counted(readOnce) as Register['readOnce'],
    look: counted(look) as Register['look'],
    write: counted(write) as Register['write'],
    ready: counted(ready),
    close: async () => {
      isClosed = true
      await close()
    },
  }
  return {
    register,
    over: async () => {
      isOver = true
      // Not if the test has left something under way: it might write into the next one.
      if (!isClosed && underWay === 0 && one.fresh.makeFresh()) {
        kept.push(one)
        return
      }
      await close()
      remove(one)
    },
  }
}

async function makeOne(): Promise<Kept> {
  const folder = mkdtempSync(join(inject('runFolder'), 'kept-'))
  const sqliteFile = join(folder, 'register.db')
  await writeNewSqlite(sqliteFile)
  const fresh = freshSqliteOf(sqliteFile)
  return { register: await openRegister({ sqliteFile }), fresh, folder }
}

function remove({ fresh, folder }: Kept): void {
  fresh.close()
  rmSync(folder, { recursive: true, force: true })
}
