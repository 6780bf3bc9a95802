/** The part of JSON Schema that `/openapi.json` uses. */
export type Schema = {
  $ref?: string
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  items?: Schema
  prefixItems?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
}

/** A schema written like a TypeScript type, followed by its limits. */
export function readSchema(schema: Schema, indent = ''): string {
  if (schema.$ref) return schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  if ('const' in schema) return JSON.stringify(schema.const)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return choices.map((one) => readSchema(one, indent)).join(' | ')
  if (schema.allOf) return schema.allOf.map((one) => readSchema(one, indent)).join(' & ')
  return [schema.type ?? 'anything']
    .flat()
    .map((type) => ofType(type, schema, indent))
    .join(' | ')
}

function ofType(type: string, schema: Schema, indent: string): string {
  if (type === 'object') return object(schema, indent)
  if (type === 'array') {
    const items = schema.prefixItems
      ? `[${schema.prefixItems.map((one) => readSchema(one, indent)).join(', ')}]`
      : `list of ${readSchema(schema.items ?? {}, indent)}`
    return items + limits([schema.minItems, schema.maxItems], 'items')
  }
  if (type === 'string') {
    const kind = schema.format ? ` (${schema.format})` : schema.pattern ? ` like ${schema.pattern}` : ''
    return `text${kind}${limits([schema.minLength, schema.maxLength], 'characters')}`
  }
  return type + limits([schema.minimum, schema.maximum])
}

function object({ properties = {}, required = [], additionalProperties }: Schema, indent: string): string {
  const inner = `${indent}  `
  const lines = Object.entries(properties).map(
    ([name, schema]) => `${inner}${name}${required.includes(name) ? '' : '?'}: ${readSchema(schema, inner)}`,
  )
  if (typeof additionalProperties === 'object') lines.push(`${inner}[name]: ${readSchema(additionalProperties, inner)}`)
  return lines.length > 0 ? `{\n${lines.join('\n')}\n${indent}}` : '{}'
}

function limits([least, most]: [number | undefined, number | undefined], of = ''): string {
  const unit = of && ` ${of}`
  if (least !== undefined && most !== undefined) return `, ${least} to ${most}${unit}`
  if (least !== undefined) return `, at least ${least}${unit}`
  return most === undefined ? '' : `, at most ${most}${unit}`
}
