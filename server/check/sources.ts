/** The sources of a directive, for each policy in a header: all policies apply. */
export function sourcesOf(policy: string, directive: string): string[][] {
  return policy
    .split(',')
    .map((one) => one.split(';').map((part) => part.trim().split(/\s+/)))
    .map((parts) =>
      (parts.find(([name]) => name === directive) ?? parts.find(([name]) => name === 'default-src') ?? []).slice(1),
    )
}

/** Whether an address matches one of the sources, as a browser decides (CSP level 3, 6.7.2). Nonces are ignored. */
export function allows(sources: readonly string[], address: string, own: string): boolean {
  // A wildcard is allowed if any one name that it matches is.
  const url = new URL(address.replace('://*.', '://any.'))
  return sources.some((source) => fits(source, url, own))
}

function fits(source: string, url: URL, own: string): boolean {
  if (source === "'self'") return url.origin === own
  if (source === '*') return true
  if (source.startsWith("'")) return false
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return source.toLowerCase() === url.protocol
  const [, scheme, host = '', port, path = ''] =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/:]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source) ?? []
  if (scheme && `${scheme.toLowerCase()}:` !== url.protocol) return false
  if (!fitsHost(host.toLowerCase(), url.hostname)) return false
  if (port !== '*' && (port ?? '') !== url.port && !(port === '443' && url.port === '')) return false
  return path === '' || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path)
}

const fitsHost = (host: string, given: string) =>
  host.startsWith('*.') ? given.endsWith(host.slice(1)) : given === host
