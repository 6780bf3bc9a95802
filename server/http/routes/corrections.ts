import { correctRecord } from '../../cases/customer/correct-record.ts'
import { withdrawWarning } from '../../cases/warning/withdraw-warning.ts'
import * as contract from '../../contract/customer/correction.ts'
import { mayAsKeeper } from '../../policy/who-may.ts'
import { type Endpoint, writes } from '../bind.ts'

const may = mayAsKeeper

export const correctionEndpoints: Endpoint[] = [
  writes(contract.correctRecord, (tx, act, { body }) => correctRecord(tx, act, body), { may }),
  writes(contract.withdrawWarning, (tx, act, { id, body }) => withdrawWarning(tx, act, id, body), { may }),
]
