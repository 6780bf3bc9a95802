import type { Compilable, CompiledQuery } from 'kysely'
import type { Reading } from './store.ts'

/** Stands for a value in a statement that is built before the value is there. */
class ToCome {
  readonly name: string
  readonly at: number | null
  constructor(name: string, at: number | null) {
    this.name = name
    this.at = at
  }
}

/** Longer lists come in too many lengths for each to be remembered. */
const longestList = 64

/**
 * A statement of every look or act. It is built once for each store, and once more for each length of a list in it: to
 * build it takes longer than to run it. What it is `given` is filled in each time it is run; its rows come back.
 */
export function statement<Given extends object, Row>(build: (db: Reading, given: Given) => Compilable<Row>) {
  const built = new WeakMap<object, Map<string, CompiledQuery<Row>>>()

  function queryFor(db: Reading, given: Given): CompiledQuery<Row> {
    const store = db.getExecutor().adapter
    const queries = built.get(store) ?? new Map<string, CompiledQuery<Row>>()
    built.set(store, queries)
    const shape = shapeOf(given)
    const query = queries.get(shape) ?? build(db, toCome(given)).compile()
    if (longestIn(given) <= longestList) queries.set(shape, query)
    return query
  }

  return async (db: Reading, given: Given): Promise<Row[]> => {
    const query = queryFor(db, given)
    const asked: CompiledQuery<Row> = { ...query, parameters: filledIn(query.parameters, given) }
    return (await db.executeQuery(asked)).rows
  }
}

const shapeOf = (given: object): string =>
  Object.values(given)
    .map((value) => (Array.isArray(value) ? value.length : ''))
    .join()

const longestIn = (given: object): number =>
  Math.max(0, ...Object.values(given).map((value) => (Array.isArray(value) ? value.length : 0)))

const toCome = <Given extends object>(given: Given): Given =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((_, at) => new ToCome(name, at)) : new ToCome(name, null),
    ]),
  ) as Given

function filledIn(parameters: readonly unknown[], given: object): unknown[] {
  const values = new Map(Object.entries(given))
  return parameters.map((one) => {
    if (!(one instanceof ToCome)) return one
    const value = values.get(one.name)
    return one.at === null ? value : value[one.at]
  })
}
