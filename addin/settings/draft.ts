/** A part of the settings as it is being written: a JSON value, of which fields stand for places within. */
export type Value = unknown

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** What stands at a place such as `subjects.restriction` or `0.address`. */
export const at = (value: Value, path: string): unknown =>
  path.split('.').reduce<unknown>((within, name) => (isObject(within) ? within[name] : undefined), value)

export const textAt = (value: Value, path: string): string => String(at(value, path) ?? '')

/** The value with something else at that place. */
export function withAt(value: Value, path: string, given: unknown): Value {
  const [name = '', ...rest] = path.split('.')
  const inner = (within: unknown) => (rest.length > 0 ? withAt(within, rest.join('.'), given) : given)
  if (Array.isArray(value)) return value.map((one, i) => (String(i) === name ? inner(one) : one))
  const object = isObject(value) ? value : {}
  return { ...object, [name]: inner(object[name]) }
}

/** What is wrong, by the place that it stands beside. */
export type Problems = Record<string, string>

/** What the server found wrong with the value that was sent, by its place: the server's own words after the field's name. */
export const problemsFrom = (errors: { path: string; message: string }[] = [], prefix = 'value'): Problems =>
  // Where several things are wrong with one field, the first is said first.
  Object.fromEntries(
    errors
      .toReversed()
      .map(({ path, message }) => [path === prefix ? '' : path.replace(`${prefix}.`, ''), `This ${message}.`]),
  )

/** Fields that are empty, by their places. */
export const emptyFields = (value: Value, paths: readonly string[]): Problems =>
  Object.fromEntries(paths.filter((path) => textAt(value, path).trim() === '').map((path) => [path, 'This is needed.']))
