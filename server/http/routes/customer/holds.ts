import { keepHoldOn, liftHoldFor, placeHold } from '../../../cases/retention/holds.ts'
import * as contract from '../../../contract/hold.ts'
import { type Endpoint, writes } from '../../bind.ts'

export const holdEndpoints: Endpoint[] = [
  writes(contract.placeHold, (tx, act, { id, body }) => placeHold(tx, act, id, body)),
  writes(contract.keepHold, (tx, act, { id, body }) => keepHoldOn(tx, act, id, body)),
  writes(contract.liftHold, (tx, act, { id, body }) => liftHoldFor(tx, act, id, body)),
]
