/** Adds the library's members to a built-in object as non-enumerable properties. */
export function add(to: object, members: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(members))
    Object.defineProperty(to, name, { value, writable: true, configurable: true, enumerable: false })
}
