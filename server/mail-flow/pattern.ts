import { isGmail, takesPlusTags } from '../policy/mail-arrangement/mail-provider.ts'

/**
 * The patterns that match exactly the addresses which end up in a mailbox, anchored at both ends. `key` is how the
 * register knows the mailbox: in small letters, its domain in punycode, without what its provider ignores. Of
 * Exchange's patterns only `^ $ \ * \S ( ) |` are used, which its documentation names; it does not tell capitals apart.
 * Null where the address cannot be said in them: letters beyond ASCII, or what only a quoted name may hold.
 */
export function patternsOf(key: string): string[] | null {
  const at = key.lastIndexOf('@')
  const [local, domain] = [key.slice(0, at), key.slice(at + 1)]
  if (!/^[a-z0-9!#$%&'*+/=?^_`{|}~.-]+$/.test(local) || !/^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(domain)) return null
  // A name of which only what is ignored would be left stands as it is.
  const isPlainName = !local.startsWith('+') && !(isGmail(domain) && local.includes('.'))
  const name = isGmail(domain) && isPlainName ? ['', ...[...local].map(escaped), ''].join('\\.*') : escaped(local)
  const host = isGmail(domain) ? '(gmail|googlemail)\\.com' : escaped(domain)
  const plain = `^${name}@${host}$`
  return takesPlusTags(domain) && isPlainName ? [plain, `^${name}\\+\\S*@${host}$`] : [plain]
}

const escaped = (text: string) => text.replace(/[\\*+?|{}[\]()^$.#]/g, '\\$&')
