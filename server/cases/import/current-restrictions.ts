import type { Finding } from '../../policy/import/import-finding.ts'
import { referenceOf } from '../../policy/reference.ts'
import { type CurrentRestriction, leaveOneToFollow, overlap, scopeOf } from '../../policy/restriction/scope.ts'
import type { LiveRestriction } from '../../register/import/import-facts.ts'
import type { PlannedRecord } from './planned.ts'

type Clash = { what: Finding['what']; about: string }

/** P8: one customer's restrictions in force or agreed: those on the register, and those of the file so far. */
export class CurrentRestrictions {
  readonly #there: readonly LiveRestriction[]
  readonly #services: readonly string[]
  readonly #coming: { row: number; restriction: CurrentRestriction }[] = []

  constructor(there: readonly LiveRestriction[], services: readonly string[]) {
    this.#there = there
    this.#services = services
  }

  /**
   * P15: what a council's own list calls lifted, and the register has in force at the same time for the same service: it
   * is the same restriction, and lifting it needs an officer.
   */
  liftedMeanwhile({ what }: PlannedRecord): Clash | null {
    if (what.kind !== 'restriction' || what.liftedOn === null) return null
    const { liftedOn, terms } = what
    const scope = (services: readonly string[] | null) => scopeOf(services, this.#services)
    const same = this.#there.find(
      ({ inForceOn, services }) =>
        inForceOn !== null && inForceOn < liftedOn && overlap(scope(services), scope(terms.services)),
    )
    return same ? { what: 'lifted-here-still-in-force', about: referenceOf('restriction', same.id) } : null
  }

  /** Adds a record of the file, if it is such a restriction. Returns what it cannot stand beside. */
  add({ id, row, what }: PlannedRecord): Clash | null {
    if (what.kind !== 'restriction' || (what.state !== 'in-force' && what.state !== 'agreed')) return null
    const restriction = { id, state: what.state, replacesId: null, services: what.terms.services }
    const there = this.#there.find((one) => !leaveOneToFollow(restriction, one, this.#services))
    if (there) return { what: 'restricted-already', about: referenceOf('restriction', there.id) }
    const other = this.#coming.find((one) => !leaveOneToFollow(restriction, one.restriction, this.#services))
    if (other) return { what: 'two-in-force', about: String(other.row) }
    this.#coming.push({ row, restriction })
    return null
  }
}
