import type { Schema } from '../from-schema.ts'

/**
 * The first place at which a value does not fit the answer that an earlier version's pane expects, or null. Supports
 * JSON Schema as far as the contract of that version used it.
 */
export function misfit(schema: Schema & { pattern?: string }, value: unknown, at = ''): string | null {
  const wrong = `${at || 'the answer'}: ${JSON.stringify(value)}`
  const choices = schema.oneOf ?? schema.anyOf
  if (choices) return choices.some((one) => misfit(one, value, at) === null) ? null : wrong
  if (schema.const !== undefined) return value === schema.const ? null : wrong
  if (schema.enum) return schema.enum.includes(value) ? null : wrong
  if (schema.allOf) return first(schema.allOf, (one) => misfit(one, value, at))
  if (schema.type && !typesOf(value).some((type) => [schema.type].flat().includes(type))) return wrong
  if (schema.pattern && typeof value === 'string' && !new RegExp(schema.pattern, 'u').test(value)) return wrong
  if (Array.isArray(value))
    return first([...value.entries()], ([n, one]) => misfit(schema.items ?? {}, one, `${at}[${n}]`))
  if (typeof value !== 'object' || value === null) return null
  const given = value as Record<string, unknown>
  const missing = (schema.required ?? []).find((name) => !(name in given))
  if (missing) return `${at}.${missing} is missing`
  return first(Object.entries(schema.properties ?? {}), ([name, one]) =>
    name in given ? misfit(one, given[name], `${at}.${name}`) : null,
  )
}

function first<T>(all: readonly T[], fault: (one: T) => string | null): string | null {
  for (const one of all) {
    const found = fault(one)
    if (found !== null) return found
  }
  return null
}

function typesOf(value: unknown): string[] {
  if (value === null) return ['null']
  if (Array.isArray(value)) return ['array']
  if (typeof value === 'number') return Number.isInteger(value) ? ['integer', 'number'] : ['number']
  return [typeof value]
}
