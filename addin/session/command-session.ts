import type { PaneSettings } from '../../server/contract/settings/pane-settings.ts'
import type { Session } from './session.ts'
import { type RememberedAccount, startSession } from './start-session.ts'

/** Classic Outlook on Windows runs a command without a page; only Outlook's own sign-in works there. */
type OfficeRuntime = { auth?: { getAccessToken?(options: object): Promise<string> } }
declare const OfficeRuntime: OfficeRuntime | undefined

/** Who a command acts for. It never prompts: `token` rejects where it cannot get one silently. */
export type CommandSession = {
  token(fresh?: boolean): Promise<string>
  lost(): void
  /** False where this Outlook has no way at all to give a command a token. */
  isPossible(): boolean
  /** As in `Session`; null where only Outlook itself signs in. */
  signedInWith: Session['signedInWith']
  /** The account's own id, once there has been a token; null where only Outlook knows the person. */
  personId(): string | null
}

/** What a command knows of the person before it has a token; read only when needed, as Outlook may start late. */
type Known = { throughOutlook(): boolean; own(): string; account(): string | null }

/** Starts nothing until a token is asked for. Without a page (classic Outlook on Windows) Outlook gives the token. */
export function commandSession(signIn: PaneSettings['signIn'], known: Known): CommandSession {
  if (typeof document === 'undefined') return outlooksOwn
  let session: ReturnType<typeof startSession> | undefined
  const started = () => {
    // A command only reads which account signed in: only the pane changes it.
    const remembered: RememberedAccount = { get: known.account, set: () => undefined }
    session ??= startSession(signIn, known.throughOutlook(), known.own(), remembered)
    return session
  }
  return {
    token: (fresh) => started().token(fresh),
    lost: () => started().lost(),
    isPossible: () => true,
    signedInWith: () => started().signedInWith(),
    personId: () => {
      const state = started().now()
      return state.status === 'signed-in' ? state.person.id : null
    },
  }
}

const outlooksOwn: CommandSession = {
  token: async () => {
    const auth = typeof OfficeRuntime === 'undefined' ? undefined : OfficeRuntime.auth
    if (!auth?.getAccessToken) throw new Error('This Outlook gives a command no token.')
    return await auth.getAccessToken({ allowSignInPrompt: false, allowConsentPrompt: false })
  },
  lost: () => undefined,
  isPossible: () => typeof OfficeRuntime !== 'undefined' && typeof OfficeRuntime.auth?.getAccessToken === 'function',
  signedInWith: () => null,
  personId: () => null,
}
