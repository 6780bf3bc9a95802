import type { MailAddress } from '../contact-point/mail-address.ts'

/**
 * Providers that deliver `name+anything` to `name`, by their own help pages or common experience. Elsewhere a plus
 * may belong to another person's name, so it is left as it is.
 */
const plusTags = new Set([
  ...['gmail.com', 'googlemail.com'],
  ...['outlook.com', 'hotmail.com', 'hotmail.co.uk', 'live.com', 'live.co.uk', 'msn.com'],
  ...['icloud.com', 'me.com', 'mac.com'],
  ...['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'],
  ...['fastmail.com', 'fastmail.fm'],
])

/** Gmail also ignores dots, and has two names. */
const gmail = new Set(['gmail.com', 'googlemail.com'])

/** Whether `name+anything` ends up with `name` there. */
export const takesPlusTags = (domain: string): boolean => plusTags.has(domain)

/** Whether dots in a name mean nothing there, and both of its names the same. */
export const isGmail = (domain: string): boolean => gmail.has(domain)

/** The mailbox in which an address ends up, as far as its provider says so. */
export function mailboxOf({ local, domain }: MailAddress): MailAddress {
  if (!takesPlusTags(domain)) return { local, domain }
  const name = local.replace(/\+.*$/s, '')
  const plain = isGmail(domain) ? name.replaceAll('.', '') : name
  return { local: plain || local, domain: isGmail(domain) ? 'gmail.com' : domain }
}
