/** P13: the rules that Exchange needs, and the comparison with it. */
export const mailFlow = {
  'changed-by-hand': 'Changed by hand: {what}.',
  'patterns-of-all-rules': 'The patterns and words of all rules use {bytes} of 20,480 bytes.',
  'largest-rule': 'The register’s largest rule uses {bytes} of 8,192 bytes.',
  'rules-wanted': '{n, plural, one {One rule is wanted.} other {{n} rules are wanted.}}',
  'read-script-first': 'Read the script first; it says at its top how to try it without changing anything.',
  'arrangement-why': 'Arrangement {id}: {why}',
  'compared-on': '{day}, by {name}. Exchange had {n, plural, one {1 rule} other {{n} rules}}.',
  'as-it-should-be':
    '{n, plural, one {1 arrangement is as it should be.} other {{n} arrangements are as they should be.}}',
  'nothing-differs': 'Compared. Nothing differs.',
  'differences-found':
    'Compared. {n, plural, one {1 difference was found} other {{n} differences were found}}, and the authorising officers have been told.',
  'choose-file-that-command': 'Choose the file that the command wrote.',
  'this-file-is-too': 'This file is too large to be what Exchange printed.',
  'file-could-not-be': 'The file could not be read. Choose it again.',
  'run-this-in-powershell': 'Run this in PowerShell, signed in to Exchange Online',
  'copy-command': 'Copy the command',
  'upload-rules-json': 'Upload rules.json',
  'compare-with-register': 'Compare with the register',
  'not-compared': 'Not compared.',
  'rule-in-exchange': 'Rule in Exchange',
  'what-differs': 'What differs',
  'what-to-do': 'What to do',
  'differences-between-exchange-and': 'Differences between Exchange and the register',
  'mail-rules': 'Mail rules',
  'mail-arrangements-become-rules':
    'Mail arrangements become rules in Exchange Online: one script makes them, and a comparison shows what differs.',
  compare: 'Compare',
  'marks-that-readers-found': 'Marks that readers found',
  script: 'The script',
  'download-script': 'Download the script',
  'not-or-not-wholly': 'Not, or not wholly, in the script:',
  'daily-check': 'Daily check',
  'scheduled-task-can-send':
    'A scheduled task can send Exchange’s rules in each day. This script changes nothing; its top says how to run it.',
  'download-daily-check': 'Download the daily check',
  'last-comparison': 'Last comparison',
  'exchanges-rules-have-not': 'Exchange’s rules have not been compared with the register yet.',
  'approved-but-not-applied': 'Approved, but not applied.',
  'run-newest-script': 'Run the newest script.',
  'there-but-switched-off': 'There, but switched off or only in Audit mode.',
  'run-script-with-mode': 'Run the script with -Mode Enforce.',
  'ended-but-mail-is': 'Ended, but the mail is still arranged as before.',
  'run-newest-script-today': 'Run the newest script today.',
  'run-newest-script-it': 'Run the newest script. It puts the rule back as it was approved.',
  'mail-group-of-it': 'A mail group of it is gone, so it matches nobody of that service.',
  'ask-register-keeper-to': 'Ask the register keeper to correct the group in the settings, then run the newest script.',
  'mailtip-of-address-is': 'The MailTip of an address is missing.',
  'mailtip-of-address-was': 'The MailTip of an address was changed by hand.',
  'mailtip-that-is-no': 'A MailTip that is no longer wanted is still there.',
  'message-that-was-to': 'A message that was to be marked came without the mark.',
  'check-that-no-rule': 'Check that no rule before it stops further rules, then run the newest script.',
  'message-was-marked-after': 'A message was marked after the mark had been removed.',
  'message-had-mark-that': 'A message had a mark that the register does not know.',
  'somebody-may-have-forged': 'Somebody may have forged it. Check that the rule that removes forged marks comes first.',
  'stops-or-redirects-mail': 'Stops or redirects mail by its sender, and nobody approved it here.',
  'find-out-who-made': 'Find out who made it. Have it approved, or remove it.',
} as const

/** Why an arrangement, or a part of it, is not in the script. */
export const notInScript = {
  'no-mail-group':
    'It is for some services only, and one of them has no mail group or department in the settings. Ask the register keeper to add it.',
  'no-address': 'The customer has no e-mail address on the register.',
  'address-not-expressible':
    'An address has letters that Exchange’s patterns cannot express. Arrange it by hand, with this id in the rule’s name.',
  'no-contact': 'Nobody is named to whom the mail should go.',
  'no-text': 'There are no words for the message that goes back. See the settings.',
  'text-too-long': 'The words for the message that goes back are longer than Exchange takes. See the settings.',
  'exceptions-too-long': 'There are more exceptions than fit into a rule.',
  'too-many-rules':
    'Exchange takes no more than 300 rules. Arrange it by hand, with this id in the rule’s name, or lift what is no longer needed.',
  'too-many-patterns':
    'All addresses together are more than Exchange takes. Arrange it by hand, with this id in the rule’s name.',
} as const
