import * as v from 'valibot'
import type { SettingsPart } from '../policy/vocabulary.ts'
import { type Council, type CouncilParts, councilParts } from './council.ts'

/** The parts of a council by name. */
export const partsOf = ({ wording: { letters, ...wording }, ...council }: Council): CouncilParts => ({
  wording,
  letters,
  letterhead: council.letterhead,
  services: council.services,
  scope: council.scope,
  councillors: council.councillors,
  contacts: council.contacts,
  posts: council.posts,
  periods: council.periods,
  ways: council.ways,
  complaints: {
    complaintsUrl: council.complaintsUrl,
    complaintsStages: council.complaintsStages,
    ombudsman: council.ombudsman,
  },
  duties: council.duties,
  guard: council.guard,
  marking: council.marking,
  welsh: council.welsh,
})

/** A council with the given parts replaced. */
export function withParts(council: Council, given: Partial<CouncilParts>): Council {
  const { wording, letters, complaints, ...others } = { ...partsOf(council), ...given }
  return { ...council, ...others, ...complaints, wording: { ...wording, letters } }
}

/**
 * Reads a stored part, perhaps from an earlier version: fields that it lacks come from the council file. Null if this
 * program cannot read it.
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
