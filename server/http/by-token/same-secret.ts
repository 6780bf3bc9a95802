import { hash, timingSafeEqual } from 'node:crypto'

/** Compares in constant time, so that timing doesn't reveal how much was right. */
export const isSameSecret = (a: string, b: string): boolean =>
  timingSafeEqual(hash('sha256', a, 'buffer'), hash('sha256', b, 'buffer'))
