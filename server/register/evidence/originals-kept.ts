import type { Reading } from '../store.ts'

/** The total bytes of all originals, including those waiting to be filed. Triggers count them. */
export async function totalOriginalBytes(reading: Reading): Promise<number> {
  const { bytes } = await reading.selectFrom('originals_kept').select('bytes').executeTakeFirstOrThrow()
  return Number(bytes)
}
