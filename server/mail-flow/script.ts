import { freshHours } from './limits.ts'
import { quoted, quotedList } from './powershell.ts'
import { prefix, type WantedRule } from './rule.ts'
import { body } from './script-body.ts'
import { listSettings, settingsOf, textSettings } from './settings.ts'
import type { WantedTip } from './tips.ts'
import type { Untouched } from './untouched.ts'

/**
 * The PowerShell script that makes a tenant's mail flow rules match the register, for ICT to read and run. It is safe
 * to run again; with `-WhatIf` it only says what it would do. Values are literals between single quotes, and nothing
 * else in the script comes from the register. It also runs in Windows PowerShell 5.1: save it with a byte order mark
 * (`scriptBytes`).
 * @param madeAt the day and time of the register's data: an old script does not run, nor one older than the last
 */
export function mailFlowScript(
  rules: readonly WantedRule[],
  madeAt: Date,
  tips: readonly WantedTip[] = [],
  untouched: readonly Untouched[] = [],
): string {
  const lines = [
    ...opening(madeAt),
    '',
    ...listLines('$wanted', rules.map(ruleLines)),
    ...listLines('$tips', tips.map(tipLines)),
    // Without any address of the customer's, no rule of theirs is to stay.
    ...listLines('$untouched', untouched.filter(({ patterns }) => patterns.length > 0).map(untouchedLines)),
    '',
    ...body,
  ]
  return `${lines.join('\r\n')}\r\n`
}

/** As a file: UTF-8 with a byte order mark; without it Windows PowerShell 5.1 misreads non-ASCII letters. */
export const scriptBytes = (script: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`\ufeff${script}`)

const listLines = (name: string, entries: readonly string[][]): string[] =>
  entries.length === 0 ? [`${name} = @()`] : [`${name} = @(`, ...entries.flat(), ')']

/** Only what the rule has; what it lacks, the rule in Exchange must lack too. */
function ruleLines(rule: WantedRule): string[] {
  const { texts, lists } = settingsOf(rule)
  return [
    '  @{',
    `    Name = ${quoted(rule.name)}`,
    `    Comments = ${quoted(rule.comments)}`,
    ...listSettings.flatMap((name) => (lists[name].length > 0 ? `    ${name} = ${quotedList(lists[name])}` : [])),
    ...textSettings.flatMap((name) => (texts[name] === '' ? [] : `    ${name} = ${quoted(texts[name])}`)),
    ...(rule.expiresAt === null ? [] : [`    ExpiryDate = ${quoted(rule.expiresAt)}`]),
    '  }',
  ]
}

const tipLines = ({ name, address, tip }: WantedTip): string[] => [
  '  @{',
  `    Name = ${quoted(name)}`,
  `    Address = ${quoted(address)}`,
  `    MailTip = ${quoted(tip)}`,
  '  }',
]

const untouchedLines = ({ arrangementId, patterns, isForSome }: Untouched): string[] => [
  '  @{',
  `    Id = ${quoted(arrangementId)}`,
  `    Patterns = ${quotedList(patterns)}`,
  `    IsForSome = ${quoted(isForSome ? 'yes' : 'no')}`,
  '  }',
]

const opening = (madeAt: Date) =>
  `<#
  Mail arrangements of the contact register, as they are to be at ${madeAt.toISOString()}.
  1. Connect-ExchangeOnline
  2. Run it with -WhatIf: it says what it would do, and changes nothing.
  3. Run it: new rules are made in Audit mode, which logs what they would do to a message and does not do it. A rule that
     is enforced already stays enforced, and so is a rule that does the same in its place.
  4. Run it with -Mode Enforce once the log shows what you expect.
  If a change fails, it makes the others, says which one failed, and ends with an error.
  It makes, changes and removes only rules whose names begin with ${prefix}. Where an arrangement is still wanted, but cannot
  be a rule now (the page "Mail rules" says why), it leaves the rules that Exchange has of it, or of what it replaces, as
  they are. You can run it again for ${freshHours} hours. After that, or once a later one has run, it changes nothing: download a
  new one.
#>
[CmdletBinding(SupportsShouldProcess = $true)]
param(
  [ValidateSet('Audit', 'Enforce')]
  [string] $Mode = 'Audit',
  [switch] $Force
)
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'
$made = '${madeAt.toISOString()}'
$madeAt = [datetime]::Parse($made, [Globalization.CultureInfo]::InvariantCulture)`.split('\n')
