import type { ImportedPoint, ImportedRecord } from '../../policy/import/imported.ts'
import type { CustomerLanguage } from '../../policy/vocabulary-languages.ts'

/** A record that an import would add to the register. */
export type PlannedRecord = ImportedRecord & { id: string; customerId: string; row: number; fingerprint: string }
/** `language`: for a new customer; the register's own word counts for one that it has. */
export type PlannedCustomer = {
  id: string
  isNew: boolean
  language: CustomerLanguage | null
  points: ImportedPoint[]
}
