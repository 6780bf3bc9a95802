import type { Drift, MailFlow } from '../../../server/contract/mail-arrangement/mail-flow.ts'
import { say } from '../../../server/contract/texts/say.ts'
import { notInScript } from '../../../server/contract/texts/words/mail-flow.ts'
import { figure } from '../../words/numbers.ts'
import { spoken } from '../../words/spoken.ts'

/** What differs, and what to do about it. */
export function driftWords({ kind, what }: Drift): { found: string; todo: string } {
  switch (kind) {
    case 'not-applied':
      return { found: say('Approved, but not applied.'), todo: say('Run the newest script.') }
    case 'not-enforced':
      return {
        found: say('There, but switched off or only in Audit mode.'),
        todo: say('Run the script with -Mode Enforce.'),
      }
    case 'lifted-but-there':
      return {
        found: say('Ended, but the mail is still arranged as before.'),
        todo: say('Run the newest script today. If the rule was made by hand, remove it by hand.'),
      }
    case 'no-longer-by-hand':
      return {
        found: say('Made by hand, and now it can be in the script.'),
        todo: say('Run the newest script with -Mode Enforce. Then remove this rule by hand.'),
      }
    case 'changed-by-hand':
      return {
        found: say('Changed by hand: {what}.', { what: (what ?? []).join(', ') }),
        todo: say('Run the newest script. It puts the rule back as it was approved.'),
      }
    case 'group-gone':
      return {
        found: say('A mail group of it is gone, so it matches nobody of that service.'),
        todo: say('Ask the register keeper to correct the group in the settings, then run the newest script.'),
      }
    case 'department-gone':
      return {
        found: say('Nobody is in a department of it, so it matches nobody of that service.'),
        todo: say('Ask the register keeper to correct the department in the settings, then run the newest script.'),
      }
    case 'tip-missing':
      return { found: say('The MailTip of an address is missing.'), todo: say('Run the newest script.') }
    case 'tip-changed':
      return { found: say('The MailTip of an address was changed by hand.'), todo: say('Run the newest script.') }
    case 'tip-left':
      return {
        found: say('A MailTip that is no longer wanted is still there.'),
        todo: say('Run the newest script today.'),
      }
    case 'mark-missing':
      return {
        found: say('A message that was to be marked came without the mark.'),
        todo: say('Check that no rule before it stops further rules, then run the newest script.'),
      }
    case 'mark-left':
      return {
        found: say('A message was marked after the mark had been removed.'),
        todo: say('Run the newest script today.'),
      }
    case 'mark-unknown':
      return {
        found: say('A message had a mark that the register does not know.'),
        todo: say('Somebody may have forged it. Check that the rule that removes forged marks comes first.'),
      }
    case 'refused-but-there':
      return {
        found: say('In place and still wanted, but it cannot be in the script now.'),
        todo: say('The script leaves it alone. ICT sees the reason on this page, under “The script”, and corrects it.'),
      }
    case 'confirmed-apart':
      return {
        found: say('In place and confirmed, though it cannot be in the script.'),
        todo: say('Nothing. This does not count as a difference.'),
      }
    case 'nobody-approved':
      return {
        found: say('Stops or redirects mail by its sender, and nobody approved it here.'),
        todo: say('Find out who made it. Have it approved, or remove it.'),
      }
  }
}

/** Why an arrangement, or a part of it, is not in the script. */
export const refusedWords: Record<MailFlow['refused'][number]['why'], string> = spoken(notInScript)

/** What all rules take of Exchange's limits. */
export const roomWords = (patterns: number, largestRule: number | null): string => {
  const all = say('The patterns and words of all rules use {bytes} of 20,480 bytes.', { bytes: figure(patterns) })
  return largestRule === null
    ? all
    : `${all} ${say('The register’s largest rule uses {bytes} of 8,192 bytes.', { bytes: figure(largestRule) })}`
}
