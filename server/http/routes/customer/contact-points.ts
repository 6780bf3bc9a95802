import { correctContactPoint } from '../../../cases/contact-point/correct-contact-point.ts'
import { acceptProposal, refuseProposal } from '../../../cases/contact-point/decide-proposal.ts'
import { proposeContactPoint } from '../../../cases/contact-point/propose-contact-point.ts'
import { removePoint } from '../../../cases/contact-point/remove-contact-point.ts'
import { seeProposals } from '../../../cases/contact-point/see-proposals.ts'
import { withdrawProposal } from '../../../cases/contact-point/withdraw-proposal.ts'
import * as contract from '../../../contract/contact-point/contact-point.ts'
import * as proposals from '../../../contract/contact-point/proposal.ts'
import { type Endpoint, reads, writes } from '../../bind.ts'

export const contactPointEndpoints: Endpoint[] = [
  writes(proposals.proposeContactPoint, (tx, act, { body }) => proposeContactPoint(tx, act, body)),
  writes(proposals.withdrawProposal, (tx, act, { id }) => withdrawProposal(tx, act, id)),
  reads(proposals.seeProposals, ({ register }, act) => seeProposals(register, act)),
  writes(proposals.acceptProposal, (tx, act, { id }) => acceptProposal(tx, act, id)),
  writes(proposals.refuseProposal, (tx, act, { id, body }) => refuseProposal(tx, act, id, body)),
  writes(contract.correctContactPoint, (tx, act, { id, body }) => correctContactPoint(tx, act, id, body)),
  writes(contract.removeContactPoint, (tx, act, { id, body }) => removePoint(tx, act, id, body)),
]
