import type { Party } from '../outlook/open-message.ts'
import { isInternetAddress } from '../standing/who-to-ask.ts'

/** The name, if there is one, and the address; one that only Exchange understands is left out. */
export function whoWords(party: Party | null): string[] {
  if (!party) return []
  const address = isInternetAddress(party.address) ? party.address : ''
  return [party.name === party.address ? '' : party.name, address].filter(Boolean)
}
