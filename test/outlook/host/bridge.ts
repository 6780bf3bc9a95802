/**
 * The host's end of nested app authentication: the pane's MSAL asks, and the mail client answers with a token from its
 * own sign-in.
 */

/**
 * `bridge`: desktop Outlook, signs in silently. `bridge-asks`: needs a click before it issues the first token. `web`:
 * no bridge in the frame and nobody signed in at the provider yet, so MSAL opens its popup. `web-session`: no bridge,
 * but the browser is already signed in, so MSAL may succeed silently. `bridge-silent`: a bridge that never answers.
 * `bridge-disabled`: one that starts, then says that sign-in is turned off.
 */
export type SignIn = 'bridge' | 'bridge-asks' | 'bridge-silent' | 'bridge-disabled' | 'web' | 'web-session'

type Request = {
  messageType: string
  method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup' | 'GetActiveAccount'
  requestId: string
  tokenParams?: { clientId: string; scope: string }
}

export type Account = {
  homeAccountId: string
  environment: string
  tenantId: string
  localAccountId: string
  username: string
  name: string
}
export type Token = { access_token: string; id_token: string; expires_in: number; scope: string; authority: string }
/**
 * Null if the person has to consent first; `asked`: they are being asked now. `refused`: the provider's own message if
 * the client or scope is not registered.
 */
type GetToken = (wanted: {
  clientId: string
  scope: string
  asked: boolean
}) => Promise<Token | { refused: string } | null>

/** Returns a function that stops listening. */
export function hostBridge(
  pane: () => Window | null,
  origin: string,
  signIn: SignIn,
  account: Account,
  getToken: GetToken,
): () => void {
  let asked = signIn === 'bridge'

  const answer = async (request: Request) => {
    if (request.method === 'GetInitContext') {
      const { homeAccountId, environment, tenantId } = account
      const accountContext = { homeAccountId, environment, tenantId }
      return {
        success: true,
        initContext: { sdkName: 'stand-in', sdkVersion: '1.0', capabilities: { queryAccount: true }, accountContext },
      }
    }
    if (request.method === 'GetActiveAccount') return { success: true, account }
    if (signIn === 'bridge-disabled') return refusal('DISABLED', 'It is turned off.')
    if (request.method === 'GetTokenPopup') asked = true
    if (!asked) return refusal('USER_INTERACTION_REQUIRED', 'Somebody has to sign in first.')
    if (!request.tokenParams) return refusal('PERSISTENT_ERROR', 'No client named.')
    const { clientId, scope } = request.tokenParams
    const inWindow = request.method === 'GetTokenPopup'
    const token = await getToken({ clientId, scope, asked: inWindow })
    if (token && 'refused' in token) return refusal('PERSISTENT_ERROR', token.refused)
    if (token) return { success: true, token, account }
    return inWindow
      ? refusal('USER_CANCEL', 'It was not agreed to.')
      : refusal('USER_INTERACTION_REQUIRED', 'Somebody has to agree first.')
  }

  const receive = async (event: MessageEvent) => {
    if (event.source !== pane() || event.origin !== origin || typeof event.data?.nestedAppAuth !== 'string') return
    if (signIn === 'bridge-silent') return
    const request = JSON.parse(event.data.nestedAppAuth) as Request
    const answered = await answer(request).catch(() => refusal('NO_NETWORK', 'The sign-in could not be reached.'))
    const reply = { messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...answered }
    pane()?.postMessage({ nestedAppAuth: JSON.stringify(reply) }, origin)
  }

  window.addEventListener('message', receive)
  return () => window.removeEventListener('message', receive)
}

const refusal = (status: string, description: string) => ({ success: false, error: { status, description } })
