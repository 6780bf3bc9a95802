import type { ProposalWithdrawn } from '../../contract/contact-point/proposal.ts'
import { mayWithdrawProposal } from '../../policy/contact-point/proposal.ts'
import { findProposal, markProposalWithdrawn } from '../../register/contact-point/proposals.ts'
import type { Writing } from '../../register/store.ts'
import { type Act, audit, enforce, foundForCustomer } from '../act.ts'
import { forgetCustomerWithNothingLeft } from '../customer/forget-customer.ts'

/** G, accuracy: withdraws a report before the keeper has decided. */
export async function withdrawProposal(tx: Writing, act: Act, proposalId: string): Promise<ProposalWithdrawn> {
  const proposal = foundForCustomer(act, await findProposal(tx, proposalId), 'unknown-proposal')
  enforce(mayWithdrawProposal(proposal, act.by))

  const { customerId } = proposal
  await markProposalWithdrawn(tx, proposalId, act.at)
  await audit(tx, act, { what: 'proposal-withdrawn', subjectId: proposalId, customerId })
  await forgetCustomerWithNothingLeft(tx, act, customerId)
  return { proposalId, withdrawnAt: act.at.toISOString() }
}
