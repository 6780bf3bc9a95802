import { confirmArrangement } from '../../cases/mail-arrangement/confirm-arrangement.ts'
import { seeArrangements } from '../../cases/mail-arrangement/see-arrangements.ts'
import { reviveDeadLetter } from '../../cases/work/revive-dead-letter.ts'
import { seeDeadLetters } from '../../cases/work/see-dead-letters.ts'
import { seeWork } from '../../cases/work/see-work.ts'
import * as contract from '../../contract/work.ts'
import { mayAsIct, mayAsKeeper } from '../../policy/who-may.ts'
import { type Endpoint, reads, writes } from '../bind.ts'

export const workEndpoints: Endpoint[] = [
  reads(contract.seeWork, ({ register }, act) => seeWork(register, act)),
  reads(contract.seeArrangements, ({ register }, act) => seeArrangements(register, act)),
  writes(contract.confirmArrangement, (tx, act, { id }) => confirmArrangement(tx, act, id), { may: mayAsIct }),
  reads(contract.seeDeadLetters, ({ register }, act) => seeDeadLetters(register, act)),
  writes(contract.reviveDeadLetter, (tx, act, { id }) => reviveDeadLetter(tx, act, id), { may: mayAsKeeper }),
]
