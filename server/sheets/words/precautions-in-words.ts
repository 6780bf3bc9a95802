import { precaution } from '../../contract/messages/en/precaution.ts'
import type { BeforeVisit } from '../../policy/precaution/precaution.ts'
import { type PrecautionStep, precautionSteps } from '../../policy/vocabulary-precautions.ts'
import { listed, oneLine } from './lists.ts'

/** P4: precautions for visits as a cell, each on a line of its own. `readPrecautions` reads it back. */
export const writePrecautions = ({ steps, more }: BeforeVisit): string =>
  [...steps.map((step) => precaution[step]), ...(more === null ? [] : [oneLine(more)])].join('\n')

/** Compared without case, spaces, punctuation or the kind of apostrophe. */
const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
const byWords: ReadonlyMap<string, PrecautionStep> = new Map(
  precautionSteps.map((step) => [plain(precaution[step]), step]),
)

/** The precautions of a cell. Other words than the register's own are kept as what else to do: nothing is guessed. */
export function readPrecautions(cell: string): BeforeVisit {
  const parts = listed(cell)
  const given = parts.flatMap((part) => byWords.get(plain(part)) ?? [])
  const more = parts.filter((part) => !byWords.has(plain(part)))
  return {
    steps: precautionSteps.filter((step) => given.includes(step)),
    more: more.length > 0 ? more.join('; ') : null,
  }
}
