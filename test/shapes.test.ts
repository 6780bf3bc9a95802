import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { day, moment } from '../server/contract/parts.ts'
import { httpsUrl } from '../server/contract/settings/council.ts'
import { namedShapes } from '../server/contract/shapes.ts'
import { endpoints } from '../server/http/api.ts'
import { openApi } from '../server/http/openapi.ts'

const isObjectShape = (shape: v.GenericSchema) => ['object', 'strict_object', 'variant', 'record'].includes(shape.type)
const objects = Object.entries(namedShapes).filter(([, shape]) => isObjectShape(shape))

describe('the shapes of the contract', () => {
  it.each(objects)('%s takes no list for an object', (_, shape) => {
    for (const list of [[], [null], [{}]]) expect(v.is(shape, list)).toBe(false)
  })

  it.each(['2026-11-03T09:41:00.000Z', '2024-02-29T23:59:59Z'])('%s is a moment', (text) => {
    expect(v.is(moment, text)).toBe(true)
  })

  it.each(['2026-02-31T09:00:00.000Z', '2026-02-29T09:00:00Z', '2026-11-03T24:00:00Z', '2026-11-03T09:00Z', 'now', ''])(
    '“%s” is none',
    (text) => expect(v.is(moment, text)).toBe(false),
  )

  it.each(['2026-02-31', '2026-2-3', '20260203'])('“%s” is no day', (text) => expect(v.is(day, text)).toBe(false))

  it('an address of the web has no tab or line break in it, which browsers drop and the pane does not', () => {
    expect(v.is(httpsUrl, 'https://www.ambleford.example/complaints')).toBe(true)
    for (const text of ['ht\ttps://a.example', 'https://a.exa\nmple', 'http://a.example'])
      expect(v.is(httpsUrl, text)).toBe(false)
  })
})

describe('/openapi.json', () => {
  const document = JSON.parse(
    openApi(
      endpoints.map(({ route }) => route),
      'https://register.example',
    ),
  )

  it('says what follows the question mark, and what has to', () => {
    const { parameters } = document.paths['/api/report'].get
    expect(parameters).toEqual([expect.objectContaining({ in: 'query', name: 'period', required: true })])
    expect(document.paths['/api/figures'].get.parameters.map(({ name }: { name: string }) => name)).toEqual([
      'from',
      'to',
    ])
  })

  it('names the formats of days and moments', () => {
    expect(document.components.schemas.Day.format).toBe('date')
    expect(document.components.schemas.Moment.format).toBe('date-time')
  })
})
