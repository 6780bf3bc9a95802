import { eventActors as texts } from '../../contract/messages/en/timeline-events.ts'
import { type Say, say as sayInEnglish } from '../../contract/messages/say.ts'
import type { ImportSource } from '../../register/import/imports.ts'

/**
 * P13: who acted. Nobody here approved, reviewed or answered imported records: only the file says who did.
 * @param name who recorded it or, for an imported record, who imported the file
 */
export function actorName(name: string, imported: ImportSource | undefined, say: Say = sayInEnglish): string {
  if (!imported) return name
  return imported.saidBy ? say(texts, 'named', { saidBy: imported.saidBy, name }) : say(texts, 'nobody', { name })
}

/** The same for what no file has a name for: who recorded, escalated, warned, asked or passed on. */
export const recorderName = (name: string, imported: ImportSource | undefined, say?: Say): string =>
  actorName(name, imported && { saidBy: null }, say)
