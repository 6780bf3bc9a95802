import { startTextExtraction } from '../../server/original-text/text-extraction.ts'
import type { Register } from '../../server/register/register.ts'
import { minutes } from './doing.ts'

/** Extracts the text of every original, as the server does in the background; returns the errors. */
export async function makeWords(register: Register, deadlineMs?: number): Promise<unknown[]> {
  const troubles: unknown[] = []
  const onTrouble = (error: unknown) => void troubles.push(error)
  const work = startTextExtraction({ register, clock: () => minutes(3), onTrouble }, deadlineMs)
  await work.atRest()
  await work.stop()
  return troubles
}
