/** Gives a built-in object members of the library, which no loop over its properties meets. */
export function add(to: object, members: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(members))
    Object.defineProperty(to, name, { value, writable: true, configurable: true, enumerable: false })
}
