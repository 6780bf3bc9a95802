import { hash } from 'node:crypto'
import type { Act } from '../cases/act.ts'
import type { Exchange, Needs, Person } from './exchange.ts'
import { speakerFor } from './speaker-for.ts'

/** Builds the `Act` that every use case takes: who acts, and when. */
export const actIn = ({ person, council, looks, incoming }: Exchange, { clock, newId, settings }: Needs): Act => ({
  by: actor(person, council.posts.personClaim),
  at: clock(),
  newId,
  council,
  publicUrl: settings.publicUrl,
  originalsQuota: settings.originalsQuota,
  looks,
  say: speakerFor(incoming.headers['accept-language']),
})

/**
 * P13: `key` tells the person from others, whichever account they use. Only a digest: nobody needs the claim's text.
 */
function actor(person: Person, claim: string | null): Act['by'] {
  const [value, ...others] = (claim === null ? undefined : person.claims?.[claim]) ?? []
  const isOne = value !== undefined && value.trim() !== '' && others.length === 0
  return { ...person, key: isOne ? hash('sha256', `${claim}\n${value.trim()}`) : null }
}
