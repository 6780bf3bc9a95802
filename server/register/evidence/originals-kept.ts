import type { Reading } from '../store.ts'

/** How many bytes all originals take, those that wait to be filed among them. Triggers count them. */
export async function originalsKept(reading: Reading): Promise<number> {
  const { bytes } = await reading.selectFrom('originals_kept').select('bytes').executeTakeFirstOrThrow()
  return Number(bytes)
}
