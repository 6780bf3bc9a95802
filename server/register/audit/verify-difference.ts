/** A difference between the register and the audit trail. `id`: the record's key. */
export type Difference = { table: string; id: string; what: 'changed' | 'missing' | 'added' }

export type ReportDifference = (difference: Difference) => void
