import { onTestFinished } from 'vitest'
import type { Importing } from '../../server/cases/import/take-in.ts'
import { importingInto } from './sheets.ts'
import type { Where } from './store/stores.ts'

/** A register that files are taken into, for one test: closed when the test has finished. */
export async function opened(where: Where): Promise<Importing> {
  const working = await importingInto(where)
  onTestFinished(() => working.register.close())
  return working
}
