import type { PaneSettings } from '../../server/contract/pane-settings.ts'
import { startSession } from './start-session.ts'

/** Classic Outlook on Windows runs a command without a page; its own sign-in is the only one there. */
type OfficeRuntime = { auth?: { getAccessToken?(options: object): Promise<string> } }
declare const OfficeRuntime: OfficeRuntime | undefined

/**
 * Access tokens for a command, which may never ask anybody anything.
 * @returns a function that rejects where there is no token without asking
 */
export function commandToken(
  signIn: PaneSettings['signIn'],
  throughOutlook: () => boolean,
  own: () => string,
): () => Promise<string> {
  if (typeof document === 'undefined') {
    return async () => {
      const auth = typeof OfficeRuntime === 'undefined' ? undefined : OfficeRuntime.auth
      if (!auth?.getAccessToken) throw new Error('This Outlook gives a command no token.')
      return await auth.getAccessToken({ allowSignInPrompt: false, allowConsentPrompt: false })
    }
  }
  const nothingKept = { get: () => null, set: () => undefined }
  let session: ReturnType<typeof startSession> | undefined
  return () => {
    session ??= startSession(signIn, throughOutlook(), own(), nothingKept)
    return session.token()
  }
}
