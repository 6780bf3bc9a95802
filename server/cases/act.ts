import type { Role } from '../policy/vocabulary.ts'
import type { Council } from '../settings.ts'

/** Who acts, when, and by which council's rules. The clock and the id-maker come from outside. */
export type Act = {
  readonly by: { oid: string; tid: string; name: string; roles: Role[] }
  readonly at: Date
  /** UUID v7. */
  readonly newId: () => string
  readonly council: Council
}
