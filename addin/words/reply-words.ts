import type { Reply } from '../api/reply.ts'

export const replyWords: Record<Reply['what'], string> = {
  warning: 'polite warning',
  reminder: 'reminder',
  forward: 'message to the contact',
}
