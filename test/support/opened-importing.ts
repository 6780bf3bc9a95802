import { onTestFinished } from 'vitest'
import { type ImportContext, importingInto } from './sheets.ts'
import type { Where } from './store/stores.ts'

/** A register for one test, ready for imports: closed when the test ends. */
export async function opened(where: Where): Promise<ImportContext> {
  const working = await importingInto(where)
  onTestFinished(() => working.register.close())
  return working
}
