import type { Party } from '../outlook/reading/open-message.ts'
import { withoutTurns } from '../words/turns.ts'

/** The name, if there is one, and the address; one that only Exchange understands is left out. */
export function whoWords(party: Party | null): string[] {
  if (!party) return []
  const address = party.address.includes('@') ? withoutTurns(party.address) : ''
  return [party.name === party.address ? '' : party.name, address].filter(Boolean)
}
