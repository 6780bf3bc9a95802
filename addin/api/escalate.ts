import type { EscalationFiled, EscalationToFile } from '../../server/contract/escalation.ts'
import type { Call } from './call.ts'
import type { Failure } from './failure.ts'
import { listOf, moment, oneOf, orNull, shaped, text } from './shape.ts'

export const escalationsPath = '/api/escalations'
export const escalationWithdrawPath = '/api/escalations/{escalationId}/withdraw'

/** Milliseconds: an escalation may carry thirty megabytes. */
export const longestEscalation = 60_000

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

/** P1: false where Outlook did not give the original bytes, or the register could not take them. */
export const hasOriginals = ({ evidence }: Filed): boolean => evidence.every(({ sha256 }) => sha256 !== null)

/** The register would not have an original; the same without it is taken. */
export const takenWithoutOriginals = ({ told }: Failure): boolean =>
  ['too-large', 'original-not-readable', 'original-of-another-message', 'no-room-for-original'].includes(
    told?.name ?? '',
  )

/** P10: files an escalation; used where it cannot wait on the device: it holds what somebody wrote, or there is no pane. */
export const escalate = (call: Call, key: string, escalation: EscalationToFile, longest = 8000) =>
  call({ method: 'POST', path: escalationsPath, body: escalation, key, answer: isFiled, longest })
