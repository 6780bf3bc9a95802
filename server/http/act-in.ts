import type { Act } from '../cases/act.ts'
import type { Exchange, Needs } from './exchange.ts'

/** Who acts, and when: what every use case is given. */
export const actIn = ({ person, council, looks }: Exchange, { clock, newId, settings }: Needs): Act => ({
  by: person,
  at: clock(),
  newId,
  council,
  publicUrl: settings.publicUrl,
  originalsQuota: settings.originalsQuota,
  looks,
})
