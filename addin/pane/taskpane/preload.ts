/**
 * Loads the forms while the browser is idle, so that they open even if the network is down by then. If one fails
 * to load now, the pane says so when it is needed.
 */
export function preload(): () => void {
  const timer = setTimeout(() => void import('./preloaded.ts').catch(() => undefined), 3000)
  return () => clearTimeout(timer)
}
