import { Refusal } from '../refusal.ts'

/**
 * Equality Act s.20: an officer replaces the adjustments that they saw, so of two at once the second sees what the
 * first wrote. `before`: what they saw; null for none, which counts where nobody says it.
 */
export function maySetAdjustments(
  now: string | null,
  given: { before: string | null; adjustments: string | null },
): Refusal | null {
  if (now !== given.before) return new Refusal('changed-meanwhile')
  return now === given.adjustments ? new Refusal('not-changed') : null
}

/** Equality Act s.20: the adjustments of several restrictions together, each once; null: none to make. */
export function joinAdjustments(texts: Iterable<string | null>): string | null {
  const different = [...new Set([...texts].filter((text) => text !== null && text !== ''))] as string[]
  const isPartOfAnother = (text: string) => different.some((other) => other !== text && contains(other, text))
  return different.filter((text) => !isPartOfAnother(text)).join('\n') || null
}

/**
 * Equality Act s.20: what a restriction says that waits to replace another, once an officer has changed the other's
 * adjustments. What the officer who agreed it wrote anew stays.
 */
export function alsoChanged(
  waiting: string | null,
  { before, adjustments }: { before: string | null; adjustments: string | null },
): string | null {
  if (waiting === null || before === null || !contains(waiting, before)) return joinAdjustments([waiting, adjustments])
  const parts = adjustments === null ? '\n' : `\n${adjustments}\n`
  return `\n${waiting}\n`.replace(`\n${before}\n`, () => parts).trim() || null
}

/** Whether some whole lines of a text are this part. */
const contains = (text: string, part: string): boolean => `\n${text}\n`.includes(`\n${part}\n`)
