import type { PaneSettings } from '../../server/contract/settings/pane-settings.ts'
import { withTimeLimit } from '../words/time-limit.ts'
import type { Session } from './session.ts'
import { afterSilentSignIn, afterWindow, codeOf } from './sign-in-errors.ts'

/** Why there is no token for Microsoft Graph. `ask`: the person first has to answer something in a window. */
export type NoGraphToken = 'ask' | 'consent-refused' | 'cancelled' | 'pop-up-blocked' | 'unreachable' | 'sign-in-failed'
export type GraphToken = { ok: true; token: string } | { ok: false; why: NoGraphToken }

type SignedIn = Pick<Session, 'signedInWith'>

const silentTime = 12_000

/** Anybody who refused is not asked again while the pane is open. */
const refusedBy = new Set<string>()

/** The least permission that forwarding needs, in the person's own mailbox or a shared one. */
export const graphScope = (graphUrl: string, shared: boolean): string =>
  `${graphUrl}/Mail.Send${shared ? '.Shared' : ''}`

/** Every scope that the pane may ask a token for. */
export const grantedScopes = ({ signIn, graphUrl }: PaneSettings): string[] => [
  signIn.scope,
  ...(graphUrl ? [graphScope(graphUrl, false), graphScope(graphUrl, true)] : []),
]

/**
 * An access token for Microsoft Graph, separate from the register's own, without prompting. Never rejects.
 * @param scope from `graphScope`
 */
export async function graphToken(session: SignedIn, scope: string): Promise<GraphToken> {
  const signedIn = session.signedInWith()
  if (!signedIn) return { ok: false, why: 'sign-in-failed' }
  const { client, account } = signedIn
  if (refusedBy.has(account.homeAccountId)) return { ok: false, why: 'consent-refused' }
  const held = signedIn.heldFor(scope)
  if (held) return { ok: true, token: held }
  try {
    const { accessToken } = await withTimeLimit(silentTime, client.acquireTokenSilent({ scopes: [scope], account }))
    return { ok: true, token: accessToken }
  } catch (error) {
    if (afterSilentSignIn(error) === 'unreachable') return { ok: false, why: 'unreachable' }
    return { ok: false, why: wantsToAsk(error) ? 'ask' : 'sign-in-failed' }
  }
}

/**
 * The same, with a window of the provider. Call it from the click itself, or the browser blocks the window. Never
 * rejects.
 * @param givenUp resolves once the person chooses to continue without it
 */
export async function graphTokenByWindow(
  session: SignedIn,
  scope: string,
  givenUp: Promise<void>,
): Promise<GraphToken> {
  const signedIn = session.signedInWith()
  if (!signedIn) return { ok: false, why: 'sign-in-failed' }
  const asked = signedIn.askFor(scope).then(
    (token): GraphToken => ({ ok: true, token }),
    (error): GraphToken => {
      const why = afterConsent(error)
      if (why === 'consent-refused') refusedBy.add(signedIn.account.homeAccountId)
      return { ok: false, why }
    },
  )
  return Promise.race([asked, givenUp.then((): GraphToken => ({ ok: false, why: 'cancelled' }))])
}

/**
 * After an attempt without a window: whether a window would help. Both of the library's controllers give this one error
 * the same name.
 */
const wantsToAsk = (error: unknown): boolean =>
  (error instanceof Error && error.name === 'InteractionRequiredAuthError') || codeOf(error) === 'timed_out'

/** After an attempt to get a further permission in the provider's window. */
function afterConsent(error: unknown): 'consent-refused' | 'cancelled' | 'pop-up-blocked' | 'sign-in-failed' {
  if (['access_denied', 'consent_required'].includes(codeOf(error))) return 'consent-refused'
  const why = afterWindow(error)
  if (why === 'not-allowed') return 'cancelled'
  return why === 'cancelled' || why === 'pop-up-blocked' ? why : 'sign-in-failed'
}
