import { useMemo, useSyncExternalStore } from 'react'

/** Where somebody is in the register's page. */
export type Fragment = { path: string; rest: string[]; query: URLSearchParams }

/** Parses `#/customers/1234?tab=letters`. A fragment never reaches the server, so no log holds it. */
export function readFragment(hash: string): Fragment {
  const [address = '', query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s)
  const [path = '', ...rest] = address.split('/').filter(Boolean).map(decoded)
  return { path, rest, query: new URLSearchParams(query) }
}

/** Malformed encoding is kept as it is: it then matches no page, and the page says so. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

const subscribe = (changed: () => void) => {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

/** The URL's fragment, as it changes. */
export function useFragment(): Fragment {
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  return useMemo(() => readFragment(hash), [hash])
}
