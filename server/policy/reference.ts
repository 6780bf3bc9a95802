/** The letters of references, which people quote on the telephone and write in a file: `R-1A2B-3C4D`. */
const letters = { customer: 'C', warning: 'W', escalation: 'E', restriction: 'R', 'formal-warning': 'F' } as const
export type Referred = keyof typeof letters

/** Whether records of this kind have references. */
export const isReferred = (kind: string): kind is Referred => Object.hasOwn(letters, kind)

/** A record's reference: the letter of its kind, and the end of its id, which is random. */
export function referenceOf(kind: Referred, id: string): string {
  const end = id.slice(-8).toUpperCase()
  return `${letters[kind]}-${end.slice(0, 4)}-${end.slice(4)}`
}

/**
 * Parses a typed reference: the kind, and the last eight characters of the id. Ignores spaces, hyphens and case. Null
 * if it is not one.
 */
export function readReference(typed: string): { kind: Referred; idEnd: string } | null {
  const [, letter, end] = /^([CWERF])([\dA-F]{8})$/.exec(typed.replace(/[\s-]/g, '').toUpperCase()) ?? []
  const kind = (Object.keys(letters) as Referred[]).find((one) => letters[one] === letter)
  return kind && end ? { kind, idEnd: end.toLowerCase() } : null
}

/** A part of a reference as somebody typed it; `kind` null: its letter is missing. */
export type ReferencePart = { kind: Referred | null; part: string }

/**
 * Parses the beginning of a reference (`R-1A`, `1A2B-3C`), or four characters of either half. Ignores case. Null if it
 * is neither: without the letter, four characters are needed, so that few names look like a reference.
 */
export function readReferencePart(typed: string): ReferencePart | null {
  const text = typed.trim().toUpperCase()
  const [, letter, , begun] = /^(([CWERF])-)([\dA-F]{1,4}|[\dA-F]{4}-[\dA-F]{0,4})$/.exec(text) ?? []
  const [, bare] = /^([\dA-F]{4}|[\dA-F]{4}-[\dA-F]{0,4})$/.exec(text) ?? []
  const part = (begun ?? bare)?.replace('-', '').toLowerCase()
  if (!part) return null
  const kind = (Object.keys(letters) as Referred[]).find((one) => `${letters[one]}-` === letter) ?? null
  return { kind, part }
}
