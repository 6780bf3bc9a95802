import type { FindingName } from '../../policy/import/import-finding.ts'
import type { ImportState, LineKind, SheetFormat } from '../../policy/vocabulary-import.ts'

/** Files on their way into the register, and what came from them. */
export type ImportTables = {
  /** A file to be taken in. `seen_at`: when whoever works on it last said so. `counts`: what it holds, or what was taken in. */
  imports: {
    id: string
    state: ImportState
    format: SheetFormat
    bytes: number
    sha256: string
    made_at: string
    seen_at: string
    existing: 'leave' | 'add'
    encoding: string | null
    titles: string | null
    matching: string | null
    phase: string | null
    counts: string | null
    ended_at: string | null
    done: number
    total: number
    by_oid: string
    by_tid: string
    by_name: string
  }
  import_files: { import_id: string; content: Uint8Array }
  import_findings: {
    id: string
    import_id: string
    stops: number
    row_number: number | null
    column_number: number | null
    what: FindingName
    about: string | null
  }
  /**
   * What came from a file, and what the file says of it beside: who approved it, or reviewed or answered, is no act of
   * anybody here (P13), and what was considered and the evidence are words of the file alone.
   */
  imported_records: {
    record_id: string
    import_id: string
    kind: LineKind
    row_number: number
    fingerprint: string
    approved_by: string | null
    own_reference: string | null
    notes: string | null
    considered: string | null
    evidence: string | null
  }
}
