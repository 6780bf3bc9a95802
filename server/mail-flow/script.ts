import { limits } from './limits.ts'
import { quoted, quotedList } from './powershell.ts'
import { prefix, type WantedRule } from './rule.ts'

/**
 * The PowerShell script that makes a tenant's mail flow rules match the register, for ICT to read and run. It is safe
 * to run again; with `-WhatIf` it only says what it would do. Values are literals between single quotes, and nothing
 * else in the script comes from the register. It also runs in Windows PowerShell 5.1: save it with a byte order mark
 * (`scriptBytes`).
 * @param madeAt for the reader: the day and time of the register's data
 */
export function mailFlowScript(rules: readonly WantedRule[], madeAt: Date): string {
  const lines = [
    ...opening(madeAt),
    '',
    rules.length === 0 ? '$wanted = @()' : '$wanted = @(',
    ...rules.flatMap(ruleLines),
    ...(rules.length === 0 ? [] : [')']),
    '',
    ...body,
  ]
  return `${lines.join('\r\n')}\r\n`
}

/** As a file: UTF-8 with a byte order mark; without it Windows PowerShell 5.1 misreads non-ASCII letters. */
export const scriptBytes = (script: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`\ufeff${script}`)

function ruleLines({ name, comments, patterns, action, exceptIfSentTo, sentToMemberOf }: WantedRule): string[] {
  return [
    '  @{',
    `    Name = ${quoted(name)}`,
    `    Comments = ${quoted(comments)}`,
    `    FromAddressMatchesPatterns = ${quotedList(patterns)}`,
    `    RedirectMessageTo = ${quotedList(action.kind === 'redirect' ? [action.to] : [])}`,
    `    RejectMessageReasonText = ${quoted(action.kind === 'reject' ? action.text : '')}`,
    `    ExceptIfSentTo = ${quotedList(exceptIfSentTo)}`,
    `    SentToMemberOf = ${quotedList(sentToMemberOf)}`,
    '  }',
  ]
}

const opening = (madeAt: Date) =>
  `<#
  Mail arrangements of the contact register, as they are to be at ${madeAt.toISOString()}.
  1. Connect-ExchangeOnline
  2. Run it with -WhatIf: it says what it would do, and changes nothing.
  3. Run it: the rules are made in Audit mode, which logs what they would do to a message and does not do it.
  4. Run it with -Mode Enforce once the log shows what you expect.
  It makes, changes and removes only rules whose names begin with ${prefix}, and may be run again at any time.
#>
[CmdletBinding(SupportsShouldProcess = $true)]
param(
  [ValidateSet('Audit', 'Enforce')]
  [string] $Mode = 'Audit'
)
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'`.split('\n')

/** Always the same: it compares `$wanted` with the rules in the tenant. */
const body = String.raw`# Never a rule without a condition: it would hold for all mail.
foreach ($rule in $wanted) {
  $anchored = @($rule.FromAddressMatchesPatterns | Where-Object { $_ -match '^\^.+@.+\$$' })
  if ($anchored.Count -eq 0 -or $anchored.Count -ne $rule.FromAddressMatchesPatterns.Count) {
    throw "The rule $($rule.Name) does not name whole addresses. Nothing was changed."
  }
  if ($rule.RedirectMessageTo.Count -ne 1 -and $rule.RejectMessageReasonText -eq '') {
    throw "The rule $($rule.Name) does not say what to do with a message. Nothing was changed."
  }
}

$there = @(Get-TransportRule -ResultSize Unlimited)
$ours = @($there | Where-Object { $_.Name -like '${prefix}*' })
$others = @($there | Where-Object { $_.Name -notlike '${prefix}*' })
$names = @($wanted | ForEach-Object { $_.Name })

if ($others.Count + $wanted.Count -gt ${limits.rules}) {
  throw "This tenant has $($others.Count) other rules; with the $($wanted.Count) wanted ones there would be more than ${limits.rules}. Nothing was changed."
}
$length = 0
foreach ($rule in $others) {
  foreach ($property in $rule.PSObject.Properties) {
    if ($property.Name -like '*MatchesPatterns' -and $null -ne $property.Value) {
      foreach ($pattern in @($property.Value)) { $length += "$pattern".Length }
    }
  }
}
foreach ($rule in $wanted) {
  foreach ($pattern in $rule.FromAddressMatchesPatterns) { $length += $pattern.Length }
}
if ($length -gt ${limits.patterns}) {
  throw "The patterns of all rules would have $length characters, and Exchange takes ${limits.patterns}. Nothing was changed."
}

function Test-SameList($One, $Other) {
  $left = @($One | Where-Object { $null -ne $_ } | ForEach-Object { "$_" } | Sort-Object)
  $right = @($Other | Where-Object { $null -ne $_ } | ForEach-Object { "$_" } | Sort-Object)
  return ($left -join [char]10) -eq ($right -join [char]10)
}

foreach ($rule in $wanted) {
  $settings = @{
    Comments                   = $rule.Comments
    FromAddressMatchesPatterns = $rule.FromAddressMatchesPatterns
    FromScope                  = 'NotInOrganization'
    SenderAddressLocation      = 'HeaderOrEnvelope'
    Mode                       = $Mode
  }
  if ($rule.RedirectMessageTo.Count -eq 1) { $settings.RedirectMessageTo = $rule.RedirectMessageTo }
  else { $settings.RejectMessageReasonText = $rule.RejectMessageReasonText }
  if ($rule.ExceptIfSentTo.Count -gt 0) { $settings.ExceptIfSentTo = $rule.ExceptIfSentTo }
  if ($rule.SentToMemberOf.Count -gt 0) { $settings.SentToMemberOf = $rule.SentToMemberOf }

  $now = @($ours | Where-Object { $_.Name -eq $rule.Name })
  if ($now.Count -eq 0) {
    if ($PSCmdlet.ShouldProcess($rule.Name, 'Make the rule')) {
      New-TransportRule -Name $rule.Name -Enabled $true @settings | Out-Null
    }
    continue
  }
  $isSame = $now[0].Comments -eq $rule.Comments -and
    "$($now[0].State)" -eq 'Enabled' -and
    "$($now[0].Mode)" -eq $Mode -and
    "$($now[0].FromScope)" -eq 'NotInOrganization' -and
    "$($now[0].SenderAddressLocation)" -eq 'HeaderOrEnvelope' -and
    "$($now[0].RejectMessageReasonText)" -eq $rule.RejectMessageReasonText -and
    (Test-SameList $now[0].FromAddressMatchesPatterns $rule.FromAddressMatchesPatterns) -and
    (Test-SameList $now[0].RedirectMessageTo $rule.RedirectMessageTo) -and
    (Test-SameList $now[0].ExceptIfSentTo $rule.ExceptIfSentTo) -and
    (Test-SameList $now[0].SentToMemberOf $rule.SentToMemberOf)
  if ($isSame) { continue }
  # What an earlier version of the rule did, it must do no longer.
  if (-not $settings.ContainsKey('RedirectMessageTo')) { $settings.RedirectMessageTo = $null }
  if (-not $settings.ContainsKey('RejectMessageReasonText')) { $settings.RejectMessageReasonText = $null }
  if (-not $settings.ContainsKey('ExceptIfSentTo')) { $settings.ExceptIfSentTo = $null }
  if (-not $settings.ContainsKey('SentToMemberOf')) { $settings.SentToMemberOf = $null }
  if ($PSCmdlet.ShouldProcess($rule.Name, 'Change the rule')) {
    Set-TransportRule -Identity $now[0].Guid @settings
    if ("$($now[0].State)" -ne 'Enabled') { Enable-TransportRule -Identity $now[0].Guid -Confirm:$false }
  }
}

foreach ($rule in $ours) {
  if ($names -contains $rule.Name) { continue }
  if ("$($rule.Comments)" -notlike 'Contact register: made by its script*') {
    Write-Warning "The rule $($rule.Name) is not one of the register's, though its name begins like one. It was left alone."
    continue
  }
  if ($PSCmdlet.ShouldProcess($rule.Name, 'Remove the rule')) {
    Remove-TransportRule -Identity $rule.Guid -Confirm:$false
  }
}
Write-Output "$($wanted.Count) rules are wanted. It can take 30 minutes until Exchange applies a change."`.split('\n')
