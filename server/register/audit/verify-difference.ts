/** What stands in the register otherwise than the audit trail says. `id`: what the record is known by. */
export type Difference = { table: string; id: string; what: 'changed' | 'missing' | 'added' }

export type Tell = (difference: Difference) => void
