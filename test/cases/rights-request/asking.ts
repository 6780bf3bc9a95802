import type { Act } from '../../../server/cases/act.ts'
import { answerRights, recordRightsRequest } from '../../../server/cases/rights-request/rights-requests.ts'
import type { RightsOutcome, RightsRequestKind } from '../../../server/policy/vocabulary-rights.ts'
import type { Register } from '../../../server/register/register.ts'
import { ruth } from '../../support/deciding.ts'

/** What a customer says of their own record. */
export const what = 'I never shouted at anybody.'
const asked = { kind: 'rectification' as RightsRequestKind, receivedOn: '2026-11-02', what }
/** The answer to it. */
export const given = {
  outcome: 'in-part' as const,
  answer: 'We corrected the day.',
  statement: 'I was ill on that day.',
  sameOfficerReason: null as string | null,
}

export const ask = (register: Register, customerId: string, more: Partial<typeof asked> = {}, act: Act = ruth) =>
  register.write((tx) => recordRightsRequest(tx, act, customerId, { ...asked, ...more }))
export const answer = (
  register: Register,
  id: string,
  act: Act = ruth,
  more: Partial<{ outcome: RightsOutcome; sameOfficerReason: string | null; statement: string | null }> = {},
) => register.write((tx) => answerRights(tx, act, id, { ...given, ...more }))
