import type { EscalationFiled, EscalationToFile } from '../../server/contract/escalation.ts'
import type { Call } from './call.ts'
import { listOf, moment, oneOf, orNull, shaped, text } from './shape.ts'

export const escalationsPath = '/api/escalations'
export const escalationWithdrawPath = '/api/escalations/{escalationId}/withdraw'

/** Only what the pane goes on with: of the evidence, whether the original came with it. */
export type Filed = Pick<EscalationFiled, 'escalationId' | 'customerId' | 'escalatedAt' | 'state' | 'behaviours'> & {
  evidence: Pick<EscalationFiled['evidence'][number], 'sha256'>[]
}

export const isFiled = shaped<Filed>({
  escalationId: text,
  customerId: text,
  escalatedAt: moment,
  state: oneOf('pending', 'more-wanted', 'withdrawn', 'approved', 'declined', 'no-action', 'referred'),
  behaviours: listOf(oneOf('abusive', 'harassing', 'aggressive', 'impedes-administration')),
  evidence: listOf(shaped<Filed['evidence'][number]>({ sha256: orNull(text) })),
})

/** P10: files an escalation; used where it cannot wait on the device, because it holds what somebody wrote. */
export const escalate = (call: Call, key: string, escalation: EscalationToFile) =>
  call({ method: 'POST', path: escalationsPath, body: escalation, key, answer: isFiled })
