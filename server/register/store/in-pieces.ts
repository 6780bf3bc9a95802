/**
 * These, at most `most` at a time, in their order: a statement takes a limited number of values (32,766 in SQLite,
 * 65,535 in PostgreSQL).
 */
export function* inPieces<T>(all: readonly T[], most: number): Generator<T[]> {
  for (let from = 0; from < all.length; from += most) yield all.slice(from, from + most)
}
