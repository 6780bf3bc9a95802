import type { Party } from '../outlook/reading/open-message.ts'
import { withoutTurns } from '../words/turns.ts'

/** The name, if any, and the address; omits one that only Exchange understands. */
export function whoWords(party: Party | null): string[] {
  if (!party) return []
  const address = party.address.includes('@') ? withoutTurns(party.address) : ''
  return [party.name === party.address ? '' : party.name, address].filter(Boolean)
}
