import * as v from 'valibot'
import { type Council, type CouncilParts, councilParts } from './council.ts'
import type { SettingsPart } from './policy/vocabulary.ts'

/** The parts of a council, each by its name. */
export const partsOf = ({ wording: { letters, ...wording }, ...council }: Council): CouncilParts => ({
  wording,
  letters,
  services: council.services,
  councillors: council.councillors,
  contacts: council.contacts,
  posts: council.posts,
  periods: council.periods,
  complaints: { complaintsUrl: council.complaintsUrl, ombudsman: council.ombudsman },
})

/** A council with some of its parts as they are given. */
export function withParts(council: Council, given: Partial<CouncilParts>): Council {
  const { wording, letters, complaints, ...others } = { ...partsOf(council), ...given }
  return { ...council, ...others, ...complaints, wording: { ...wording, letters } }
}

/**
 * Reads a part as it was kept, perhaps by an earlier program: what that did not know yet is as the council file has it.
 * Null where this program cannot read it.
 */
export function readPart<Name extends SettingsPart>(
  name: Name,
  kept: string,
  file: Council,
): CouncilParts[Name] | null {
  try {
    const { success, output } = v.safeParse(councilParts[name], completed(JSON.parse(kept), partsOf(file)[name]))
    return success ? (output as CouncilParts[Name]) : null
  } catch {
    return null
  }
}

function completed(kept: unknown, file: unknown): unknown {
  if (!isPlain(kept) || !isPlain(file)) return kept
  const names = [...new Set([...Object.keys(file), ...Object.keys(kept)])]
  return Object.fromEntries(
    names.map((name) => [name, Object.hasOwn(kept, name) ? completed(kept[name], file[name]) : file[name]]),
  )
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
