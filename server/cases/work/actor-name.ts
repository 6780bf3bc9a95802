import { type Say, say as sayInEnglish } from '../../contract/texts/say.ts'
import type { ImportSource } from '../../register/import/imports.ts'

/**
 * P13: who acted. Nobody here approved, reviewed or answered imported records: only the file says who did.
 * @param name who recorded it or, for an imported record, who imported the file
 */
export function actorName(name: string, imported: ImportSource | undefined, say: Say = sayInEnglish): string {
  if (!imported) return name
  return imported.saidBy
    ? say('{saidBy}, as the council’s earlier log has it (imported by {name})', { saidBy: imported.saidBy, name })
    : say('Nobody named, as the council’s earlier log has it (imported by {name})', { name })
}

/** The same for what no file has a name for: who recorded, escalated, warned, asked or passed on. */
export const recorderName = (name: string, imported: ImportSource | undefined, say?: Say): string =>
  actorName(name, imported && { saidBy: null }, say)
