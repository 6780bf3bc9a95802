import type { PaneSettings } from '../../../server/contract/settings/pane-settings.ts'
import type { DeviceStorage } from '../../outlook/device-storage.ts'
import { chooseCacheLocation } from '../cache-location.ts'
import { makeClient } from '../client.ts'
import { whoAsks } from '../provider-window.ts'
import { codeOf } from '../sign-in-errors.ts'
import type { DialogRequest } from './dialog-address.ts'
import { type DialogMessage, messageOf } from './dialog-message.ts'
import { sharedAttempt } from './dialog-window.ts'

/** The name, in the dialog's own session storage, of the attempt that has gone to the provider. */
const wentFor = 'contact-register.went-for'

/**
 * Signs somebody in by redirects, in the dialog itself: null while the browser leaves for the provider, and once it is
 * back, what to tell the pane. The provider sends it back to `redirect.html`, the one registered address, which
 * msal-browser leaves for this page. Never rejects.
 */
export async function signInHere(
  signIn: PaneSettings['signIn'],
  { attempt, scope, claims, loginHint }: DialogRequest,
  storage: DeviceStorage,
  make = makeClient,
): Promise<DialogMessage | null> {
  try {
    const isShared = storage.get(sharedAttempt) === attempt
    const client = await make(signIn, false, isShared ? chooseCacheLocation(document) : 'sessionStorage')
    const given = await client.handleRedirectPromise()
    if (given) return messageOf(attempt, given)
    // Back without an answer: going again could go round in circles.
    if (sessionStorage.getItem(wentFor) === attempt) return { attempt, errorCode: 'user_cancelled' }
    sessionStorage.setItem(wentFor, attempt)
    await client.acquireTokenRedirect({ scopes: [scope], ...whoAsks(loginHint), ...(claims ? { claims } : {}) })
    return null
  } catch (error) {
    const code = codeOf(error)
    return { attempt, errorCode: /^[a-z_]{1,60}$/.test(code) ? code : 'sign_in_failed' }
  }
}
