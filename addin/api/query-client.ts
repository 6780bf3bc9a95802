import { focusManager, QueryClient } from '@tanstack/react-query'

/** One attempt for each question: the pane says at once that it could not check, and offers another try. */
export function makeQueryClient(): QueryClient {
  // A pinned pane may stay visible all day, so that its getting the focus counts as coming back to it.
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
    // Offline counts as a failed check, not as a question that waits.
    defaultOptions: {
      queries: { retry: false, networkMode: 'always', refetchOnReconnect: true },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
