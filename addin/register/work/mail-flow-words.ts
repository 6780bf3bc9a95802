import type { Drift, MailFlow } from '../../../server/contract/mail-arrangement/mail-flow.ts'
import { drift } from '../../../server/contract/messages/en/drift.ts'
import { notInScript, mailFlow as texts } from '../../../server/contract/messages/en/mail-flow.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { figure } from '../../words/numbers.ts'
import { spoken } from '../../words/spoken.ts'

/** What differs, and what to do about it. */
export function driftWords({ kind, what }: Drift): { found: string; todo: string } {
  switch (kind) {
    case 'not-applied':
      return { found: say(texts, 'approved-but-not-applied'), todo: say(texts, 'run-newest-script') }
    case 'not-enforced':
      return {
        found: say(texts, 'there-but-switched-off'),
        todo: say(texts, 'run-script-with-mode'),
      }
    case 'lifted-but-there':
      return { found: say(texts, 'ended-but-mail-is'), todo: say(drift, 'end-today') }
    case 'no-longer-by-hand':
      return { found: say(drift, 'no-longer-by-hand'), todo: say(drift, 'script-then-remove') }
    case 'changed-by-hand':
      return {
        found: say(texts, 'changed-by-hand', { what: (what ?? []).join(', ') }),
        todo: say(texts, 'run-newest-script-it'),
      }
    case 'group-gone':
      return {
        found: say(texts, 'mail-group-of-it'),
        todo: say(texts, 'ask-register-keeper-to'),
      }
    case 'department-gone':
      return {
        found: say(drift, 'department-gone'),
        todo: say(drift, 'correct-department'),
      }
    case 'tip-missing':
      return { found: say(texts, 'mailtip-of-address-is'), todo: say(texts, 'run-newest-script') }
    case 'tip-changed':
      return { found: say(texts, 'mailtip-of-address-was'), todo: say(texts, 'run-newest-script') }
    case 'tip-left':
      return { found: say(texts, 'mailtip-that-is-no'), todo: say(texts, 'run-newest-script-today') }
    case 'mark-missing':
      return {
        found: say(texts, 'message-that-was-to'),
        todo: say(texts, 'check-that-no-rule'),
      }
    case 'mark-left':
      return { found: say(texts, 'message-was-marked-after'), todo: say(texts, 'run-newest-script-today') }
    case 'mark-unknown':
      return {
        found: say(texts, 'message-had-mark-that'),
        todo: say(texts, 'somebody-may-have-forged'),
      }
    case 'refused-but-there':
      return { found: say(drift, 'refused-but-there'), todo: say(drift, 'see-why-refused') }
    case 'confirmed-apart':
      return { found: say(drift, 'confirmed-apart'), todo: say(drift, 'nothing-to-do') }
    case 'nobody-approved':
      return {
        found: say(texts, 'stops-or-redirects-mail'),
        todo: say(texts, 'find-out-who-made'),
      }
  }
}

/** Why an arrangement, or a part of it, is not in the script. */
export const refusedWords: Record<MailFlow['refused'][number]['why'], string> = spoken(notInScript)

/** What all rules take of Exchange's limits. */
export const roomWords = (patterns: number, largestRule: number | null): string => {
  const all = say(texts, 'patterns-of-all-rules', { bytes: figure(patterns) })
  return largestRule === null ? all : `${all} ${say(texts, 'largest-rule', { bytes: figure(largestRule) })}`
}
