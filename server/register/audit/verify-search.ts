import type { ContactPointKind } from '../../policy/vocabulary.ts'
import type { WhoseColumns } from '../contact-point/whose-columns.ts'
import { searchTextOf } from '../log/search-text.ts'
import { pagesOf } from '../store/pages-of.ts'
import type { Reading } from '../store.ts'
import type { ReportDifference } from './verify-difference.ts'

/**
 * Names contact points that count and whose search text does not follow from them: no digest has it, and without it the
 * log and a look-up by name find nobody.
 */
export async function verifySearch(reading: Reading, tell: ReportDifference): Promise<void> {
  for await (const rows of pagesOf(reading, 'contact_points', 200)) {
    for (const row of rows) {
      if (row.removed_at !== null) continue
      const point = { kind: row.kind as ContactPointKind, value: String(row.value), key: String(row.key) }
      const whose = row.whose as WhoseColumns['whose']
      if (sorted(searchTextOf(point, whose)) !== sorted(row.search_text as string | null))
        tell({ table: 'contact_points', id: String(row.id), what: 'changed' })
    }
  }
}

/** 1.0.0 kept each word in its own row, so their order says nothing. */
const sorted = (text: string | null): string | undefined => text?.split(' ').toSorted().join(' ')
