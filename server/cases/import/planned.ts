import type { ImportedPoint, ImportedRecord } from '../../policy/import/imported.ts'

/** A record that an import would add to the register. */
export type PlannedRecord = ImportedRecord & { id: string; customerId: string; row: number; fingerprint: string }
export type PlannedCustomer = { id: string; isNew: boolean; points: ImportedPoint[] }
