import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { day, id, moment, words } from '../server/contract/parts.ts'
import { contactPerson, termsSeen } from '../server/contract/restriction/terms.ts'
import { shownWord, strictObject } from '../server/contract/schemas.ts'
import { httpsUrl } from '../server/contract/settings/council.ts'
import { namedShapes } from '../server/contract/shapes.ts'
import { endpoints } from '../server/http/api.ts'
import { openApi } from '../server/http/openapi.ts'

const isObjectShape = (shape: v.GenericSchema) => ['object', 'strict_object', 'variant', 'record'].includes(shape.type)
const objects = Object.entries(namedShapes).filter(([, shape]) => isObjectShape(shape))

describe('the shapes of the contract', () => {
  it.each(objects)('%s does not accept an array for an object', (_, shape) => {
    for (const list of [[], [null], [{}]]) expect(v.is(shape, list)).toBe(false)
  })

  it.each(['2026-11-03T09:41:00.000Z', '2024-02-29T23:59:59Z'])('%s is a timestamp', (text) => {
    expect(v.is(moment, text)).toBe(true)
  })

  it.each(['2026-02-31T09:00:00.000Z', '2026-02-29T09:00:00Z', '2026-11-03T24:00:00Z', '2026-11-03T09:00Z', 'now', ''])(
    '“%s” is not a timestamp',
    (text) => expect(v.is(moment, text)).toBe(false),
  )

  it.each(['2026-02-31', '2026-2-3', '20260203'])('“%s” is not a date', (text) => expect(v.is(day, text)).toBe(false))

  it('characters are counted as people count them: an emoji is one', () => {
    expect(v.is(words(3), '😀😀😀')).toBe(true)
    expect(v.is(words(3), '😀😀😀a')).toBe(false)
  })

  it.each([
    ['of version 7', '0198c5b2-7c00-7000-8000-000000000001', true],
    ['in capitals', '0198C5B2-7C00-7000-8000-000000000001', true],
    ['of an unknown version', '0198c5b2-7c00-9000-8000-000000000001', false],
    ['of an unknown variant', '0198c5b2-7c00-7000-c000-000000000001', false],
    ['without hyphens', '0198c5b27c0070008000000000000001', false],
  ])('an id %s', (_, text, isOne) => expect(v.is(id, text)).toBe(isOne))

  it('P13: a contact’s address is that alone, without spaces around it; records on file may have a name beside it', () => {
    const contact = (given: string) => ({ name: 'Sam Reyes', post: 'Customer Relations', address: given })
    expect(v.parse(contactPerson, contact(' sam@ambleford.example '))).toEqual(contact('sam@ambleford.example'))
    const named = contact('Sam Reyes <sam@ambleford.example>')
    expect(v.is(contactPerson, named)).toBe(false)
    expect(v.parse(termsSeen.entries.contact, named)).toEqual(named)
  })

  it('every unknown property is named', () => {
    const { issues = [] } = v.safeParse(strictObject({ name: v.string() }), { name: 'Jo', nme: 1, naem: null })
    expect(issues.map((issue) => v.getDotPath(issue))).toEqual(['nme', 'naem'])
  })

  it('a display-only word may be new to an open pane, but must be a string', () => {
    const state = shownWord(['agreed', 'in-force'])
    expect(['agreed', 'suspended', 3, null].map((given) => v.is(state, given))).toEqual([true, true, false, false])
  })

  it('a web address contains no tab or line break, which browsers drop and the pane does not', () => {
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

  it('lists query parameters, and which are required', () => {
    const { parameters } = document.paths['/api/report'].get
    expect(parameters).toEqual([expect.objectContaining({ in: 'query', name: 'period', required: false })])
  })

  it('names the formats of dates and timestamps', () => {
    expect(document.components.schemas.Day.format).toBe('date')
    expect(document.components.schemas.Moment.format).toBe('date-time')
  })

  it('says which fields are bytes in Base64', () => {
    const { Bytes, Base64, CouncillorsFile, Evidence } = document.components.schemas
    for (const shape of [Bytes, Base64, CouncillorsFile.properties.file])
      expect(shape).toMatchObject({ type: 'string', contentEncoding: 'base64' })
    expect(Evidence.properties.original.anyOf).toContainEqual({ $ref: '#/components/schemas/Bytes' })
  })
})
