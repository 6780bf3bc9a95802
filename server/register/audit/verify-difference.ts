/**
 * A difference between the register and the audit trail. `id`: the record's key. `mayBeLeft`: an added look may be one of
 * a server that was killed, which the next start seals.
 */
export type Difference = { table: string; id: string; what: 'changed' | 'missing' | 'added'; mayBeLeft?: boolean }

export type ReportDifference = (difference: Difference) => void
