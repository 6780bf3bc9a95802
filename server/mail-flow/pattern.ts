import { isGmail, takesPlusTags } from '../policy/mail-arrangement/mail-provider.ts'

/**
 * The patterns that match exactly the addresses of one mailbox, anchored at both ends. `key` is the register's key of
 * the mailbox: lower case, its domain in punycode, without what its provider ignores. Exchange ignores case, and
 * documents the patterns `^ $ \ * \S ( ) |`: no others are used. Null if the address cannot be expressed:
 * letters beyond ASCII, or what only a quoted name may contain.
 */
export function patternsOf(key: string): string[] | null {
  const at = key.lastIndexOf('@')
  const [local, domain] = [key.slice(0, at), key.slice(at + 1)]
  if (!/^[a-z0-9!#$%&'*+/=?^_`{|}~.-]+$/.test(local) || !/^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(domain)) return null
  // If nothing would be left without the ignored part, the name stays as it is.
  const isPlainName = !local.startsWith('+') && !(isGmail(domain) && local.includes('.'))
  const name = isGmail(domain) && isPlainName ? ['', ...[...local].map(escaped), ''].join('\\.*') : escaped(local)
  const host = isGmail(domain) ? '(gmail|googlemail)\\.com' : escaped(domain)
  const plain = `^${name}@${host}$`
  return takesPlusTags(domain) && isPlainName ? [plain, `^${name}\\+\\S*@${host}$`] : [plain]
}

/**
 * Exchange's condition on the department of a recipient, anchored: `Housing` alone would also match `Social Housing`. Only
 * people have a department, so mail to a list matches by its members or not at all.
 */
export const departmentPattern = (department: string): string => `Department:^${escaped(department)}$`

/** A text that stands for itself in a pattern of Exchange. */
export const escaped = (text: string) => text.replace(/[\\*+?|{}[\]()^$.#]/g, '\\$&')
