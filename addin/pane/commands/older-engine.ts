/**
 * Adds what the commands use but a JavaScript engine of 2016 lacks: classic Outlook on Windows before 2403 runs them in
 * one. Imported first, so that it runs before any other code. It replaces nothing.
 */
const missing = (owner: object, name: string, value: unknown) => {
  if (!(name in owner)) Object.defineProperty(owner, name, { value, configurable: true, writable: true })
}
const entriesOf = (of: Record<string, unknown>) => Object.keys(of).map((key) => [key, of[key]] as const)

missing(Object, 'entries', entriesOf)
missing(Object, 'values', (of: Record<string, unknown>) => Object.keys(of).map((key) => of[key]))
missing(Object, 'fromEntries', (entries: Iterable<[string, unknown]>) => {
  const all: Record<string, unknown> = {}
  for (const [key, value] of entries) all[key] = value
  return all
})
const flat = (list: readonly unknown[]) =>
  list.reduce<unknown[]>((all, one) => {
    if (Array.isArray(one)) all.push(...one)
    else all.push(one)
    return all
  }, [])
missing(Array.prototype, 'flat', function (this: unknown[]) {
  return flat(this)
})
missing(Array.prototype, 'flatMap', function (this: unknown[], work: (one: unknown, at: number) => unknown) {
  return flat(this.map((one, at) => work(one, at)))
})
missing(Promise.prototype, 'finally', function (this: Promise<unknown>, work: () => unknown) {
  return this.then(
    (value) => Promise.resolve(work()).then(() => value),
    (error: unknown) =>
      Promise.resolve(work()).then(() => {
        throw error
      }),
  )
})
missing(String.prototype, 'padStart', function (this: string, length: number, pad = ' ') {
  return pad.repeat(Math.max(0, length - this.length)).slice(0, Math.max(0, length - this.length)) + this
})
