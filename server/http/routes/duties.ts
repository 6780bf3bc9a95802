import { changeDuty } from '../../cases/duty/change-duty.ts'
import { noteDuties } from '../../cases/duty/note-duties.ts'
import { seePassedToYou } from '../../cases/duty/see-passed-to-you.ts'
import { setAdjustments } from '../../cases/duty/set-adjustments.ts'
import * as adjustments from '../../contract/duty/adjustments.ts'
import * as contract from '../../contract/duty/duty.ts'
import { type Endpoint, reads, writes } from '../bind.ts'

export const dutyEndpoints: Endpoint[] = [
  reads(contract.seePassedToYou, ({ register }, act) => seePassedToYou(register, act)),
  writes(contract.noteDuties, (tx, act, { id, body }) => noteDuties(tx, act, id, body)),
  writes(contract.changeDuty, (tx, act, { id, body }) => changeDuty(tx, act, id, body)),
  writes(adjustments.setAdjustments, (tx, act, { id, body }) => setAdjustments(tx, act, id, body)),
]
