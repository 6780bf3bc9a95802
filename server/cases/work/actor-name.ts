import type { ImportSource } from '../../register/import/imports.ts'

/**
 * P13: who acted. Nobody here approved, reviewed or answered imported records: only the file says who did.
 * @param name who recorded it or, for an imported record, who imported the file
 */
export const actorName = (name: string, imported: ImportSource | undefined): string =>
  imported ? `${imported.saidBy ?? 'Nobody named'}, as the council’s earlier log has it (taken in by ${name})` : name

/** The same for what no file has a name for: who recorded, escalated, warned, asked or passed on. */
export const recorderName = (name: string, imported: ImportSource | undefined): string =>
  actorName(name, imported && { saidBy: null })
