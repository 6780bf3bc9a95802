import { createHash, randomFillSync } from 'node:crypto'
import type { SealedRow } from './sealed-tables.ts'

const saltBytes = 16
const pool = Buffer.alloc(saltBytes * 128)
let used = pool.length

/** Random, and kept only beside its record: without it, nobody can test guesses against a digest in the trail. */
export function newSalt(): string {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += saltBytes
  return pool.toString('base64url', used - saltBytes, used)
}

/**
 * The digest of a record as the trail keeps it. It hashes text built here, columns in alphabetical order, so that a
 * driver's way of returning a row cannot change it. Empty columns are left out, so a column that a later version adds
 * changes no digest.
 */
export const digestOf = (row: SealedRow, salt: string): string =>
  createHash('sha256').update(salt).update(canonical(row)).digest('base64url')

/**
 * Whether something is as it was sealed. The program seals only text and numbers, so a record that holds anything else is
 * not.
 */
export function isAsSealed(sealed: string, digest: () => string): boolean {
  try {
    return digest() === sealed
  } catch (error) {
    if (error instanceof NeverSealed) return false
    throw error
  }
}

/** What follows from other columns of its row, and is compared with them instead: `verify-search.ts`. */
const derived = 'search_text'

/** A row as the text that is hashed: column and value in alphabetical order, empty columns left out. */
export function canonical(row: SealedRow): string {
  const said = Object.keys(row)
    .filter((column) => row[column] !== null && row[column] !== undefined && column !== derived)
    .sort()
    .map((column) => [column, plain(row[column])])
  return JSON.stringify(said)
}

/** Distinguishes a number from the same digits as text; a driver may return an integer as a bigint. */
function plain(value: unknown): string {
  if (typeof value === 'string') return `"${value}`
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  throw new NeverSealed('A sealed column holds neither text nor a number.')
}

class NeverSealed extends Error {}
