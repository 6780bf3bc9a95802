import { redirectAddressesOf } from '../contract/settings/registration.ts'
import { type Answer, ask } from './ask.ts'
import { type Finding, findingsFor, type SetUp } from './finding.ts'
import { type Discovery, resourceOf } from './sign-in.ts'

const { error, notChecked } = findingsFor('Registration')

/**
 * Checks that client, redirect address and resource are registered. It starts a sign-in as the pane does, without a
 * window and with nobody signed in, and does not follow the redirect.
 */
export async function checkRegistration({ settings }: SetUp, discovery: Discovery | null): Promise<Finding[]> {
  const [page, broker] = redirectAddressesOf(settings.publicUrl)
  const { protocol, clientId, scope } = settings.signIn.pane
  const isEntra = protocol === 'entra'
  const listed = isEntra ? `${page}, then ${broker}` : page
  const byHand = isEntra
    ? `In Entra ID, under Authentication, the single-page application must have, in this order: ${listed}.`
    : `Register this redirect address for the client ${clientId}: ${listed}.`
  const endpoint = discovery?.document.authorization_endpoint
  if (typeof endpoint !== 'string' || !URL.canParse(endpoint))
    return notChecked('The issuer did not say where a sign-in begins.', byHand)
  const asked = await ask(
    beginning(endpoint, { client_id: clientId, redirect_uri: page, scope: `openid profile ${scope}` }),
  )
  if ('failed' in asked) return notChecked(`The sign-in ${asked.failed}.`, byHand)
  const said = whatIsSaid(asked.answer, page)
  return [...judged(said, { page, clientId, scope, isEntra, byHand }), ...(isEntra ? brokerFindings(broker) : [])]
}

/** Entra ID accepts this address only from Outlook, as the broker, and refuses it to everybody else. */
const brokerFindings = (broker: string) =>
  notChecked(
    `Only Outlook can try whether ${broker} is registered, and only a real sign-in whether admin consent was granted.`,
    `In Entra ID, under Authentication, the single-page application must have ${broker}, and not as the first address. Under API permissions, access_as_user must be granted.`,
  )

function beginning(endpoint: string, asked: { client_id: string; redirect_uri: string; scope: string }): string {
  const url = new URL(endpoint)
  // The example of RFC 7636: no code is ever redeemed with it.
  const code_challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'
  const fixed = { response_type: 'code', response_mode: 'query', prompt: 'none', state: 'check', nonce: 'check' }
  for (const [name, value] of Object.entries({ ...asked, ...fixed, code_challenge, code_challenge_method: 'S256' }))
    url.searchParams.set(name, value)
  return url.href
}

/** Whether the answer redirects to the add-in, and any error text; an ordinary page has none. */
type Said = { returned: boolean; error: string | null; words: string }

/** The errors that a sign-in without a window returns when nobody is signed in. */
const asExpected = /^(login|interaction|consent|account_selection)_required$/

function whatIsSaid({ status, headers, text }: Answer, page: string): Said {
  const location = headers.location
  if (location && URL.canParse(location) && location.startsWith(page)) {
    const { searchParams } = new URL(location)
    const error = searchParams.get('error')
    return { returned: true, error, words: `${error} ${searchParams.get('error_description')}` }
  }
  // A sign-in page may well contain the redirect address in its links.
  const isRefusal = status >= 400 || /AADSTS\d/.test(text)
  return { returned: false, error: null, words: isRefusal ? text : '' }
}

function judged(
  { returned, error: code, words }: Said,
  about: { page: string; clientId: string; scope: string; isEntra: boolean; byHand: string },
): Finding[] {
  const { page, clientId, scope, isEntra, byHand } = about
  const resource = resourceOf(scope)
  if (/AADSTS700016|unauthorized_client/.test(words))
    return error(
      `The sign-in does not know the client ${clientId}.`,
      isEntra
        ? 'Set ENTRA_API_CLIENT_ID (and ENTRA_ADDIN_CLIENT_ID, if you have two registrations) to the Application (client) ID, in the tenant of ENTRA_TENANT_ID.'
        : 'Set OIDC_CLIENT_ID to the client that is registered for the add-in.',
    )
  if (/AADSTS500011|invalid_resource|invalid_target/.test(words))
    return error(
      `The sign-in does not know the resource ${resource}.`,
      isEntra
        ? `In Entra ID, under Expose an API, set the application ID URI to ${resource}.`
        : `Register ${resource}, or correct OIDC_SCOPE.`,
    )
  if (/AADSTS650053|invalid_scope/.test(words))
    return error(`The sign-in does not offer the scope ${scope}.`, `Add the scope ${scope} to the registration.`)
  if (/AADSTS50011|redirect[_ ]uri/i.test(words) && !returned)
    return error(`The sign-in does not know the redirect address ${page}.`, byHand)
  if (!returned) return notChecked(`The sign-in does not say whether ${page} is registered.`, byHand)
  if (code === null || asExpected.test(code)) return []
  const number = /AADSTS\d+/.exec(words)?.[0]
  return error(
    `The sign-in refuses the add-in: ${number ?? code}.`,
    'See section 1 of docs/microsoft-365.md, or the provider’s own list of errors.',
  )
}
