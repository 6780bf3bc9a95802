import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CouncilCache } from '../council/council-cache.ts'
import type { TextExtraction } from '../original-text/text-extraction.ts'
import type { Claims } from '../policy/restriction/scope.ts'
import type { Role } from '../policy/vocabulary.ts'
import type { FoundBy } from '../policy/vocabulary-looks.ts'
import type { Register } from '../register/register.ts'
import type { Council, Settings } from '../settings/settings.ts'
import type { BodyMemory } from './limits/body-memory.ts'
import type { LookUps } from './limits/look-ups.ts'
import type { RateLimit } from './limits/rate-limit.ts'
import type { WriteLimit } from './limits/write-limit.ts'
import type { FixedHeaders } from './pages/headers.ts'

/**
 * Who is signed in. `oid` and `tid` together are the identity; the name is for display only, the address only for mail
 * to that person.
 */
export type Person = { oid: string; tid: string; name: string; address: string | null; roles: Role[]; claims?: Claims }

/** One request and its answer, as the parts of the server pass it along. */
export type Exchange = {
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
  readonly headers: FixedHeaders
  /** Bounds the memory for bodies, and each person's writes in a minute. */
  readonly bodyMemory: BodyMemory
  readonly writes: WriteLimit
  readonly clock: () => Date
  /** The reference that the person quotes to the help desk and the log contains. */
  readonly reference: string
  /** The pattern of the route that answered, for log and metrics; never the address itself. */
  route: string
  /** Set by the sign-in check, which runs before every route under /api. */
  person: Person
  /** The council's settings at this moment; set after the sign-in check. */
  council: Council
  /** SHA-256 of the body's bytes; set when a write reads it. */
  bodyHash: string
  /** Set if a write had already been answered under the same key. */
  isRepeated?: boolean
  /** The customers that the answer tells about: see `Act`. */
  readonly looks: Map<string, FoundBy>
  /** Counts what this request looks up; set after the sign-in check. @throws ServerRefusal too-many-lookups */
  count: (lookUps: LookUps) => Promise<void>
}

export type Env = { Bindings: Exchange }

/** What the routes depend on. Clock and ids are passed in so that tests can set them. */
export type Needs = {
  readonly register: Register
  readonly settings: Settings
  readonly council: CouncilCache
  readonly clock: () => Date
  readonly newId: () => string
  readonly lookups: RateLimit
  readonly words: TextExtraction
}
