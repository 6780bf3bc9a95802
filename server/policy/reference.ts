/** What people quote on the telephone and write in a file: `R-1A2B-3C4D`. */
const letters = { customer: 'C', warning: 'W', escalation: 'E', restriction: 'R' } as const
export type Referred = keyof typeof letters

/** The reference of a record: its kind's letter, and the end of its id, which was drawn at random. */
export function referenceOf(kind: Referred, id: string): string {
  const end = id.slice(-8).toUpperCase()
  return `${letters[kind]}-${end.slice(0, 4)}-${end.slice(4)}`
}

/**
 * What somebody typed, read as a reference: the kind, and the last eight characters of the id. Spaces, hyphens and
 * small letters are forgiven. Null when it is none.
 */
export function readReference(typed: string): { kind: Referred; idEnd: string } | null {
  const [, letter, end] = /^([CWER])([\dA-F]{8})$/.exec(typed.replace(/[\s-]/g, '').toUpperCase()) ?? []
  const kind = (Object.keys(letters) as Referred[]).find((one) => letters[one] === letter)
  return kind && end ? { kind, idEnd: end.toLowerCase() } : null
}
