import { findFormalWarning } from '../formal-warning/formal-warnings.ts'
import { secondTextFault } from '../letter/postings.ts'
import type { Reading } from '../store.ts'
import type { ReportDifference } from './verify-difference.ts'

/** P14: compares each text of a formal warning's letter that went twice with the trail, while the warning is there. */
export async function verifySecondTexts(reading: Reading, tell: ReportDifference): Promise<void> {
  const entries = await reading
    .selectFrom('audit_trail')
    .select(['subject_id as warningId', 'facts'])
    .where('what', '=', 'letter-sent-again')
    .execute()
  for (const { warningId, facts } of entries) {
    if ((await findFormalWarning(reading, warningId)) === undefined) continue
    for (const filed of (JSON.parse(facts) as { filed: string[] }).filed) {
      const fault = await secondTextFault(reading, filed)
      if (fault) tell({ table: 'postings', id: filed.split(' ')[0] ?? '', what: fault })
    }
  }
}
