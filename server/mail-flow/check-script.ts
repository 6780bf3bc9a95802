import { prefix } from './rule.ts'
import { tipPrefix } from './tips.ts'

/**
 * The PowerShell script of the daily check: it changes nothing in Exchange, and writes or sends what is there. It
 * contains nothing from the register, so it stays the same from one day to the next.
 */
export const checkScript = (): string => `${text.split('\n').join('\r\n')}\r\n`

const text = String.raw`<#
  The daily check of the contact register: it prints the mail rules of Exchange, and changes nothing.
  By hand:   .\contact-register-check.ps1                 writes rules.json, to be uploaded on the page "Mail rules".
  As a task: .\contact-register-check.ps1 -Register https://register.example -TokenFile token.txt
             sends it in. The token is the server's MAIL_CHECK_TOKEN. It can do nothing else.
  Before it: Connect-ExchangeOnline. An account that may only view rules, groups and contacts is enough.
#>
param(
  [string] $Register = '',
  [string] $TokenFile = '',
  [string] $Out = 'rules.json'
)
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

# The token is for the register alone.
if ($Register -ne '' -and $Register -notlike 'https://*') { throw 'The address of the register begins with https://.' }

# Cmdlets of a module do not follow the preference of this script, so each is told to stop at an error: what could not be
# read must not look like what is not there.
$rules = @(Get-TransportRule -ResultSize Unlimited -ErrorAction Stop)

# Of the groups that the register's rules name, those that are there: Exchange says nothing when one is removed.
$named = @($rules | Where-Object { $_.Name -like '${prefix}*' } | ForEach-Object { $_.SentToMemberOf } |
  Where-Object { $null -ne $_ } | ForEach-Object { "$_" } | Sort-Object -Unique)
$groups = @(foreach ($name in $named) {
  $found = @()
  try { $found = @(Get-Recipient -Identity $name -ErrorAction Stop) }
  catch {
    # Only a group that Exchange does not find is gone. Anything else ends the check.
    if ("$($_.CategoryInfo.Reason) $($_.FullyQualifiedErrorId) $($_.Exception.Message)" -notmatch 'ObjectNotFound') { throw }
  }
  if ($found.Count -gt 0 -and "$($found[0].RecipientTypeDetails)" -like '*Group*') { $name }
})

# And of the departments, those that somebody is in.
$conditions = @($rules | Where-Object { $_.Name -like '${prefix}*' } | ForEach-Object { $_.RecipientADAttributeMatchesPatterns } |
  Where-Object { $null -ne $_ } | ForEach-Object { "$_" } | Sort-Object -Unique)
$departments = @(foreach ($condition in $conditions) {
  $name = $condition -replace '^Department:\^', '' -replace '\$$', '' -replace '\\(.)', '$1'
  $quoted = $name.Replace("'", "''")
  $found = @(Get-Recipient -Filter "Department -eq '$quoted'" -ResultSize 1 -WarningAction SilentlyContinue -ErrorAction Stop)
  if ($found.Count -gt 0) { $condition }
})

$tips = @()
if ($null -ne (Get-Command Get-MailContact -ErrorAction SilentlyContinue)) {
  $tips = @(Get-MailContact -ResultSize Unlimited -Filter "Name -like '${tipPrefix}*'" -ErrorAction Stop | ForEach-Object {
    @{
      Name = $_.Name
      ExternalEmailAddress = "$($_.ExternalEmailAddress)"
      MailTip = "$($_.MailTip)"
      HiddenFromAddressListsEnabled = $_.HiddenFromAddressListsEnabled
    }
  })
}

$json = @{ Rules = $rules; Groups = $groups; Departments = $departments; Tips = $tips } | ConvertTo-Json -Depth 5
if ($Register -eq '') {
  Set-Content -LiteralPath $Out -Value $json -Encoding UTF8
  Write-Output "Written: $Out"
  return
}
$token = (Get-Content -LiteralPath $TokenFile -TotalCount 1).Trim()
# Windows PowerShell may begin with a version of TLS that the register refuses.
if ($PSVersionTable.PSVersion.Major -lt 6) {
  [Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor [Net.SecurityProtocolType]::Tls12
}
$answer = Invoke-RestMethod -Method Post -Uri "$($Register.TrimEnd('/'))/jobs/mail-rules" -ContentType 'application/json; charset=utf-8' -Headers @{ Authorization = "Bearer $token" } -Body ([Text.Encoding]::UTF8.GetBytes($json))
Write-Output "Compared: $($answer.rules) rules, $($answer.differences) differences."`
