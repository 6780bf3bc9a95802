import fc from 'fast-check'

/** The part of a value's schema in /openapi.json that the register uses. */
export type Schema = {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  oneOf?: Schema[]
  anyOf?: Schema[]
  allOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: Schema | boolean
  items?: Schema
  minItems?: number
  maxItems?: number
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  format?: string
  contentEncoding?: string
  pattern?: string
}

const formats: Record<string, string[]> = {
  date: ['2026-11-03', '2028-02-29', '1900-01-01', '9999-12-31'],
  'date-time': ['2026-11-03T09:00:00.000Z', '2026-03-29T01:30:00.000Z', '9999-12-31T23:59:59.999Z'],
  email: ['new.post@ambleford.example', 'somebody@example.org'],
  uri: ['https://www.ambleford.example/x', 'https://[::1]/'],
}

/** The candidates for a pattern: those that match it are used. */
const patterned = [
  'looks-and-mail',
  'case',
  'a'.repeat(43),
  'a'.repeat(64),
  '1 Castle Street\nAmbleford AM1 2BC',
  '01632 960145',
  '#/log?state=in-force',
  '#/log/escalations',
]

/** Values that match a schema, or nearly: ids and addresses are taken from existing ones, if given. */
export function valuesOf(
  schemas: Record<string, Schema>,
  known: { ids: readonly string[]; addresses: readonly string[] },
): (schema: Schema) => fc.Arbitrary<unknown> {
  const named = new Map<string, fc.Arbitrary<unknown>>()

  const of = (schema: Schema): fc.Arbitrary<unknown> => {
    if (schema.$ref) return referred(schema.$ref)
    const choices = schema.oneOf ?? schema.anyOf
    if (choices) return fc.oneof(...choices.map(of))
    if (schema.allOf) return fc.tuple(...schema.allOf.map(of)).map((parts) => Object.assign({}, ...(parts as object[])))
    if ('const' in schema) return fc.constant(schema.const)
    if (schema.enum) return fc.constantFrom(...schema.enum)
    if (Array.isArray(schema.type)) return fc.oneof(...schema.type.map((type) => of({ ...schema, type })))
    return byType(schema)
  }

  const referred = (ref: string): fc.Arbitrary<unknown> => {
    const name = ref.split('/').at(-1) ?? ''
    const made = named.get(name) ?? of(schemas[name] ?? {})
    named.set(name, made)
    return made
  }

  function byType(schema: Schema): fc.Arbitrary<unknown> {
    switch (schema.type) {
      case 'object':
        return objectOf(schema)
      case 'array': {
        const { items = {}, minItems = 0, maxItems = 4 } = schema
        return fc.array(of(items), { minLength: minItems, maxLength: Math.min(maxItems, Math.max(minItems, 3)) })
      }
      case 'string':
        return textOf(schema)
      case 'integer':
      case 'number':
        return fc.integer({ min: schema.minimum ?? -5, max: Math.min(schema.maximum ?? 100, 1e9) })
      case 'boolean':
        return fc.boolean()
      case 'null':
        return fc.constant(null)
      default:
        return fc.jsonValue({ maxDepth: 2 })
    }
  }

  function objectOf({ properties = {}, required = [], additionalProperties }: Schema): fc.Arbitrary<unknown> {
    const parts = Object.entries(properties)
    if (parts.length === 0 && typeof additionalProperties === 'object')
      return fc.dictionary(fc.string({ maxLength: 8 }), of(additionalProperties), { maxKeys: 3 })
    return fc.record(Object.fromEntries(parts.map(([name, schema]) => [name, of(schema)])), { requiredKeys: required })
  }

  function textOf({ format, contentEncoding, pattern, minLength = 0, maxLength = 40 }: Schema): fc.Arbitrary<unknown> {
    const { ids, addresses } = known
    const uuid = fc.uuid({ version: 7 })
    if (format === 'uuid') return ids.length > 0 ? fc.oneof(fc.constantFrom(...ids), uuid) : uuid
    const byFormat = format === undefined ? undefined : formats[format]
    if (byFormat) return fc.constantFrom(...byFormat)
    if (contentEncoding === 'base64') return fc.oneof(fc.base64String({ maxLength: 300 }), fc.string({ maxLength: 40 }))
    if (pattern) {
      const fitting = patterned.filter((text) => new RegExp(pattern, 'u').test(text))
      return fc.constantFrom(...(fitting.length > 0 ? fitting : patterned))
    }
    const words = fc.constantFrom(
      ...addresses,
      'Housing',
      'Words that fit.',
      '07700 900123',
      'Jo Marsh',
      '{contact} {council}',
    )
    const longest = Math.min(maxLength, 300)
    return fc.oneof(words, fc.string({ unit: 'grapheme', minLength: Math.min(minLength, longest), maxLength: longest }))
  }

  return of
}
