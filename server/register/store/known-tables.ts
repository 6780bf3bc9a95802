import { isNewer } from '../migrate.ts'

/** The register was upgraded while this program ran: only a later program knows its tables. */
export class TablesNewer extends Error {
  constructor() {
    super('The register was upgraded while this program ran.')
    this.name = 'TablesNewer'
  }
}

/**
 * Checks the names of the migrations that the tables have had, in one text with commas.
 * @throws TablesNewer if this program lacks one of them
 */
export function refuseNewer(applied: string | null): void {
  if (isNewer((applied ?? '').split(','))) throw new TablesNewer()
}
