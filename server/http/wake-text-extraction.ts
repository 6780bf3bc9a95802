import type { Needs } from './exchange.ts'

/**
 * Call after a write that may have stored originals. Their text is extracted in the background: the write neither waits
 * for it nor fails with it.
 */
export const wakeTextExtraction = ({ words }: Needs): void => words.wake()
