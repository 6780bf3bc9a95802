import { focusManager, QueryClient } from '@tanstack/react-query'

/** No automatic retry: the pane says at once that it could not check, and offers another try. */
export function makeQueryClient(): QueryClient {
  // A pinned pane may stay visible all day, so getting the focus counts as coming back to it.
  focusManager.setEventListener((focused) => {
    const listen = () => focused(document.visibilityState !== 'hidden' ? true : undefined)
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
