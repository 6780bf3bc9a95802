import { mark as texts } from '../../server/contract/messages/en/mark.ts'
import { say } from '../../server/contract/messages/say.ts'
import type { Mark } from '../outlook/reading/mark-header.ts'
import type { OpenMessage } from '../outlook/reading/open-message.ts'
import { momentInWords } from '../words/dates.ts'

/** From the register, or from its last answer on this device. */
export type Council = { timeZone: string; officerPost?: string | undefined; marksMail?: boolean | undefined } | null

/** P13: what a mark says where the register can't be asked: when, and whom to ask. */
export function markedWords({ receivedAt }: Mark, { sentAt }: Pick<OpenMessage, 'sentAt'>, council: Council): string {
  const at = receivedAt ?? sentAt
  const who = council?.officerPost ?? say(texts, 'an-officer')
  if (at === null) return say(texts, 'marked', { who })
  return say(texts, 'marked-on', { who, day: momentInWords(at.toISOString(), council?.timeZone ?? 'Europe/London') })
}
