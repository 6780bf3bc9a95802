import type { Channel } from '../../policy/vocabulary.ts'

/** A message or a call that something is about; `facts` are JSON and personal. */
export type KeptContact = { channel: Channel; messageId: string | null; facts: string }

export const contactColumns = ({ channel, messageId, facts }: KeptContact) => ({
  channel,
  message_id: messageId,
  contact: facts,
})

/** What was recorded by mistake is not kept: only that there was something. */
export const noContact = { message_id: null, contact: null }
