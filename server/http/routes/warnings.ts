import { giveWarning } from '../../cases/warning/give-warning.ts'
import { undoWarning } from '../../cases/warning/undo-warning.ts'
import * as contract from '../../contract/warning.ts'
import { type Endpoint, writes } from '../bind.ts'

export const warningEndpoints: Endpoint[] = [
  writes(contract.giveWarning, (tx, act, { body }) => giveWarning(tx, act, body)),
  writes(contract.undoWarning, (tx, act, { id }) => undoWarning(tx, act, id)),
]
