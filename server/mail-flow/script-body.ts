import { budgeted } from './budget.ts'
import { freshHours, limits, noEnd } from './limits.ts'
import { prefix } from './rule.ts'
import { listSettings, textSettings } from './settings.ts'
import { tipPrefix } from './tips.ts'

const names = (all: readonly string[]) => `@(\n${all.map((name) => `  '${name}'`).join(',\n')}\n)`

/** The part of the script that is always the same: it compares `$wanted` and `$tips` with what is in the tenant. */
export const body = String.raw`$texts = ${names(textSettings)}
$lists = ${names(listSettings)}
$budgeted = ${names(budgeted)}
$actions = @('RedirectMessageTo', 'RejectMessageReasonText', 'SetHeaderName', 'RemoveHeader', 'PrependSubject', 'ApplyHtmlDisclaimerText')

# Old, it would bring back what has been lifted since, and remove what is new. The day leaves time to look at a dry run.
if (((Get-Date) - $madeAt).TotalHours -gt ${freshHours} -and -not $Force) {
  throw "This script was made at $made, more than ${freshHours} hours ago. Download a new one. To run this one all the same, add -Force. Nothing was changed."
}

# Never a rule without a condition: it would hold for all mail.
foreach ($rule in $wanted) {
  if ($rule.ContainsKey('RemoveHeader')) {
    if (-not $rule.ContainsKey('HeaderMatchesPatterns')) {
      throw "The rule $($rule.Name) does not name the header that it removes. Nothing was changed."
    }
  }
  else {
    $patterns = @($rule['FromAddressMatchesPatterns'] | Where-Object { $null -ne $_ })
    $anchored = @($patterns | Where-Object { $_ -match '^\^.+@.+\$$' })
    if ($anchored.Count -eq 0 -or $anchored.Count -ne $patterns.Count) {
      throw "The rule $($rule.Name) does not name whole addresses. Nothing was changed."
    }
  }
  if (@($actions | Where-Object { $rule.ContainsKey($_) }).Count -ne 1) {
    throw "The rule $($rule.Name) does not say what to do with a message. Nothing was changed."
  }
}

# Cmdlets of a module do not follow the preference of this script, so each is told to stop at an error.
$there = @(Get-TransportRule -ResultSize Unlimited -ErrorAction Stop)
# Of MailTips, without any and without the right to manage contacts, nothing is read or changed.
$contacts = @()
if ($tips.Count -gt 0 -or $null -ne (Get-Command Get-MailContact -ErrorAction SilentlyContinue)) {
  $contacts = @(Get-MailContact -ResultSize Unlimited -Filter "Name -like '${tipPrefix}*'" -ErrorAction Stop)
}
$ours = @($there | Where-Object { $_.Name -like '${prefix}*' })
$others = @($there | Where-Object { $_.Name -notlike '${prefix}*' })
$names = @($wanted | ForEach-Object { $_.Name })

# The first rule says when the script was made that ran last.
foreach ($rule in $ours) {
  if ("$($rule.Comments)" -notmatch '^Contact register: made by its script.* made=(\d{4}-\d\d-\d\dT[\d:.]+Z)\s*$') { continue }
  $last = $Matches[1]
  if (([datetime]::Parse($last, [Globalization.CultureInfo]::InvariantCulture) - $madeAt).TotalHours -gt 0) {
    throw "The rules in this tenant come from a script that was made at $last, and this one was made at $made. Download a new one. If the register's clock was wrong at that time, remove 'made=$last' from the comment of the rule $($rule.Name). Nothing was changed."
  }
}

# What is still wanted and cannot be a rule now stays as it is: nobody ended it. Not a rule that names an address which is no
# longer the customer's, nor one for everybody where the restriction is for some services.
function Test-Untouched($Rule) {
  if ("$($Rule.Comments)" -notmatch '^Contact register: made by its script.* id=([0-9a-f-]{36})/') { return $false }
  $id = $Matches[1]
  foreach ($one in $untouched) {
    if ($one.Id -ne $id) { continue }
    $patterns = @($Rule.FromAddressMatchesPatterns | Where-Object { $null -ne $_ })
    $strange = @($patterns | Where-Object { -not ($one.Patterns -contains $_) })
    $isForAll = "$($Rule.SentToMemberOf)$($Rule.RecipientADAttributeMatchesPatterns)" -eq ''
    return $patterns.Count -gt 0 -and $strange.Count -eq 0 -and -not ($isForAll -and $one.IsForSome -eq 'yes')
  }
  return $false
}
$staying = @($ours | Where-Object { -not ($names -contains $_.Name) -and (Test-Untouched $_) } | ForEach-Object { $_.Name })
$beside = @($there | Where-Object { $_.Name -notlike '${prefix}*' -or $staying -contains $_.Name })

# A run that takes no more than Exchange has now is always made: what is over must go.
$full = 'Nothing was changed. Print the rules, upload them on the page "Mail rules" and download a new script: it leaves out what has no room.'
$count = $beside.Count + $wanted.Count
if ($count -gt ${limits.rules} -and $count -gt $there.Count) {
  throw "This tenant has $($others.Count) other rules; with the $($wanted.Count) wanted ones there would be more than ${limits.rules}. $full"
}
# Exchange counts patterns and words together, a byte a character. Where it says how many a rule has, that counts.
function Get-Length($Texts) {
  $sum = 0
  foreach ($text in @($Texts)) { $sum += [Text.Encoding]::UTF8.GetByteCount("$text") }
  return $sum
}
function Get-Budget($Rule) {
  $said = $Rule.PSObject.Properties['RegexSize']
  if ($null -ne $said) {
    if ("$($said.Value)" -match '^\d+$') { return [int] "$($said.Value)" }
    if ("$($said.Value)" -match '\(([\d,. ]+) bytes\)') { return [int] ($Matches[1] -replace '\D', '') }
  }
  $sum = 0
  foreach ($property in $Rule.PSObject.Properties) {
    if ($property.Name -match '(MatchesPatterns|ContainsWords|MatchesWords)$') { $sum += Get-Length $property.Value }
  }
  return $sum
}
$length = 0
$now = 0
foreach ($rule in $beside) { $length += Get-Budget $rule }
foreach ($rule in $there) { $now += Get-Budget $rule }
foreach ($rule in $wanted) {
  $same = @($ours | Where-Object { $_.Name -eq $rule.Name -and ("$($_.Comments)" -replace ' made=\S+\s*$', '') -eq $rule.Comments })
  if ($same.Count -gt 0) { $length += Get-Budget $same[0] }
  else {
    foreach ($name in $budgeted) { if ($rule.ContainsKey($name)) { $length += Get-Length ($rule[$name]) } }
  }
}
if ($length -gt ${limits.patterns} -and $length -gt $now) {
  throw "The patterns and words of all rules would have $length characters, and Exchange takes ${limits.patterns}. $full"
}

function Test-SameList($One, $Other) {
  $left = @($One | Where-Object { $null -ne $_ } | ForEach-Object { "$_" } | Sort-Object)
  $right = @($Other | Where-Object { $null -ne $_ } | ForEach-Object { "$_" } | Sort-Object)
  return ($left -join [char]10) -eq ($right -join [char]10)
}
function Test-SameText($One, $Other) {
  $left = ("$One" -replace '\r\n?', [string][char]10).Trim()
  $right = ("$Other" -replace '\r\n?', [string][char]10).Trim()
  return $left -ceq $right
}
# The end of a rule that has none any more: Microsoft does not say whether an end can be taken away.
$never = [datetime]::Parse('${noEnd}', [Globalization.CultureInfo]::InvariantCulture)
function Test-SameEnd($One, $Other) {
  if ($null -eq $One) { $One = $never }
  if ($null -eq $Other) { $Other = $never }
  return [Math]::Abs(([datetime] $One - [datetime] $Other).TotalHours) -lt 24
}

# One change that fails does not keep the others from being made.
$failed = @()

# Addresses whose mail an enforced rule redirects or rejects, where that rule is over or names them no longer. A changed
# restriction has a new rule, and an address can move to another rule of its customer. If the new rule does the same with
# the mail, it is enforced too, also in Audit mode, so that no restriction lapses.
$stops = @('RedirectMessageTo', 'RejectMessageReasonText')
$moving = @{}
foreach ($action in $stops) { $moving[$action] = @() }
foreach ($rule in $ours) {
  if ("$($rule.Comments)" -notlike 'Contact register: made by its script*') { continue }
  if ("$($rule.Mode)" -ne 'Enforce' -or "$($rule.State)" -ne 'Enabled' -or $staying -contains $rule.Name) { continue }
  if ($null -ne $rule.ExpiryDate -and ([datetime] $rule.ExpiryDate - $madeAt).TotalHours -lt 0) { continue }
  $kept = @($wanted | Where-Object { $_.Name -eq $rule.Name } | ForEach-Object { $_['FromAddressMatchesPatterns'] })
  $left = @($rule.FromAddressMatchesPatterns | Where-Object { $null -ne $_ -and -not ($kept -contains $_) })
  foreach ($action in $stops) { if ("$($rule.$action)" -ne '') { $moving[$action] += $left } }
}

# First what is over: nobody's mail stays stopped because another rule cannot be made, and Exchange has room again.
foreach ($rule in $ours) {
  if ($names -contains $rule.Name) { continue }
  if ("$($rule.Comments)" -notlike 'Contact register: made by its script*') {
    Write-Warning "The rule $($rule.Name) is not one of the register's, though its name begins like one. It was left alone."
    continue
  }
  if ($staying -contains $rule.Name) {
    Write-Warning "What the rule $($rule.Name) carries out is still wanted, but cannot be a rule now. It was left alone, as it is. The page Mail rules says why."
    continue
  }
  if ($PSCmdlet.ShouldProcess($rule.Name, 'Remove the rule')) {
    try { Remove-TransportRule -Identity $rule.Guid -Confirm:$false -ErrorAction Stop }
    catch { $failed += "$($rule.Name) could not be removed: $($_.Exception.Message)" }
  }
}

foreach ($rule in $wanted) {
  # Forged marks are removed before the first mark is set.
  $isFirst = $rule.ContainsKey('RemoveHeader')
  $comments = $rule.Comments
  if ($isFirst) { $comments = "$comments made=$made" }
  $settings = @{
    Comments              = $comments
    FromScope             = 'NotInOrganization'
    SenderAddressLocation = 'HeaderOrEnvelope'
    Mode                  = $Mode
  }
  foreach ($name in $texts + $lists) { if ($rule.ContainsKey($name)) { $settings[$name] = $rule[$name] } }
  $end = $null
  if ($rule.ContainsKey('ExpiryDate')) {
    $end = [datetime]::Parse($rule['ExpiryDate'], [Globalization.CultureInfo]::InvariantCulture)
    $settings['ExpiryDate'] = $end
  }
  $isMoving = $false
  foreach ($action in $stops) {
    if (-not $rule.ContainsKey($action)) { continue }
    $theirs = $moving[$action]
    if (@($rule['FromAddressMatchesPatterns'] | Where-Object { $theirs -contains $_ }).Count -gt 0) { $isMoving = $true }
  }

  $now = @($ours | Where-Object { $_.Name -eq $rule.Name })
  if ($now.Count -eq 0) {
    if ($isMoving) { $settings['Mode'] = 'Enforce' }
    if ($isFirst) { $settings['Priority'] = 0 }
    if ($PSCmdlet.ShouldProcess($rule.Name, "Make the rule in $($settings['Mode']) mode")) {
      try { New-TransportRule -Name $rule.Name -Enabled $true @settings -ErrorAction Stop | Out-Null }
      catch {
        $failed += "$($rule.Name) could not be made: $($_.Exception.Message)"
        if ($isMoving) { $failed += "What $($rule.Name) replaces was enforced, and is not now. Run the script with -Mode Enforce." }
      }
    }
    continue
  }
  # What is enforced stays enforced: a run in Audit mode never lets a restriction lapse.
  if ("$($now[0].Mode)" -eq 'Enforce' -and "$($now[0].State)" -eq 'Enabled') { $settings['Mode'] = 'Enforce' }
  $isLate = $isFirst -and
    @($ours | Where-Object { "$($_.SetHeaderName)" -ne '' -and $_.Priority -lt $now[0].Priority }).Count -gt 0
  $isSame = -not $isLate -and
    (Test-SameText $now[0].Comments $comments) -and
    "$($now[0].State)" -eq 'Enabled' -and
    "$($now[0].Mode)" -eq $settings['Mode'] -and
    "$($now[0].FromScope)" -eq 'NotInOrganization' -and
    "$($now[0].SenderAddressLocation)" -eq 'HeaderOrEnvelope' -and
    (Test-SameEnd $now[0].ExpiryDate $end)
  foreach ($name in $texts) {
    $isHow = $name -eq 'ApplyHtmlDisclaimerLocation' -or $name -eq 'ApplyHtmlDisclaimerFallbackAction'
    if ($isHow -and -not $settings.ContainsKey($name)) { continue }
    $isSame = $isSame -and (Test-SameText ($now[0].$name) ($rule[$name]))
    # What an earlier version of the rule did, it must do no longer.
    if (-not $settings.ContainsKey($name) -and "$($now[0].$name)" -ne '') { $settings[$name] = $null }
  }
  foreach ($name in $lists) {
    $isSame = $isSame -and (Test-SameList ($now[0].$name) ($rule[$name]))
    if (-not $settings.ContainsKey($name) -and "$($now[0].$name)" -ne '') { $settings[$name] = $null }
  }
  if ($isSame) { continue }
  if ($isLate) { $settings['Priority'] = 0 }
  if ($null -eq $end -and $null -ne $now[0].ExpiryDate) { $settings['ExpiryDate'] = $never }
  if (-not $PSCmdlet.ShouldProcess($rule.Name, "Change the rule, in $($settings['Mode']) mode")) { continue }
  try {
    Set-TransportRule -Identity $now[0].Guid @settings -ErrorAction Stop
    if ("$($now[0].State)" -ne 'Enabled') { Enable-TransportRule -Identity $now[0].Guid -Confirm:$false -ErrorAction Stop }
  }
  catch { $failed += "$($rule.Name) could not be changed: $($_.Exception.Message)" }
}

# MailTips: a hidden contact for each address.
foreach ($contact in $contacts) {
  if (@($tips | Where-Object { $_.Name -eq $contact.Name }).Count -gt 0) { continue }
  if ($PSCmdlet.ShouldProcess($contact.Name, 'Remove the MailTip')) {
    try { Remove-MailContact -Identity $contact.Name -Confirm:$false -ErrorAction Stop }
    catch { $failed += "The MailTip $($contact.Name) could not be removed: $($_.Exception.Message)" }
  }
}
foreach ($tip in $tips) {
  $now = @($contacts | Where-Object { $_.Name -eq $tip.Name })
  $isSame = $now.Count -eq 1 -and
    ("$($now[0].ExternalEmailAddress)" -replace '^smtp:', '') -eq $tip.Address -and
    (Test-SameText ("$($now[0].MailTip)" -replace '<[^>]*>', '') $tip.MailTip) -and
    $now[0].HiddenFromAddressListsEnabled -eq $true
  if ($isSame) { continue }
  if (-not $PSCmdlet.ShouldProcess($tip.Name, 'Make the MailTip')) { continue }
  $isNew = $false
  try {
    if ($now.Count -eq 0) {
      New-MailContact -Name $tip.Name -ExternalEmailAddress $tip.Address -ErrorAction Stop | Out-Null
      $isNew = $true
    }
    # Exchange may take some seconds until it finds what it has just made.
    foreach ($time in 1, 2, 3, 4, 5, 6) {
      try {
        Set-MailContact -Identity $tip.Name -ExternalEmailAddress $tip.Address -MailTip $tip.MailTip -HiddenFromAddressListsEnabled $true -ErrorAction Stop
        break
      }
      catch {
        if (-not $isNew -or $time -eq 6) { throw }
        Start-Sleep -Seconds 5
      }
    }
  }
  catch {
    $failed += "The MailTip $($tip.Name) could not be made: $($_.Exception.Message)"
    # A contact that is not hidden would show a customer's address to everybody.
    if ($isNew) {
      try { Remove-MailContact -Identity $tip.Name -Confirm:$false -ErrorAction Stop }
      catch { $failed += "The contact $($tip.Name) is not hidden. Hide or remove it by hand." }
    }
  }
}
if ($failed.Count -gt 0) {
  foreach ($one in $failed) { Write-Warning $one }
  throw "$($failed.Count) changes could not be made, see above; the others were. Put it right, and run the script again."
}
Write-Output "$($wanted.Count) rules are wanted. It can take 30 minutes until Exchange applies a change."`.split('\n')
