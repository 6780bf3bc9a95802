import { checkRecipients } from '../../cases/standing/check-recipients.ts'
import { lookUp } from '../../cases/standing/look-up.ts'
import { seeStanding } from '../../cases/standing/see-standing.ts'
import { checkRecipients as composing } from '../../contract/standing/compose.ts'
import * as contract from '../../contract/standing/standing.ts'
import { type Endpoint, reads } from '../bind.ts'

export const standingEndpoints: Endpoint[] = [
  reads(contract.seeStanding, ({ register }, act, { body: { addresses, ...said } }) =>
    seeStanding(register, act, addresses, said),
  ),
  reads(contract.lookUp, ({ register }, act, { body }) => lookUp(register, act, body)),
  reads(composing, ({ register }, act, { body }) => checkRecipients(register, act, body)),
]
