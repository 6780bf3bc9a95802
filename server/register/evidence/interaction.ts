import type { Channel } from '../../policy/vocabulary.ts'

/** A message or call that a record is about; `facts` is JSON and personal data. */
export type KeptInteraction = { channel: Channel; messageId: string | null; facts: string }

/** The columns of every record about one interaction. */
export const interactionColumns = ({ channel, messageId, facts }: KeptInteraction) => ({
  channel,
  message_id: messageId,
  contact: facts,
})

/** Erases what was recorded by mistake; only the fact that something was recorded stays. */
export const noInteraction = { message_id: null, contact: null }
