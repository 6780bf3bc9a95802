import { redirectAddressesOf, scopeName } from '../contract/settings/registration.ts'
import { type Answer, ask, jsonOf } from './ask.ts'
import { error, type Finding, notChecked, type SetUp } from './finding.ts'

/**
 * Checks that client, redirect address and resource are registered. It starts a sign-in as the pane does, without a
 * window and with nobody signed in, and does not follow the redirect.
 */
export async function* checkRegistration({ settings, issuer }: SetUp): AsyncIterable<Finding> {
  const [page, broker] = redirectAddressesOf(settings.publicUrl)
  const { protocol, clientId, scope } = settings.signIn.pane
  const isEntra = protocol === 'entra'
  const byHand = isEntra
    ? `In Entra ID, under Authentication, the single-page application must have, in this order: ${page}, then ${broker}.`
    : `Register this redirect address for the client ${clientId}: ${page}.`
  const endpoint = String(jsonOf((await issuer()).outcome)?.authorization_endpoint)
  if (!URL.canParse(endpoint)) return yield notChecked('The issuer did not say where a sign-in begins.', byHand)
  const asked = await ask(beginning(endpoint, { clientId, page, scope }))
  if ('failed' in asked) return yield notChecked(`The sign-in ${asked.failed}.`, byHand)
  yield* judged(asked.answer, { page, clientId, scope, isEntra, byHand })
  // Entra ID accepts this address only from Outlook, as the broker, and refuses it to everybody else.
  if (isEntra)
    yield notChecked(
      `Only Outlook can try whether ${broker} is registered, and only a real sign-in whether admin consent was granted.`,
      `In Entra ID, under Authentication, the single-page application must have ${broker}, and not as the first address. Under API permissions, access_as_user must be granted.`,
    )
}

function beginning(endpoint: string, { clientId, page, scope }: { clientId: string; page: string; scope: string }) {
  const url = new URL(endpoint)
  const asked = {
    ...{ client_id: clientId, redirect_uri: page, scope: `openid profile ${scope}`, response_type: 'code' },
    ...{ response_mode: 'query', prompt: 'none', state: 'check', nonce: 'check', code_challenge_method: 'S256' },
    // The example of RFC 7636: no code is ever redeemed with it.
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  }
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value)
  return url.href
}

/** The errors that a sign-in without a window returns when nobody is signed in. */
const asExpected = /^(login|interaction|consent|account_selection)_required$/

type About = { page: string; clientId: string; scope: string; isEntra: boolean; byHand: string }

function* judged({ status, headers, text }: Answer, about: About): Iterable<Finding> {
  const { page, clientId, scope, isEntra, byHand } = about
  const returned = headers.location?.startsWith(page) ? new URL(headers.location).searchParams : null
  // A sign-in page may well contain the redirect address in its links.
  const refusal = status >= 400 || /AADSTS\d/.test(text) ? text : ''
  const words = returned ? `${returned.get('error')} ${returned.get('error_description')}` : refusal
  const resource = resourceOf(scope)
  const refusals: [said: RegExp, wrong: string, right: string][] = [
    [
      /AADSTS700016|unauthorized_client/,
      `The sign-in does not know the client ${clientId}.`,
      isEntra
        ? 'Set ENTRA_API_CLIENT_ID (and ENTRA_ADDIN_CLIENT_ID, if you have two registrations) to the Application (client) ID, in the tenant of ENTRA_TENANT_ID.'
        : 'Set OIDC_CLIENT_ID to the client that is registered for the add-in.',
    ],
    [
      /AADSTS500011|invalid_resource|invalid_target/,
      `The sign-in does not know the resource ${resource}.`,
      isEntra
        ? `In Entra ID, under Expose an API, set the application ID URI to ${resource}.`
        : `Register ${resource}, or correct OIDC_SCOPE.`,
    ],
    [
      /AADSTS650053|invalid_scope/,
      `The sign-in does not offer the scope ${scope}.`,
      `Add the scope ${scope} to the registration.`,
    ],
  ]
  const known = refusals.find(([said]) => said.test(words))
  const code = returned?.get('error') ?? ''
  if (known) yield error(known[1], known[2])
  else if (!returned && /AADSTS50011|redirect[_ ]uri/i.test(words))
    yield error(`The sign-in does not know the redirect address ${page}.`, byHand)
  else if (!returned) yield notChecked(`The sign-in does not say whether ${page} is registered.`, byHand)
  else if (code && !asExpected.test(code))
    yield error(
      `The sign-in refuses the add-in: ${/AADSTS\d+/.exec(words)?.[0] ?? code}.`,
      'See section 1 of docs/microsoft-365.md, or the provider’s own list of errors.',
    )
}

/** The resource of the scope that the pages request: it must be registered, and the manifest names it. */
export const resourceOf = (scope: string): string => scope.slice(0, -`/${scopeName}`.length)
