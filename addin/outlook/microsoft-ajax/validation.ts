import { add } from './add.ts'
import { type Class, getType } from './classes.ts'
import { makers } from './errors.ts'

/** What a parameter must be. */
type Expected = {
  name: string
  type?: Class
  mayBeNull?: boolean
  optional?: boolean
  integer?: boolean
  elementType?: Class
  elementMayBeNull?: boolean
  /** Applies to this argument and all that follow. */
  parameterArray?: boolean
}

/** Adds the parameter checks. Each returns null, or the error to throw. */
export function addValidation(): void {
  add(Function, { _validateParams: validateParams, _validateParameter: validateParameter })
}

function validateParams(given: ArrayLike<unknown>, expected: Expected[], count = true): Error | null {
  const least = expected.filter(({ optional, parameterArray }) => !optional && !parameterArray).length
  const most = expected.some(({ parameterArray }) => parameterArray) ? Number.POSITIVE_INFINITY : expected.length
  if (count && (given.length < least || given.length > most)) return makers.parameterCount()
  for (const [at, value] of Array.from(given).entries()) {
    const one = expected[Math.min(at, expected.length - 1)]
    if (!one || (at >= expected.length && !one.parameterArray)) break
    const name = one.parameterArray ? `${one.name}[${at - expected.length + 1}]` : one.name
    const error = validateParameter(value, one, name)
    if (error) return error
  }
  return null
}

function validateParameter(value: unknown, expected: Expected, name: string): Error | null {
  const error = wrongType(value, expected, name)
  const { elementType } = expected
  if (error || !elementType || !Array.isArray(value)) return error
  const element = { name, type: elementType, mayBeNull: expected.elementMayBeNull ?? false }
  for (const [at, one] of value.entries()) {
    const wrong = wrongType(one, element, `${name}[${at}]`)
    if (wrong) return wrong
  }
  return null
}

function wrongType(value: unknown, { type, mayBeNull, optional, integer }: Expected, name: string): Error | null {
  if (value === undefined) return mayBeNull || optional ? null : makers.argumentUndefined(name)
  if (value === null) return mayBeNull ? null : makers.argumentNull(name)
  if (!type) return null
  if (type.__enum) return typeof value === 'number' ? null : makers.argumentType(name, getType(value), type)
  if (!isInstance(type, value)) return makers.argumentType(name, getType(value), type)
  return integer && !Number.isInteger(value) ? makers.argumentOutOfRange(name, value) : null
}

const isInstance = (type: Class, value: unknown) =>
  (type as Class & { isInstanceOfType(instance: unknown): boolean }).isInstanceOfType(value)
