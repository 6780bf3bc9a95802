import type { Party } from '../../outlook/reading/open-message.ts'
import { withoutBidiControls } from '../../words/bidi-controls.ts'

/** The name, if any, and the address; omits one that only Exchange understands. */
export function partyWords(party: Party | null): string[] {
  if (!party) return []
  const address = party.address.includes('@') ? withoutBidiControls(party.address) : ''
  return [party.name === party.address ? '' : party.name, address].filter(Boolean)
}
