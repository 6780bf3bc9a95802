import { precaution } from '../../contract/texts/words/precaution.ts'
import type { BeforeVisit } from '../../policy/precaution/precaution.ts'
import { oneLine } from './lists.ts'

/** P4: precautions for visits as a cell, each on a line of its own. */
export const writePrecautions = ({ steps, more }: BeforeVisit): string =>
  [...steps.map((step) => precaution[step]), ...(more === null ? [] : [oneLine(more)])].join('\n')
