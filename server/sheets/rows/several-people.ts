/** Titles before a name: "Mr & Mrs Smith" is two people. */
const title = /^(?:mr|mrs|ms|miss|mx|dr|rev|sir|lady|prof)\.?$/i
const between = /(?:(?<!\s)\s+)?(?:;|\n|\/|&|\+|\band\b)\s*/i
/** The pattern of a name: anything else is not a second person. */
const named = /^\p{Lu}[\p{L}\p{M}.'’ -]+$/u
/** Organisations have such names too. */
const organisation =
  /\b(?:ltd|limited|llp|plc|inc|company|co|sons|solicitors|partners|associates|group|club|residents|association|trust|society|charity|church|parish|committee|council|family)\b\.?/i

/**
 * The people in a cell for one name, if it seems to have several: "John and Jane Smith". A person without a surname has
 * the last person's. Null if it has one.
 */
export function severalPeople(name: string): string[] | null {
  if (organisation.test(name)) return null
  const parts = name
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (parts.length < 2 || !parts.every((part) => named.test(part))) return null
  const last = (parts.at(-1) ?? '').split(/\s+/)
  const surname = last.at(-1) ?? ''
  return parts.map((part) => {
    const words = part.split(/\s+/)
    return words.length === 1 && (title.test(part) || last.length > 1) && part !== surname ? `${part} ${surname}` : part
  })
}

/** The names of a cell that the keeper has corrected: each is a customer of their own. */
export const namesInCell = (name: string): string[] =>
  name
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '')
