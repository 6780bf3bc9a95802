/** Matches a time in JSON, written as `\/Date(ms)\/`: the escaped slashes mark it as a time. */
const written = /(^|[^\\])"\\\/Date\((-?\d+)(?:[a-zA-Z]|[+-]\d{4})?\)\\\/"/g
/** Marks a time while the text is parsed. JSON never contains this character unescaped. */
const mark = '\u0001time:'

/** As Microsoft's library does: JSON, in which a date is `"\/Date(…)\/"`. */
export function serialize(value: unknown): string {
  const text = JSON.stringify(value, function (this: Record<string, unknown>, name, plain) {
    const own = this[name]
    return own instanceof Date && plain !== null ? `${mark}${own.getTime()}` : plain
  })
  const escaped = JSON.stringify(mark).slice(1, -1)
  return text.replaceAll(new RegExp(`"${escaped.replaceAll('\\', '\\\\')}(-?\\d+)"`, 'g'), '"\\/Date($1)\\/"')
}

/** Reads JSON and turns times into dates. */
export function deserialize(text: string): unknown {
  const marked = text.replace(written, (_, before, ms) => `${before}${JSON.stringify(mark + ms)}`)
  return JSON.parse(marked, (_, value) =>
    typeof value === 'string' && value.startsWith(mark) ? new Date(Number(value.slice(mark.length))) : value,
  )
}
