import type { Drift, MailFlow } from '../../server/contract/mail-arrangement/mail-flow.ts'
import { drift } from '../../server/contract/messages/en/drift.ts'
import { say } from '../../server/contract/messages/say.ts'
import { figure } from '../words/numbers.ts'

/** What differs, and what to do about it. */
export function driftWords({ kind, what }: Drift): { found: string; todo: string } {
  switch (kind) {
    case 'not-applied':
      return { found: 'Approved, but not applied.', todo: 'Run the newest script.' }
    case 'not-enforced':
      return {
        found: 'There, but switched off or only in Audit mode.',
        todo: 'Run the script with -Mode Enforce.',
      }
    case 'lifted-but-there':
      return { found: 'Ended, but the mail is still arranged as before.', todo: 'Run the newest script today.' }
    case 'changed-by-hand':
      return {
        found: `Changed by hand: ${(what ?? []).join(', ')}.`,
        todo: 'Run the newest script. It puts the rule back as it was approved.',
      }
    case 'group-gone':
      return {
        found: 'A mail group of it is gone, so it matches nobody of that service.',
        todo: 'Ask the register keeper to correct the group in the settings, then run the newest script.',
      }
    case 'department-gone':
      return {
        found: say(drift, 'department-gone'),
        todo: say(drift, 'correct-department'),
      }
    case 'tip-missing':
      return { found: 'The MailTip of an address is missing.', todo: 'Run the newest script.' }
    case 'tip-changed':
      return { found: 'The MailTip of an address was changed by hand.', todo: 'Run the newest script.' }
    case 'tip-left':
      return { found: 'A MailTip that is no longer wanted is still there.', todo: 'Run the newest script today.' }
    case 'mark-missing':
      return {
        found: 'A message that was to be marked came without the mark.',
        todo: 'Check that no rule before it stops further rules, then run the newest script.',
      }
    case 'mark-left':
      return { found: 'A message was marked after the mark had been removed.', todo: 'Run the newest script today.' }
    case 'mark-unknown':
      return {
        found: 'A message had a mark that the register does not know.',
        todo: 'Somebody may have forged it. Check that the rule that removes forged marks comes first.',
      }
    case 'nobody-approved':
      return {
        found: 'Stops or redirects mail by its sender, and nobody approved it here.',
        todo: 'Find out who made it. Have it approved, or remove it.',
      }
  }
}

/** Why an arrangement, or a part of it, is not in the script. */
export const refusedWords: Record<MailFlow['refused'][number]['why'], string> = {
  'no-mail-group':
    'It is for some services only, and one of them has no mail group or department in the settings. Ask the register keeper to add it.',
  'no-address': 'The customer has no e-mail address on the register.',
  'address-not-expressible': 'An address has letters that Exchange’s patterns cannot express. Arrange it by hand.',
  'no-contact': 'Nobody is named to whom the mail should go.',
  'no-text': 'There are no words for the message that goes back. See the settings.',
  'text-too-long': 'The words for the message that goes back are longer than Exchange takes. See the settings.',
  'exceptions-too-long': 'There are more exceptions than fit into a rule.',
  'too-many-rules': 'Exchange takes no more than 300 rules. Arrange it by hand, or lift what is no longer needed.',
  'too-many-patterns': 'All addresses together are more than Exchange takes. Arrange it by hand.',
}

export const command = 'Get-TransportRule -ResultSize Unlimited | ConvertTo-Json -Depth 5 | Set-Content rules.json'

/** What all rules take of Exchange's limits. */
export const roomWords = (patterns: number, largestRule: number | null): string => {
  const largest = largestRule === null ? '' : ` The register’s largest rule uses ${figure(largestRule)} of 8,192 bytes.`
  return `The patterns and words of all rules use ${figure(patterns)} of 20,480 bytes.${largest}`
}
