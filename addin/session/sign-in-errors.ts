import { NoToken, type WindowFailure } from './session.ts'

/**
 * What msal-browser's errors mean for the person. Reads the codes, not the classes, which differ between controllers.
 */

const unreachable = new Set([
  'network_error',
  'no_network_connectivity',
  'post_request_failed',
  'get_request_failed',
  'endpoints_resolution_error',
  'openid_config_error',
])

/** MSAL's own code of an error; empty for any other error. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'errorCode' in error ? String(error.errorCode) : ''

/** After an attempt without a window: the provider was unreachable, or needs to ask the person something. */
export function afterSilentSignIn(error: unknown): 'unreachable' | 'ask' {
  if (typeof navigator !== 'undefined' && navigator.onLine === false) return 'unreachable'
  return unreachable.has(codeOf(error)) ? 'unreachable' : 'ask'
}

/** Not Outlook's fault: there is no network, or the person has to answer something, or refused. */
const otherThanUnwell = new Set([
  ...unreachable,
  'user_cancelled',
  'user_canceled',
  'access_denied',
  'no_account_found',
  'interaction_required',
  'consent_required',
  'login_required',
])

/**
 * Whether Outlook's own sign-in is unusable here: it does not answer, is turned off, or fails for its own reasons.
 * Retrying changes nothing, but another way may work.
 */
export const isOutlookUnusable = (error: unknown): boolean =>
  !(error instanceof NoToken) &&
  !(error instanceof Error && error.name === 'InteractionRequiredAuthError') &&
  !otherThanUnwell.has(codeOf(error)) &&
  (typeof navigator === 'undefined' || navigator.onLine !== false)

const meanings: Record<string, WindowFailure> = {
  user_cancelled: 'cancelled',
  user_canceled: 'cancelled',
  access_denied: 'cancelled',
  popup_window_error: 'pop-up-blocked',
  empty_window_error: 'pop-up-blocked',
  dialog_not_allowed: 'not-allowed',
  dialog_open_already: 'open-already',
  dialog_not_opened: 'not-opened',
}

/** After an attempt with the provider's window. */
export const afterWindow = (error: unknown): WindowFailure => meanings[codeOf(error)] ?? 'failed'

/** Whether another kind of window may open where this one did not. */
export const mayOpenOtherwise = (why: WindowFailure): boolean => why === 'pop-up-blocked' || why === 'not-opened'
