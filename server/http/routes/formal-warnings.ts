import { answerObjection, recordObjection } from '../../cases/formal-warning/objection.ts'
import { seeFormalWarning } from '../../cases/formal-warning/see-formal-warning.ts'
import { withdrawFormalWarning } from '../../cases/formal-warning/withdraw-formal-warning.ts'
import * as contract from '../../contract/formal-warning.ts'
import { type Endpoint, reads, writes } from '../bind.ts'

export const formalWarningEndpoints: Endpoint[] = [
  reads(contract.seeFormalWarning, ({ register }, act, { id }) => seeFormalWarning(register, act, id)),
  writes(contract.recordObjection, (tx, act, { body }) => recordObjection(tx, act, body)),
  writes(contract.answerObjection, (tx, act, { id, body }) => answerObjection(tx, act, id, body)),
  writes(contract.withdrawFormalWarning, (tx, act, { id, body }) => withdrawFormalWarning(tx, act, id, body)),
]
