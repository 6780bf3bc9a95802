import fc from 'fast-check'

/** Texts that cause trouble for parsers and stores. */
const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '\0',
    'a\0@b.example',
    '\ud800',
    '\udc00x@example.org',
    '__proto__',
    '1e400',
    "'; drop table x",
    '\u202e',
  ),
  fc.constantFrom('a'.repeat(999), '@'.repeat(999), `${'('.repeat(400)}@x.example`, 'x@xn--a.example', '9'.repeat(320)),
)
export const oddValue = fc.oneof(
  oddText,
  fc.jsonValue(),
  fc.double(),
  fc.constantFrom(1e308, -0, 2 ** 53, null, true, [], {}),
  fc.array(oddText, { maxLength: 12 }),
)

/** A valid request with one of its parts replaced, at any depth. */
export function replaceOne(body: unknown, path: number[], value: unknown): unknown {
  const [first, ...rest] = path
  if (first === undefined || typeof body !== 'object' || body === null) return value
  const keys = Object.keys(body)
  const key = keys[first % Math.max(1, keys.length)]
  if (key === undefined) return value
  const changed = replaceOne((body as Record<string, unknown>)[key], rest, value)
  if (Array.isArray(body)) return body.map((old, i) => (String(i) === key ? changed : old))
  return { ...body, [key]: changed }
}
