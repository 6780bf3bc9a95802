import { correctRecord } from '../../../cases/customer/correct-record.ts'
import { withdrawWarning } from '../../../cases/warning/withdraw-warning.ts'
import * as contract from '../../../contract/customer/correction.ts'
import { type Endpoint, writes } from '../../bind.ts'

export const correctionEndpoints: Endpoint[] = [
  writes(contract.correctRecord, (tx, act, { body }) => correctRecord(tx, act, body)),
  writes(contract.withdrawWarning, (tx, act, { id, body }) => withdrawWarning(tx, act, id, body)),
]
