import type { Behaviour } from '../../../server/policy/vocabulary.ts'

export type DetailsDraft = { behaviours: Behaviour[]; account: string }

/** The note of what somebody has begun to write about an escalation. */
export const detailsDraftOf = (escalationId: string): string => `escalation-draft ${escalationId}`
