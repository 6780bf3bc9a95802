import type { ImportList, ImportSeen } from '../../contract/import/import.ts'
import { importCycle } from '../../policy/import/import-cycle.ts'
import { type Finding, stopsImport } from '../../policy/import/import-finding.ts'
import { canAskToSign, isSigned } from '../../policy/import/signature.ts'
import { allows, stateAfter } from '../../policy/life-cycle.ts'
import { isSameAccount, mayAs } from '../../policy/who-may.ts'
import { askedValues, countCorrections } from '../../register/import/corrections.ts'
import { customersInFindings } from '../../register/import/customers-in-findings.ts'
import { hasImportFile } from '../../register/import/import-files.ts'
import { countFindings, findingsOf } from '../../register/import/import-findings.ts'
import { findImport, type KeptImport, latestImports } from '../../register/import/imports.ts'
import { countToSign } from '../../register/import/to-sign.ts'
import type { Register } from '../../register/register.ts'
import { importFields, titleOf } from '../../sheets/columns.ts'
import { type Act, enforce, found } from '../act.ts'
import { recordLogLooksOnceADay } from '../log/see-log.ts'
import { type Layout, meaningOf } from './answers.ts'
import { answersTo, layoutOf } from './answers-to.ts'
import { askedInWords } from './asked-in-words.ts'
import { findingInWords } from './finding-in-words.ts'

/**
 * In ms: how often the server working on a file reports; after five times as long without a report, it counts as
 * stopped.
 */
export const heartbeatMs = 2_000
const silentFor = 5 * heartbeatMs

/** Whether this server is working on the file. */
export type WorksHere = (importId: string) => boolean

/**
 * An import's state. If no server has reported working on it for a while, it was stopped and nothing was imported. This
 * server knows about its own work even when it cannot report it: in SQLite, its report waits while rows are moved in.
 */
export const stateNow = ({ id, state, seenAt }: KeptImport, at: Date, worksHere: WorksHere): KeptImport['state'] => {
  const isSilent = !worksHere(id) && at.getTime() - Date.parse(seenAt) > silentFor
  return (isSilent && stateAfter(importCycle, state, 'stop')) || state
}

const line = (kept: KeptImport, at: Date, worksHere: WorksHere) => ({
  importId: kept.id,
  state: stateNow(kept, at, worksHere),
  format: kept.format,
  givenAt: kept.madeAt,
  givenBy: { name: kept.by.name },
  endedAt: kept.endedAt,
  counts: kept.counts && {
    ...{ formalWarnings: 0, legalQuestions: 0, objections: 0, rightsRequests: 0 },
    ...kept.counts,
  },
})

/** The latest imports. */
export async function seeImports(register: Register, act: Act, worksHere: WorksHere): Promise<ImportList> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  const latest = await register.read((reading) => latestImports(reading, 20))
  return { imports: latest.map((kept) => line(kept, act.at, worksHere)) }
}

/**
 * An import's progress and findings. The dry run kept the looks of the person who uploaded the file; those of another
 * keeper are kept once a day.
 */
export async function seeImport(
  register: Register,
  act: Act,
  importId: string,
  worksHere: WorksHere,
): Promise<ImportSeen> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  await keepWhoReads(register, act, importId)
  return await register.read(async (reading) => {
    const kept = found(await findImport(reading, importId), 'unknown-import')
    const findings = await findingsOf(reading, importId, 1000)
    const { stopping, all } = await countFindings(reading, importId)
    const seen = line(kept, act.at, worksHere)
    const atRest = allows(importCycle, seen.state, 'import')
    const answers = await answersTo(reading, kept, 'anew')
    const layout = await layoutOf(reading, importId)
    const isReady = isChecked(kept) && stopping === 0 && (await hasImportFile(reading, importId))
    return {
      ...seen,
      encoding: kept.encoding,
      existing: kept.existing,
      phase: kept.phase,
      done: kept.done,
      total: kept.total,
      columns: kept.titles.map((title, i) => ({
        title: title || columnName(i + 1),
        field: kept.matching?.[i] ?? null,
      })),
      fields: importFields.map((field) => ({ field, title: titleOf(field) })),
      findings: findings.map((finding) => ({ ...toldOf(act, finding, kept), stops: stopsImport(finding.what) })),
      layout: layout ? withoutLooks(layout) : null,
      looks: (layout?.looks ?? []).map((one) => ({ ...one, means: meaningOf(answers, one.look) })),
      asked: (await askedValues(reading, importId, 300)).map((one) => askedInWords(act, one, kept)),
      corrected: await countCorrections(reading, importId),
      stopping,
      found: all,
      mayRun: atRest && isSigned(kept) && isReady,
      mayAskToSign: isReady && canAskToSign({ ...kept, state: seen.state }),
      signedBy: kept.signedBy === null || !isSigned(kept) ? null : { name: kept.signedBy },
      refusedWhy: kept.refusedWhy,
      toSign: await countToSign(reading, importId),
    }
  })
}

const withoutLooks = ({ headRow, sheet, sheets, start }: Layout) => ({ headRow, sheet, sheets, start })

/**
 * G: whoever reads somebody else's import sees customers, and the access ledger says so once a day.
 * @throws unknown-import
 */
export async function keepWhoReads(register: Register, act: Act, importId: string): Promise<void> {
  const told = await register.read(async (reading) => {
    const kept = found(await findImport(reading, importId), 'unknown-import')
    return isSameAccount(kept.by, act.by) ? [] : await customersInFindings(reading, importId)
  })
  await recordLogLooksOnceADay(register, act, told)
}

/** A dry run has finished with the columns as they are chosen now. */
export const isChecked = ({ counts }: KeptImport): boolean => counts !== null

/** A finding with its column by name, in words. */
export const toldOf = (act: Act, finding: Finding, kept: KeptImport) => ({
  row: finding.row,
  column: finding.column === null ? null : kept.titles[finding.column - 1] || columnName(finding.column),
  text: findingInWords(finding, act.say),
})

/** The column's name in a spreadsheet: A to Z, then AA. */
const columnName = (n: number): string =>
  n <= 26 ? String.fromCharCode(64 + n) : columnName(Math.floor((n - 1) / 26)) + columnName(((n - 1) % 26) + 1)
