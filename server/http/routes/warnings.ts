import { confirmWarning } from '../../cases/warning/confirm-warning.ts'
import { giveWarning } from '../../cases/warning/give-warning.ts'
import { undoWarning } from '../../cases/warning/undo-warning.ts'
import * as contract from '../../contract/warning.ts'
import { type Endpoint, writes } from '../bind.ts'

export const warningEndpoints: Endpoint[] = [
  writes(contract.giveWarning, (tx, act, { body }) => giveWarning(tx, act, body)),
  writes(contract.confirmWarning, (tx, act, { id, body }) => confirmWarning(tx, act, id, body)),
  writes(contract.undoWarning, (tx, act, { id }) => undoWarning(tx, act, id)),
]
