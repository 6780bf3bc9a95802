import { passOn } from '../../cases/pass-on.ts'
import { undoPassedOn } from '../../cases/undo-passed-on.ts'
import * as contract from '../../contract/passed-on.ts'
import { type Endpoint, writes } from '../bind.ts'

export const passedOnEndpoints: Endpoint[] = [
  writes(contract.passOn, (tx, act, { body }) => passOn(tx, act, body)),
  writes(contract.undoPassedOn, (tx, act, { id }) => undoPassedOn(tx, act, id)),
]
