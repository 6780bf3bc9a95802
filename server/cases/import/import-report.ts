import { findingReport as texts } from '../../contract/messages/en/findings.ts'
import { say as sayInEnglish } from '../../contract/messages/say.ts'
import { type Finding, stopsImport } from '../../policy/import/import-finding.ts'
import { mayAs } from '../../policy/who-may.ts'
import { findingsOf } from '../../register/import/import-findings.ts'
import { findImport, type KeptImport } from '../../register/import/imports.ts'
import type { Register } from '../../register/register.ts'
import { type Act, enforce, found } from '../act.ts'
import { keepWhoReads, toldOf } from './see-import.ts'

/** All findings as rows of cells, page by page. Looks are kept as above. */
export async function importReport(
  register: Register,
  act: Act,
  importId: string,
): Promise<AsyncGenerator<string[][]>> {
  enforce(mayAs(act.by, 'RegisterKeeper'))
  await keepWhoReads(register, act, importId)
  const kept = found(await register.read((reading) => findImport(reading, importId)), 'unknown-import')
  return reportPages(register, act, kept)
}

/** The value of other findings only tells one question from another. */
const isCell = ({ field }: Finding): boolean => field !== 'row' && field !== 'mailbox'

const columns = ['row', 'column', 'kind', 'cell', 'proposal', 'text'] as const

async function* reportPages(register: Register, act: Act, kept: KeptImport): AsyncGenerator<string[][]> {
  const say = act.say ?? sayInEnglish
  yield [columns.map((name) => say(texts, name))]
  for (let skip = 0; ; skip += 1000) {
    const findings = await register.read((reading) => findingsOf(reading, kept.id, 1000, skip))
    if (findings.length === 0) return
    yield findings.map((finding) => {
      const { row, column, text } = toldOf(act, finding, kept)
      const kind = say(texts, stopsImport(finding.what) ? 'error' : 'note')
      return [
        String(row ?? ''),
        column ?? '',
        kind,
        isCell(finding) ? (finding.value ?? '') : '',
        finding.proposal ?? '',
        text,
      ]
    })
  }
}
