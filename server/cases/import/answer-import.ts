import type { ImportChoices, ImportCorrections } from '../../contract/import/import-answers.ts'
import type { FindingName } from '../../policy/import/import-finding.ts'
import { addCorrection, forgetCorrections } from '../../register/import/corrections.ts'
import { habits, keepHabits } from '../../register/import/habits.ts'
import { changeImport, type KeptImport } from '../../register/import/imports.ts'
import type { Writing } from '../../register/store.ts'
import { matchColumns } from '../../sheets/columns.ts'
import type { Act } from '../act.ts'
import { aboutTitle, layoutOf } from './answers-to.ts'
import type { WorksHere } from './see-import.ts'
import { atRest } from './upload-import.ts'

/**
 * Repeats the dry run with other columns, another row of titles or sheet, or another choice about known customers.
 * Without columns, with those that the register recognises. What titles mean is remembered for the next sheet.
 */
export async function changeImportChoices(
  tx: Writing,
  act: Act,
  importId: string,
  choices: ImportChoices,
  worksHere: WorksHere,
): Promise<{ importId: string }> {
  const kept = await atRest(tx, act, importId, worksHere)
  const { existing, headRow = null, sheet = null } = choices
  const found = await layoutOf(tx, importId)
  // Another row of titles has other columns, and other rows below it.
  const isSame = isWhereFound(headRow, kept.headRow, found?.headRow) && isWhereFound(sheet, kept.sheet, found?.sheet)
  const matching = isSame && choices.matching.length > 0 ? choices.matching : null
  if (!isSame) await forgetCorrections(tx, importId)
  if (matching) await rememberColumns(tx, act, kept, matching)
  await changeImport(tx, importId, act.at, { state: 'checking', matching, existing, headRow, sheet, counts: null })
  return { importId }
}

/** Whether the titles are where the last check found them; null: the register looks for them again. */
const isWhereFound = (asked: number | null, chosen: number | null, found: number | null | undefined): boolean =>
  asked === null ? chosen === null : asked === (found ?? chosen)

/** Keeps only what differs from the register's own choice. */
async function rememberColumns(
  tx: Writing,
  act: Act,
  { titles }: KeptImport,
  matching: readonly (string | null)[],
): Promise<void> {
  const known = await habits(tx)
  const byTitle = matchColumns(titles)
  const chosen = new Map<string, string>()
  for (const [i, title] of titles.entries()) {
    const field = matching[i]
    const about = aboutTitle(title)
    if (field === undefined || title === '') continue
    if (field !== byTitle[i] || known.has(about)) chosen.set(about, field ?? '')
  }
  await keepHabits(tx, chosen, act.at)
}

/**
 * Replaces cells that were not understood, accepts what the register proposes for them, or leaves rows out. It also
 * records what the looks of rows mean, for the next sheet too. Then the dry run is repeated. The file itself never
 * changes.
 */
export async function correctImport(
  tx: Writing,
  act: Act,
  importId: string,
  { corrections, looks = [], startAgain = false }: ImportCorrections,
  worksHere: WorksHere,
): Promise<{ importId: string }> {
  const kept = await atRest(tx, act, importId, worksHere)
  if (startAgain) await forgetCorrections(tx, importId)
  for (const { text = '', becomes, what, ...where } of corrections) {
    const made = becomes === 'text' ? { text } : becomes
    // A correction whose name no finding has changes nothing.
    await addCorrection(tx, importId, { ...where, what: what as FindingName, becomes: made })
  }
  const said: [string, string][] = looks.map(({ look, means }) => [look, means])
  await keepHabits(tx, new Map(said.map(([look, means]) => [`look:${look}`, means])), act.at)
  const all = { ...kept.looks, ...Object.fromEntries(said) }
  await changeImport(tx, importId, act.at, { state: 'checking', looks: all, counts: null })
  return { importId }
}
