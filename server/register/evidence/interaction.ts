import type { Channel } from '../../policy/vocabulary.ts'

/** A message or call that a record is about; `facts` is JSON and personal data. */
export type KeptInteraction = { channel: Channel; messageId: string | null; facts: string }

/** The columns that every record made about one contact has. */
export const interactionColumns = ({ channel, messageId, facts }: KeptInteraction) => ({
  channel,
  message_id: messageId,
  contact: facts,
})

/** What was recorded by mistake is not kept, only that something was. */
export const noInteraction = { message_id: null, contact: null }
