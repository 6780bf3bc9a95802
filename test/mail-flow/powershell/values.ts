/** An error that a script can catch. */
export class PsError extends Error {
  readonly record: object
  constructor(message: string, reason = 'RuntimeException') {
    super(message)
    this.record = {
      Exception: { Message: message },
      CategoryInfo: { Reason: reason },
      FullyQualifiedErrorId: `${reason},made.up`,
    }
  }
}

/** A hash table: its keys ignore case. */
export class Table {
  readonly #entries = new Map<string, [string, unknown]>()
  constructor(entries: [string, unknown][] = []) {
    for (const [key, value] of entries) this.set(key, value)
  }
  set(key: string, value: unknown): void {
    this.#entries.set(key.toLowerCase(), [key, value])
  }
  get(key: string): unknown {
    return this.#entries.get(key.toLowerCase())?.[1]
  }
  has(key: string): boolean {
    return this.#entries.has(key.toLowerCase())
  }
  keys(): string[] {
    return [...this.#entries.values()].map(([key]) => key)
  }
  [Symbol.iterator](): Iterator<[string, unknown]> {
    return this.#entries.values()
  }
}

/** As PowerShell puts a value into a text. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (Array.isArray(value)) return value.map(textOf).join(' ')
  if (value instanceof Date) return value.toISOString()
  return String(value)
}

export const truthy = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 1 || truthy(value[0])
    : value !== null && value !== undefined && value !== false && value !== 0 && value !== ''

/** `-eq`: case is ignored, and the right side is taken as the left side's type. */
export function isSame(left: unknown, right: unknown): boolean {
  if (left === null || left === undefined || right === null || right === undefined)
    return (left ?? null) === (right ?? null)
  if (typeof left === 'boolean') return left === truthy(right)
  if (typeof left === 'number') return left === Number(right)
  return textOf(left).toLowerCase() === textOf(right).toLowerCase()
}

export const likeness = (one: string, other: string): number =>
  one.toLowerCase() < other.toLowerCase() ? -1 : one.toLowerCase() > other.toLowerCase() ? 1 : 0

/** `-like`: `*` and `?` alone, as the scripts use them. */
export const fits = (text: string, pattern: string): boolean =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '[\\s\\S]*')
      .replace(/\?/g, '.')}$`,
    'i',
  ).test(text)

/** A member, as strict mode 2 finds it: an error where there is none. */
export function memberOf(of: unknown, name: string): unknown {
  const key = name.toLowerCase()
  const none = () => {
    throw new PsError(`The property '${name}' cannot be found on this object.`)
  }
  if (of === null || of === undefined) return none()
  if (Array.isArray(of)) return key === 'count' || key === 'length' ? of.length : none()
  if (typeof of === 'string') return ofText(of, key) ?? none()
  if (of instanceof Table) {
    if (key === 'containskey') return (one: unknown) => of.has(textOf(one))
    if (of.has(name)) return of.get(name)
    return key === 'keys' ? of.keys() : key === 'count' ? of.keys().length : none()
  }
  if (key === 'psobject') return { Properties: propertiesOf(of as object) }
  const found = Object.keys(of as object).find((one) => one.toLowerCase() === key)
  return found === undefined ? none() : (of as Record<string, unknown>)[found]
}

function ofText(text: string, key: string): unknown {
  if (key === 'length') return text.length
  if (key === 'trim') return () => text.trim()
  if (key === 'trimend') return (sign: string) => (text.endsWith(sign) ? text.slice(0, -sign.length) : text)
  if (key === 'replace') return (one: string, other: string) => text.replaceAll(one, other)
  return undefined
}

/** One by one, or by name between brackets: null where there is none. */
function propertiesOf(of: object): unknown {
  const all = Object.entries(of).map(([Name, Value]) => ({ Name, Value }))
  return new Proxy(all, {
    get: (them, name) =>
      typeof name === 'string' && /^\[.*\]$/.test(name)
        ? (them.find((one) => `[${one.Name}]`.toLowerCase() === name.toLowerCase()) ?? null)
        : Reflect.get(them, name),
  })
}
