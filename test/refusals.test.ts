import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Route, refusalsOf } from '../server/contract/route.ts'
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

/** What is wrong in a row of a sheet stands beside the row. */
const beside = Object.fromEntries(
  ['colleague', 'contact-point-not-valid', 'no-other-way-open', 'way-closed', 'way-details-missing'].map((name) => [
    name,
    'it becomes a finding',
  ]),
)

/** Refusals in a use case's code that it can never give, by route, with the reason. */
const neverGiven: Record<string, Record<string, string>> = {
  '/api/lookup': { colleague: 'a colleague is a standing of its own' },
  '/api/customers/find': {
    colleague: 'whoever has no contact point on the register is not found',
    'contact-point-not-valid': 'it is looked for as another kind then, and at last not found',
  },
  '/api/customers/:id/merge-preview': {
    'same-customer': 'the preview says what stands against it',
    'both-in-force': 'the preview says what stands against it',
  },
  '/api/contacts/move': {
    'unknown-restriction': 'it was read in the same transaction',
    'service-in-use': 'only a change of the services can meet it',
    'contact-still-named': 'the restrictions name the new contact by then',
    'unknown-service': 'only a change of the staff of services can meet it',
    'mark-key-replaced': 'only a change of the key of marks can meet it',
    'mark-key-until': 'only a change of the key of marks can meet it',
  },
  '/api/passed-on': {
    'already-undone': 'the record that was to be replaced then stays beside the new one',
    'undo-too-late': 'the same',
    'not-yours': 'the same',
  },
  '/api/letters/:id': { 'unknown-restriction': 'a foreign key holds a letter to its restriction' },
  '/api/letters/:id/document': { 'unknown-restriction': 'a foreign key holds a letter to its restriction' },
  '/api/letters/:id/posting': { 'unknown-restriction': 'a foreign key holds a letter to its restriction' },
  '/api/letters/:id/sent': { 'unknown-restriction': 'a foreign key holds a letter to its restriction' },
  '/api/letters/:id/words-in-welsh': { 'unknown-restriction': 'a foreign key holds a letter to its restriction' },
  '/api/representations/:id/acknowledge': {
    'unknown-restriction': 'a foreign key holds a representation to its restriction',
  },
  '/api/representations/:id/answer': {
    'unknown-restriction': 'a foreign key holds a representation to its restriction',
  },
  '/api/circumstances/:id/answer': { 'unknown-restriction': 'a foreign key holds a report to its restriction' },
  '/api/passed-on/:id/duties': { 'not-authorised': 'whoever lacks the role is told not-yours' },
  '/api/duties/:id/change': { 'not-authorised': 'whoever lacks the role is told not-the-contact' },
  '/api/retention/run': { 'period-not-valid': 'it makes the reports of periods that it finds itself' },
  '/api/restrictions/:id/in-force-at-once': { 'unknown-letter': 'what is agreed has a letter that confirms it' },
  '/api/imports/check': beside,
  'POST /api/imports': beside,
  '/api/imports/:id/to-sign': beside,
  '/api/imports/:id/signature': beside,
  '/api/mail-flow/checks': {
    'nothing-to-arrange': 'only what waits to be confirmed is confirmed',
  },
}

const bound = await Promise.all(
  // What a route's roles refuse follows from the route itself.
  boundRoutes(root, new Set(['server/http/bind.ts#enforceRoles'])).map(async ({ route, refusals }) => ({
    route: await routeOf(route),
    refusals,
  })),
)

describe('a route declares exactly the refusals that its use case can give', () => {
  it('every route is checked', () => {
    expect(bound.map(({ route }) => route.path).toSorted()).toEqual(endpoints.map(({ route }) => route.path).toSorted())
  })

  it.each(bound.map(({ route, refusals }) => [`${route.method} ${route.path}`, route, refusals] as const))(
    '%s',
    (_, route, refusals) => {
      const declared = new Set<string>(refusalsOf(route))
      const given = new Map(refusals)
      if (route.may !== 'everybody') given.set('not-authorised', ['the roles of the route'])
      const excused = new Set(Object.keys(neverGiven[`${route.method} ${route.path}`] ?? neverGiven[route.path] ?? {}))
      const missing = [...given]
        .filter(([name]) => !declared.has(name) && !excused.has(name))
        .map(([name, way]) => [name, ...way].join(' < '))
      const impossible = [...declared, ...excused].filter((name) => !given.has(name))
      expect({ missing, impossible }).toEqual({ missing: [], impossible: [] })
    },
  )
})
