import type { Act } from '../cases/act.ts'
import type { Exchange, Needs } from './exchange.ts'

/** Builds the `Act` that every use case takes: who acts, and when. */
export const actIn = ({ person, council, looks }: Exchange, { clock, newId, settings }: Needs): Act => ({
  by: person,
  at: clock(),
  newId,
  council,
  publicUrl: settings.publicUrl,
  originalsQuota: settings.originalsQuota,
  looks,
})
