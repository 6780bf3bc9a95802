import type { Compilable, CompiledQuery } from 'kysely'
import type { Reading } from '../store.ts'
import { keepPrepared } from './prepared.ts'

/** Placeholder for a value in a statement that is compiled before the value is known. */
class ToCome {
  readonly #name: string
  readonly #at: number | null
  constructor(name: string, at: number | null = null) {
    this.#name = name
    this.#at = at
  }

  from(given: object): unknown {
    const value = (given as Record<string, unknown>)[this.#name]
    return this.#at === null ? value : (value as unknown[])[this.#at]
  }
}

/** Statements with longer lists are not cached: there would be too many lengths. */
const longestList = 64

/**
 * A statement that runs often. It is compiled once per store and per length of its lists, because compiling takes
 * longer than running. Each run fills in what is `given` and returns the rows.
 */
export function statement<Given extends object, Row>(build: (db: Reading, given: Given) => Compilable<Row>) {
  const built = new WeakMap<object, Map<string, CompiledQuery<Row>>>()

  function queryFor(db: Reading, store: object, given: Given): CompiledQuery<Row> {
    const queries = built.get(store) ?? new Map<string, CompiledQuery<Row>>()
    built.set(store, queries)
    const shape = shapeOf(given)
    const known = queries.get(shape)
    if (known) return known
    const query = build(db, toCome(given)).compile()
    if (longestIn(given) <= longestList) {
      queries.set(shape, query)
      keepPrepared(query.sql)
    }
    return query
  }

  return async (db: Reading, given: Given): Promise<Row[]> => {
    const { adapter } = db.getExecutor()
    const query = queryFor(db, adapter, given)
    const parameters = query.parameters.map((one) => (one instanceof ToCome ? one.from(given) : one))
    return (await db.executeQuery<Row>({ ...query, parameters })).rows
  }
}

/** The cache key: the lengths of its lists. */
function shapeOf(given: object): string {
  let shape = ''
  for (const value of Object.values(given)) if (Array.isArray(value)) shape += `${value.length} `
  return shape
}

const longestIn = (given: object): number =>
  Math.max(0, ...Object.values(given).map((value) => (Array.isArray(value) ? value.length : 0)))

const toCome = <Given extends object>(given: Given): Given =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((_, at) => new ToCome(name, at)) : new ToCome(name),
    ]),
  ) as Given
