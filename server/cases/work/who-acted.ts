import type { FromFile } from '../../register/import/imports.ts'

/**
 * P13: who did it. What came from a file was approved, reviewed or answered by nobody here: only the file says by whom.
 * @param name who recorded it; of what came from a file, who took that in
 */
export const whoActed = (name: string, imported: FromFile | undefined): string =>
  imported ? `${imported.saidBy ?? 'Nobody named'}, as the council’s earlier log has it (taken in by ${name})` : name
