import { liftRestriction } from '../../cases/lift-restriction.ts'
import { reviewRestriction } from '../../cases/review-restriction.ts'
import { seeRestriction } from '../../cases/see-restriction.ts'
import { varyRestriction } from '../../cases/vary-restriction.ts'
import * as dossier from '../../contract/dossier.ts'
import * as contract from '../../contract/restriction.ts'
import { mayReview } from '../../policy/review.ts'
import { mayAsOfficer } from '../../policy/who-may.ts'
import { type Endpoint, reads, writes } from '../bind.ts'

export const restrictionEndpoints: Endpoint[] = [
  reads(dossier.seeRestriction, ({ register }, act, { id }) => seeRestriction(register, act, id)),
  writes(contract.reviewRestriction, (tx, act, { id, body }) => reviewRestriction(tx, act, id, body), {
    may: (person, { outcome }) => mayReview(outcome, person),
  }),
  writes(contract.liftRestriction, (tx, act, { id, body }) => liftRestriction(tx, act, id, body), {
    may: mayAsOfficer,
  }),
  writes(contract.varyRestriction, (tx, act, { id, body }) => varyRestriction(tx, act, id, body), {
    may: mayAsOfficer,
  }),
]
