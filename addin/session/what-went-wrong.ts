/** What msal-browser's errors mean for the person; its codes are read, not its classes, which differ between its controllers. */

const unreachable = new Set([
  'network_error',
  'no_network_connectivity',
  'post_request_failed',
  'get_request_failed',
  'endpoints_resolution_error',
  'openid_config_error',
])

const code = (error: unknown) =>
  typeof error === 'object' && error !== null && 'errorCode' in error ? String(error.errorCode) : ''

/** After an attempt without a window: the provider was not reached, or it wants to ask the person something. */
export function afterSilence(error: unknown): 'unreachable' | 'ask' {
  if (typeof navigator !== 'undefined' && navigator.onLine === false) return 'unreachable'
  return unreachable.has(code(error)) ? 'unreachable' : 'ask'
}

/** After an attempt with the provider's window. */
export function afterPopUp(error: unknown): 'cancelled' | 'pop-up-blocked' | 'failed' {
  const given = code(error)
  if (['user_cancelled', 'user_canceled', 'access_denied'].includes(given)) return 'cancelled'
  if (given === 'popup_window_error' || given === 'empty_window_error') return 'pop-up-blocked'
  return 'failed'
}

/** After an attempt without a window: whether a window would help. Both of the library's controllers name this one error alike. */
export const wantsToAsk = (error: unknown): boolean =>
  (error instanceof Error && error.name === 'InteractionRequiredAuthError') || code(error) === 'timed_out'

/** After an attempt with the provider's window to get a further permission. */
export function afterConsent(error: unknown): 'consent-refused' | 'cancelled' | 'pop-up-blocked' | 'sign-in-failed' {
  if (['access_denied', 'consent_required'].includes(code(error))) return 'consent-refused'
  const why = afterPopUp(error)
  return why === 'failed' ? 'sign-in-failed' : why
}
