/** What msal-browser's errors mean for the person; its codes are read, not its classes, which differ between its controllers. */

const unreachable = new Set([
  'network_error',
  'no_network_connectivity',
  'post_request_failed',
  'get_request_failed',
  'endpoints_resolution_error',
  'openid_config_error',
])

export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'errorCode' in error ? String(error.errorCode) : ''

/** After an attempt without a window: the provider was not reached, or it wants to ask the person something. */
export function afterSilence(error: unknown): 'unreachable' | 'ask' {
  if (typeof navigator !== 'undefined' && navigator.onLine === false) return 'unreachable'
  return unreachable.has(codeOf(error)) ? 'unreachable' : 'ask'
}

/** After an attempt with the provider's window. */
export function afterPopUp(error: unknown): 'cancelled' | 'pop-up-blocked' | 'failed' {
  const given = codeOf(error)
  if (['user_cancelled', 'user_canceled', 'access_denied'].includes(given)) return 'cancelled'
  if (given === 'popup_window_error' || given === 'empty_window_error') return 'pop-up-blocked'
  return 'failed'
}
