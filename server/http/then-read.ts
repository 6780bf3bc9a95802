import type { Needs } from './exchange.ts'

/** Answers a write that may have kept originals. Their words are made afterwards: it neither waits for them nor fails with them. */
export async function thenRead<T>({ words }: Needs, answered: Promise<T>): Promise<T> {
  const answer = await answered
  words.wake()
  return answer
}
