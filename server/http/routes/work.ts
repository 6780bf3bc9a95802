import { confirmArrangement } from '../../cases/mail-arrangement/confirm-arrangement.ts'
import { seeArrangements } from '../../cases/mail-arrangement/see-arrangements.ts'
import { reviveDeadLetter } from '../../cases/work/revive-dead-letter.ts'
import { seeDeadLetters } from '../../cases/work/see-dead-letters.ts'
import { seeWork } from '../../cases/work/see-work.ts'
import { takeBack } from '../../cases/work/take-back.ts'
import * as deadLetter from '../../contract/dead-letter.ts'
import * as arrangement from '../../contract/mail-arrangement/mail-arrangement.ts'
import * as takenBack from '../../contract/taken-back.ts'
import { seeWork as workRoute } from '../../contract/work.ts'
import { type Endpoint, reads, writes } from '../bind.ts'

export const workEndpoints: Endpoint[] = [
  reads(workRoute, ({ register }, act) => seeWork(register, act)),
  reads(arrangement.seeArrangements, ({ register }, act) => seeArrangements(register, act)),
  writes(arrangement.confirmArrangement, (tx, act, { id, body }) => confirmArrangement(tx, act, id, body)),
  reads(deadLetter.seeDeadLetters, ({ register }, act) => seeDeadLetters(register, act)),
  writes(takenBack.takeBack, (tx, act, { body }) => takeBack(tx, act, body)),
  writes(deadLetter.reviveDeadLetter, (tx, act, { id }) => reviveDeadLetter(tx, act, id)),
]
