import { keepHoldOn, liftHoldFor, placeHold } from '../../cases/retention/holds.ts'
import * as contract from '../../contract/hold.ts'
import { mayAsKeeper } from '../../policy/who-may.ts'
import { type Endpoint, writes } from '../bind.ts'

const may = mayAsKeeper

export const holdEndpoints: Endpoint[] = [
  writes(contract.placeHold, (tx, act, { id, body }) => placeHold(tx, act, id, body), { may }),
  writes(contract.keepHold, (tx, act, { id, body }) => keepHoldOn(tx, act, id, body), { may }),
  writes(contract.liftHold, (tx, act, { id, body }) => liftHoldFor(tx, act, id, body), { may }),
]
