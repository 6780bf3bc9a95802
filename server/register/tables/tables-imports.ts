import type { FindingName } from '../../policy/import/import-finding.ts'
import type { ImportState, LineKind, SheetFormat } from '../../policy/vocabulary-import.ts'

/** Imported files, and what came from them. */
export type ImportTables = {
  /**
   * A file to import. `seen_at`: last sign that somebody is working on it. `counts`: what it holds, or what was
   * imported.
   */
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
    /** What the keeper chose; null: as found. `looks`: JSON, what each colour means. */
    head_row: number | null
    sheet: number | null
    looks: string | null
    phase: string | null
    counts: string | null
    ended_at: string | null
    done: number
    total: number
    /** P13: a digest of the restrictions that it puts in force; null if there is none. */
    to_sign_digest: string | null
    asked_to_sign_at: string | null
    /** The digest of the list that an officer signed. */
    signed_digest: string | null
    signed_at: string | null
    signed_by_oid: string | null
    signed_by_tid: string | null
    signed_by_name: string | null
    signed_by_address: string | null
    signed_by_key: string | null
    /** Why an officer did not sign. */
    refused_why: string | null
    by_oid: string
    by_tid: string
    by_name: string
    /** By these, other accounts of the same person are recognised; null for a file given before they were recorded. */
    by_address: string | null
    by_key: string | null
  }
  /** P13: the list that an officer signs, a line a row; `content` is JSON. Kept as long as the file. */
  import_to_sign: { id: string; import_id: string; row_number: number; content: string }
  /** `layout`: JSON, the start of the sheet and how it was read. */
  import_files: { import_id: string; content: Uint8Array; layout: string | null }
  /** What counts in place of cells: of the field, or of the whole row (`row`: `leave-out` or `as-above`). */
  import_corrections: { import_id: string; row_number: number; field: string; becomes: string }
  /** What a title or a colour meant last time: `title:` and its digest, or `look:` and the colour. */
  import_habits: { about: string; choice: string; used_at: string }
  import_findings: {
    id: string
    import_id: string
    stops: number
    row_number: number | null
    column_number: number | null
    what: FindingName
    about: string | null
    /** The field of the row that somebody can put right, what its cell says, and what it may become. */
    field: string | null
    value: string | null
    proposal: string | null
  }
  /**
   * What came from a file, and what else the file says about it. Who approved, reviewed or answered did not act here
   * (P13); this, what was considered and the evidence are only the file's words.
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
