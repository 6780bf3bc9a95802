import { checkRecipients } from '../../cases/standing/check-recipients.ts'
import { lookUp } from '../../cases/standing/look-up.ts'
import { seeStanding } from '../../cases/standing/see-standing.ts'
import { checkRecipients as composing } from '../../contract/standing/compose.ts'
import * as contract from '../../contract/standing/standing.ts'
import { type Endpoint, reads } from '../bind.ts'
import { foundFor, standingsFor } from '../earlier-panes.ts'

export const standingEndpoints: Endpoint[] = [
  reads(contract.seeStanding, async ({ register }, act, { body: { addresses, ...said } }) =>
    standingsFor(said, await seeStanding(register, act, addresses, said)),
  ),
  reads(contract.lookUp, async ({ register }, act, { body }) => foundFor(body, await lookUp(register, act, body))),
  reads(composing, ({ register }, act, { body }) => checkRecipients(register, act, body)),
]
