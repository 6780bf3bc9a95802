/** JSON in which a time is written as the text `\/Date(ms)\/`: the slashes after backslashes mark it as a time. */
const written = /(^|[^\\])"\\\/Date\((-?\d+)(?:[a-zA-Z]|[+-]\d{4})?\)\\\/"/g
/** Stands for a time while the text is read. No JSON contains this character as it is. */
const mark = '\u0001time:'

/** Writes a value as JSON. */
export function serialize(value: unknown): string {
  const text = JSON.stringify(value, function (this: Record<string, unknown>, name, plain) {
    const own = this[name]
    return own instanceof Date && plain !== null ? `${mark}${own.getTime()}` : plain
  })
  const escaped = JSON.stringify(mark).slice(1, -1)
  return text.replaceAll(new RegExp(`"${escaped.replaceAll('\\', '\\\\')}(-?\\d+)"`, 'g'), '"\\/Date($1)\\/"')
}

/** Reads JSON, with its times as times. */
export function deserialize(text: string): unknown {
  const marked = text.replace(written, (_, before, ms) => `${before}${JSON.stringify(mark + ms)}`)
  return JSON.parse(marked, (_, value) =>
    typeof value === 'string' && value.startsWith(mark) ? new Date(Number(value.slice(mark.length))) : value,
  )
}
