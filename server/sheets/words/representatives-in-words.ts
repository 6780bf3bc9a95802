import { partWords } from '../../contract/messages/en/whose.ts'
import { onOneLine } from '../../policy/contact-point/postal-address.ts'
import type { ImportedRepresentative } from '../../policy/import/imported.ts'
import { type RepresentativePart, representativeParts } from '../../policy/vocabulary-points.ts'
import { asList, listedPostalAddresses } from './lists.ts'

/** P8: representatives as a cell: “solicitor Ann Lee: ann@law.example; MP …”. `readRepresentatives` reads it back. */
export const writeRepresentatives = (all: readonly ImportedRepresentative[]): string =>
  asList(all.map(({ part, name, reach }) => `${partWords[part]} ${name}: ${onOneLine(reach)}`))

const parts: Record<string, RepresentativePart> = Object.fromEntries(
  representativeParts.map((part) => [partWords[part].toLowerCase(), part]),
)
const entry = new RegExp(`^(${Object.keys(parts).join('|')})[ ,]+(.*\\S)\\s*:\\s*([^:]+)$`, 'i')

/** The representatives of a cell; null if any of them is not understood: nothing is guessed. */
export function readRepresentatives(cell: string): ImportedRepresentative[] | null {
  const all: ImportedRepresentative[] = []
  for (const one of listedPostalAddresses(cell)) {
    const [, part = '', name = '', reach = ''] = entry.exec(one) ?? []
    const known = parts[part.toLowerCase()]
    if (!known) return null
    all.push({ part: known, name, reach: reach.trim() })
  }
  return all
}
