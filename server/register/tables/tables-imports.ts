import type { ImportState, SheetFormat } from '../../policy/vocabulary-import.ts'

/** Imported files, and what came from them. */
export type ImportTables = {
  /** A file that was imported, or waits for an officer's signature. `counts`: JSON, what came of it. */
  imports: {
    id: string
    state: ImportState
    format: SheetFormat
    bytes: number
    sha256: string
    made_at: string
    counts: string | null
    ended_at: string | null
    /** P13: the digest of the list that an officer signed. */
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
  /** P13: a file that waits for a signature. `answers`: JSON, how its keeper says it is read. */
  import_files: { import_id: string; content: Uint8Array; answers: string }
  /**
   * What came from a file, and what else the file says about it. Who approved, reviewed or answered did not act here
   * (P13); this, what was considered and the evidence are only the file's words. Files of 1.0.0 had more kinds.
   */
  imported_records: {
    record_id: string
    import_id: string
    kind: string
    row_number: number
    fingerprint: string
    approved_by: string | null
    own_reference: string | null
    notes: string | null
    considered: string | null
    evidence: string | null
  }
}
