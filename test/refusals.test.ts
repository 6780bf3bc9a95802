import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Route } from '../server/contract/route.ts'
import { endpoints } from '../server/http/api.ts'
import { boundRoutes } from './walls/refusals.ts'

const root = posix.join(import.meta.dirname, '..')

async function routeOf(symbol: string): Promise<Route> {
  const [file = '', name = ''] = symbol.split('#')
  const contract: Record<string, Route> = await import(posix.join(root, file))
  const route = contract[name]
  if (!route) throw new Error(`There is no route ${symbol}.`)
  return route
}

/** Refusals that a use case meets on its way, and answers in another way than by refusing. */
const answered: Record<string, readonly string[]> = {
  // A colleague's address or number is a standing of its own.
  '/api/lookup': ['colleague'],
}

const bound = await Promise.all(
  boundRoutes(root).map(async ({ route, refusals }) => ({ route: await routeOf(route), refusals })),
)

describe('what a route says that it refuses is what its use case can refuse', () => {
  it('for every route there is', () => {
    expect(bound.map(({ route }) => route.path).toSorted()).toEqual(endpoints.map(({ route }) => route.path).toSorted())
  })

  it.each(bound.map(({ route, refusals }) => [`${route.method} ${route.path}`, route, refusals] as const))(
    '%s',
    (_, route, refusals) => {
      const declared = new Set<string>([...route.refusals, ...(answered[route.path] ?? [])])
      const missing = [...refusals]
        .filter(([name]) => !declared.has(name))
        .map(([name, way]) => [name, ...way].join(' < '))
      const impossible = [...declared].filter((name) => !refusals.has(name))
      expect({ missing, impossible }).toEqual({ missing: [], impossible: [] })
    },
  )
})
