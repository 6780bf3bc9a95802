import type { Needs } from './exchange.ts'

/** After a write that may have kept originals. Their words are made then: the write neither waits for them nor fails with them. */
export const wakeWords = ({ words }: Needs): void => words.wake()
