import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { endpoints } from '../../../server/http/api.ts'
import { openApi } from '../../../server/http/openapi.ts'
import { customers } from '../../cast.ts'
import { valuesOf } from '../support/from-schema.ts'
import type { Document } from '../support/generated.ts'

const routes = endpoints.map(({ route }) => route)
const document: Document = JSON.parse(openApi(routes, 'https://register.example'))
const ids = ['0198c5b2-7c00-7000-8000-000000000001']
const made = valuesOf(document.components.schemas, { ids, addresses: customers.jo.addresses })

const withBody = routes.flatMap(({ method, path, body }) =>
  body ? [{ name: `${method} ${path}`, method, path, body }] : [],
)

describe('a client that knows only /openapi.json can write a valid body for', () => {
  test.each(withBody)('$name', ({ method, path, body }) => {
    const operation = document.paths[path.replace(':id', '{id}')]?.[method.toLowerCase()]
    const schema = operation?.requestBody?.content['application/json']?.schema
    if (!schema) throw new Error('There is no body in the document.')
    const sample = fc.sample(made(schema), { numRuns: 300, seed: 1 })
    expect(sample.filter((one) => v.is(body, one)).length).toBeGreaterThan(0)
  })
})
