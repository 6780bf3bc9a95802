import type { EscalationToFile } from '../../../server/contract/escalation/escalation.ts'
import type { WarningToGive } from '../../../server/contract/warning.ts'
import { clue, message } from '../../support/acts.ts'
import { addressesOf } from '../scale/fill.ts'

export const customers = 2_000

/** One act as the pane sends it, about its own message and customer; no customer comes twice in a row. */
export type ActsOf = { path: string; what: 'warning-given' | 'escalation-filed'; body: (n: number) => object }

const about = (n: number) => {
  const [address] = addressesOf((n * 7) % customers)
  return {
    customer: clue({ addresses: [address] }),
    service: 'Housing',
    contact: message({ internetMessageId: `<${n}@load.example>`, from: { address, name: 'A Customer' } }),
  }
}

/** P9: with its audit entry and the answer kept for a repeated request. */
export const warnings: ActsOf = {
  path: '/api/warnings',
  what: 'warning-given',
  body: (n): WarningToGive => about(n),
}

/** P10: the same, with evidence and the officers' notice in the outbox. */
export const escalations: ActsOf = {
  path: '/api/escalations',
  what: 'escalation-filed',
  body: (n): EscalationToFile => {
    const { customer, service, contact } = about(n)
    return { customer, service, behaviours: ['abusive'], evidence: [{ contact }] }
  },
}
