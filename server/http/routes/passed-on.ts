import { confirmPassedOn } from '../../cases/restriction/confirm-passed-on.ts'
import { passOn } from '../../cases/restriction/pass-on.ts'
import { undoPassedOn } from '../../cases/restriction/undo-passed-on.ts'
import * as contract from '../../contract/restriction/passed-on.ts'
import { type Endpoint, writes } from '../bind.ts'

export const passedOnEndpoints: Endpoint[] = [
  writes(contract.passOn, (tx, act, { body }) => passOn(tx, act, body)),
  writes(contract.confirmPassedOn, (tx, act, { id, body }) => confirmPassedOn(tx, act, id, body)),
  writes(contract.undoPassedOn, (tx, act, { id }) => undoPassedOn(tx, act, id)),
]
