/** P14: the settings' list of designated contacts. */
export const settingsContacts = {
  address: 'E-mail address at the council',
  telephone: 'Telephone number (optional)',
  accounts: 'Accounts that see what is passed to them',
  'accounts-hint': 'One to a line: the address that they sign in with.',
  'away-from': 'Away from',
  'away-until': 'Away until',
  'away-hint': 'Staff pass messages to the deputy while they’re away, and after their last day.',
  'last-day': 'Last day at the council',
  'deputy-name': 'Deputy’s name',
  'deputy-post': 'Deputy’s post',
  'deputy-address': 'Deputy’s e-mail address',
  'deputy-telephone': 'Deputy’s telephone number (optional)',
  'deputy-accounts': 'Deputy’s accounts',
  'deputy-away-from': 'Deputy away from',
  'deputy-away-until': 'Deputy away until',
  'deputy-last-day': 'Deputy’s last day at the council',
} as const
