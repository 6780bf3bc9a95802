import { steps } from '../../../server/register/migrate.ts'

/** The column that the later migration adds to customers. */
export const laterColumn = 'added_later'

/** Makes this process a later version with one more migration, so that every register is older. Returns the undo. */
export function asLaterProgram(): () => void {
  const step = '9998-later'
  steps[step] = async (db) => {
    await db.schema.alterTable('customers').addColumn(laterColumn, 'text').execute()
  }
  return () => {
    delete steps[step]
  }
}
