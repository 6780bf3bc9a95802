import { addEscalationDetails } from '../../cases/escalation/add-escalation-details.ts'
import { escalate } from '../../cases/escalation/escalate.ts'
import { seeOwnEscalation } from '../../cases/escalation/see-own-escalation.ts'
import { withdrawEscalation } from '../../cases/escalation/withdraw-escalation.ts'
import { discardEvidence, uploadEvidence } from '../../cases/evidence/upload-evidence.ts'
import * as contract from '../../contract/escalation/escalation.ts'
import * as waiting from '../../contract/evidence/waiting-evidence.ts'
import { type Endpoint, reads, writes } from '../bind.ts'
import { wakeTextExtraction } from '../wake-text-extraction.ts'

export const escalationEndpoints: Endpoint[] = [
  writes(contract.fileEscalation, (tx, act, { body }) => escalate(tx, act, body), { after: wakeTextExtraction }),
  writes(waiting.uploadEvidence, (tx, act, { body }) => uploadEvidence(tx, act, body)),
  writes(waiting.discardEvidence, (tx, act, { body }) => discardEvidence(tx, act, body.pieces)),
  writes(contract.addEscalationDetails, (tx, act, { id, body }) => addEscalationDetails(tx, act, id, body), {
    after: wakeTextExtraction,
  }),
  reads(contract.seeOwnEscalation, ({ register }, act, { id }) => seeOwnEscalation(register, act, id)),
  writes(contract.withdrawEscalation, (tx, act, { id }) => withdrawEscalation(tx, act, id)),
]
