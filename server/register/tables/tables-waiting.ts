import type { Generated } from 'kysely'
import type { Channel } from '../../policy/vocabulary.ts'

/** P10: evidence waiting for the escalation that names it. Until then nobody can read it; after a day it is deleted. */
export type WaitingTables = {
  waiting_evidence: {
    id: string
    given_at: string
    by_oid: string
    by_tid: string
    channel: Channel
    message_id: string | null
    /** JSON. */
    contact: string | null
    sha256: string | null
    bytes: number | null
    /** 1 where the original has the Message-ID of the message. */
    compared: Generated<number>
  }
  waiting_originals: { piece_id: string; content: Uint8Array }
}
