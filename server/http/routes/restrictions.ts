import { liftRestriction } from '../../cases/restriction/lift-restriction.ts'
import { seeRestriction } from '../../cases/restriction/see-restriction.ts'
import { varyRestriction } from '../../cases/restriction/vary-restriction.ts'
import { reviewRestriction } from '../../cases/review/review-restriction.ts'
import * as dossier from '../../contract/customer/dossier.ts'
import * as contract from '../../contract/restriction/restriction.ts'
import { mayReview } from '../../policy/review/review.ts'
import { type Endpoint, reads, writes } from '../bind.ts'

export const restrictionEndpoints: Endpoint[] = [
  reads(dossier.seeRestriction, ({ register }, act, { id }) => seeRestriction(register, act, id)),
  writes(contract.reviewRestriction, (tx, act, { id, body }) => reviewRestriction(tx, act, id, body), {
    may: (person, { outcome }) => mayReview(outcome, person),
  }),
  writes(contract.liftRestriction, (tx, act, { id, body }) => liftRestriction(tx, act, id, body)),
  writes(contract.varyRestriction, (tx, act, { id, body }) => varyRestriction(tx, act, id, body)),
]
