import { addEscalationDetails } from '../../cases/add-escalation-details.ts'
import { escalate } from '../../cases/escalate.ts'
import { discardEvidence, giveEvidence } from '../../cases/give-evidence.ts'
import { seeOwnEscalation } from '../../cases/see-own-escalation.ts'
import { withdrawEscalation } from '../../cases/withdraw-escalation.ts'
import * as contract from '../../contract/escalation.ts'
import * as waiting from '../../contract/waiting-evidence.ts'
import { type Endpoint, reads, writes } from '../bind.ts'
import { wakeWords } from '../wake-words.ts'

export const escalationEndpoints: Endpoint[] = [
  writes(contract.fileEscalation, (tx, act, { body }) => escalate(tx, act, body), { after: wakeWords }),
  writes(waiting.giveEvidence, (tx, act, { body }) => giveEvidence(tx, act, body)),
  writes(waiting.discardEvidence, (tx, act, { body }) => discardEvidence(tx, act, body.pieces)),
  writes(contract.addEscalationDetails, (tx, act, { id, body }) => addEscalationDetails(tx, act, id, body), {
    after: wakeWords,
  }),
  reads(contract.seeOwnEscalation, ({ register }, act, { id }) => seeOwnEscalation(register, act, id)),
  writes(contract.withdrawEscalation, (tx, act, { id }) => withdrawEscalation(tx, act, id)),
]
