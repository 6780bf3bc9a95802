import type { MailAddress } from '../contact-point/mail-address.ts'

/**
 * Providers that deliver `name+anything` to `name`, by their own help pages or common experience. Elsewhere a plus may
 * be part of another person's name, so it stays.
 */
const plusTags = new Set([
  ...['gmail.com', 'googlemail.com'],
  ...['outlook.com', 'hotmail.com', 'hotmail.co.uk', 'live.com', 'live.co.uk', 'msn.com'],
  ...['icloud.com', 'me.com', 'mac.com'],
  ...['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'],
  ...['fastmail.com', 'fastmail.fm'],
])

/** Gmail also ignores dots, and has two domains. */
const gmail = new Set(['gmail.com', 'googlemail.com'])

/** Whether this domain delivers `name+anything` to `name`. */
export const takesPlusTags = (domain: string): boolean => plusTags.has(domain)

/** Whether this is one of Gmail's two domains, which ignore dots in names and share their mailboxes. */
export const isGmail = (domain: string): boolean => gmail.has(domain)

/** The mailbox that an address is delivered to, as far as its provider tells. */
export function mailboxOf({ local, domain }: MailAddress): MailAddress {
  if (!takesPlusTags(domain)) return { local, domain }
  const name = local.replace(/\+.*$/s, '')
  const plain = isGmail(domain) ? name.replaceAll('.', '') : name
  return { local: plain || local, domain: isGmail(domain) ? 'gmail.com' : domain }
}
