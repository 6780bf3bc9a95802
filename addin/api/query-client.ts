import { focusManager, QueryClient } from '@tanstack/react-query'

/** No automatic retry: the pane says at once that it could not check, and offers another try. */
export function makeQueryClient(): QueryClient {
  // A pinned pane may stay visible all day, so each focus counts as coming back to it. It is not passed on as `true`: the
  // second time, that would be no change, and nothing would be asked again.
  focusManager.setEventListener((changed) => {
    const listen = () => changed()
    window.addEventListener('focus', listen)
    document.addEventListener('visibilitychange', listen)
    return () => {
      window.removeEventListener('focus', listen)
      document.removeEventListener('visibilitychange', listen)
    }
  })
  return new QueryClient({
    // Being offline counts as a failed check; the query does not wait.
    defaultOptions: {
      queries: { retry: false, networkMode: 'always', refetchOnReconnect: true },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
