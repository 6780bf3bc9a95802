import { steps } from '../../server/register/migrate.ts'

/** What the one step more adds to customers. */
export const laterColumn = 'added_later'

/** Has this process be a later program, which has one step more, so that every register is older than it. @returns ends that */
export function asLaterProgram(): () => void {
  const step = '9998-later'
  steps[step] = async (db) => {
    await db.schema.alterTable('customers').addColumn(laterColumn, 'text').execute()
  }
  return () => {
    delete steps[step]
  }
}
