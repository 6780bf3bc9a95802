/** A made-up council's own log as it is, what the keeper answers, and what must come out. Nobody in it exists. */
export type CouncilSheet = {
  council: string
  /** What is peculiar to it. */
  has: string
  format: 'csv' | 'xlsx'
  content: Uint8Array
  /** What stops the import before anybody answers: row, field, finding, and what the register proposes. */
  asked: [row: number | null, field: string | null, what: string, proposal?: string][]
  /** Notes that must be there. */
  noted?: string[]
  answers?: {
    headRow?: number
    /** Fields by title, for titles that the register does not know. */
    columns?: Record<string, string>
    /** Row, field, and what counts in place of the cell; `proposals` accepts every proposal. */
    corrections?: [row: number, field: string, becomes: string][]
    proposals?: true
  }
  /** What is imported, once nothing stops it: see `inShort`. */
  imported: string[]
}

export const sam = 'Sam Reyes'
export const samsAddress = 'sam.reyes@ambleford.example'
