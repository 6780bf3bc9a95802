import type { IncomingMessage, ServerResponse } from 'node:http'
import { createLocalJWKSet, type JWTPayload, jwtVerify } from 'jose'
import { Events, OAuth2Issuer, OAuth2Service } from 'oauth2-mock-server'
import { type Registration, registrationFor, scopeName } from '../../../server/contract/settings/registration.ts'
import { colleagues, tenantId } from '../../cast.ts'
import type { Consent } from '../graph/switches.ts'
import { askConsent, choosePerson, refuse } from './choose-person.ts'
import {
  type EntraRefusal,
  type EntraRequest,
  refusalInBrowser,
  refusalOfBroker,
  refusalOfRefresh,
  refuseInBrowser,
} from './entra-refusals.ts'
import { sessionCookie, sessionOf } from './session.ts'

export type Colleague = (typeof colleagues)[keyof typeof colleagues]

/** The provider's address, and the register's client id. */
export const signIn = { path: '/sign-in', clientId: '2f6c1d0e-7b1a-4e0f-9c55-3a8d6b7e4f21' }

export type Provider = {
  issuer: string
  /** Its registrations: exactly those in docs/microsoft-365.md. */
  registration: Registration
  /** Why Outlook gets no token for the add-in in its frame; null if it gets one. */
  refusalOfBroker(asked: Omit<EntraRequest, 'redirectUri'>): EntraRefusal | null
  handle(request: IncomingMessage, response: ServerResponse): void
  /** A token as the provider issues to a signed-in person; `claims` override its usual claims. */
  accessToken(person: Colleague, claims?: Record<string, unknown>, scope?: string): Promise<string>
  idToken(person: Colleague, clientId?: string): Promise<string>
  /**
   * Whether a token with this scope may be issued; `asked`: the person has just been asked, and consents if they can.
   */
  agrees(person: Colleague, scope: string, asked: boolean): boolean
  /**
   * The claims of a token that this provider issued for an audience. Rejects if another provider issued it or it has
   * expired.
   */
  readToken(token: string, audience: string): Promise<JWTPayload>
}

type Where = {
  origin: string
  addInOrigin: string
  consent: () => Consent
  /** The issuer in its tokens, if that is not its address. */
  issuer?: string
}

/** Made once for all providers of a process, because it takes longer than most tests. */
let signingKey: ReturnType<OAuth2Issuer['keys']['generate']> | undefined

/**
 * An OpenID provider for the demo and for tests, under a path of the mail client's own origin. It asks for no password,
 * and refuses unregistered requests as Entra ID does.
 */
export async function startProvider({ origin, addInOrigin, consent, issuer: named }: Where): Promise<Provider> {
  const registration = registrationFor({ publicUrl: addInOrigin, apiClientId: signIn.clientId })
  const { protocol, host } = new URL(origin)
  const tenant = { registration, graphOrigins: [origin, `${protocol}//graph.${host}`] }
  const issuer = new OAuth2Issuer()
  issuer.url = named ?? `${origin}${signIn.path}`
  signingKey ??= new OAuth2Issuer().keys.generate('RS256')
  await issuer.keys.add(await signingKey)
  const service = new OAuth2Service(issuer)
  const holders = new Map<string, Colleague>()
  const agreed = new Set<string>()
  const agrees = ({ oid }: Colleague, scope: string, asked: boolean) => {
    if (!graphScope.test(scope) || consent() === 'granted') return true
    if (consent() === 'refused') return false
    if (asked) agreed.add(oid)
    return agreed.has(oid)
  }

  service.on(Events.BeforeAuthorizeRedirect, ({ url }: { url: URL }, request: { query: Record<string, string> }) => {
    const person = personOf(request.query.login_hint)
    const code = url.searchParams.get('code')
    if (person && code) holders.set(code, person)
    if (request.query.response_mode !== 'fragment') return
    url.hash = url.search.slice(1)
    url.search = ''
  })
  service.on(Events.BeforeTokenSigning, (token: { payload: Record<string, unknown> }, request: TokenRequest) => {
    const person = holders.get(request.body.code ?? request.body.refresh_token ?? '')
    if (!person) return
    // Only the access token says how somebody signed in; the other one is the ID token, issued to the client itself.
    const isAccess = 'amr' in token.payload
    Object.assign(
      token.payload,
      isAccess
        ? { ...accessClaims(person, request.body.scope), ...strengthOf(request.body.claims) }
        : idClaims(person, request.body.client_id ?? signIn.clientId),
    )
  })
  service.on(
    Events.BeforeResponse,
    (answer: { body: Record<string, unknown>; statusCode: number }, request: TokenRequest) => {
      const person = holders.get(request.body.code ?? request.body.refresh_token ?? '')
      const asked = requestOf(request.body)
      const refused = request.body.code ? refusalInBrowser(tenant, asked) : refusalOfRefresh(tenant, asked)
      if (refused) {
        answer.statusCode = 400
        answer.body = { error: refused.error, error_description: refused.words }
        return
      }
      if (!person) {
        answer.statusCode = 400
        answer.body = { error: 'invalid_grant', error_description: 'Nobody signed in with this.' }
        return
      }
      if (!agrees(person, request.body.scope ?? '', false)) {
        answer.statusCode = 400
        answer.body = { error: 'invalid_grant', suberror: 'consent_required', error_description: 'Nobody has agreed.' }
        return
      }
      holders.set(String(answer.body.refresh_token), person)
      answer.body.client_info = Buffer.from(JSON.stringify({ uid: person.oid, utid: tenantId })).toString('base64url')
    },
  )

  return {
    issuer: issuer.url,
    registration,
    refusalOfBroker: (asked) => refusalOfBroker(tenant, addInOrigin, { ...asked, redirectUri: undefined }),
    handle: (request, response) => {
      const url = new URL(request.url ?? '/', origin)
      const path = url.pathname.slice(signIn.path.length) || '/'
      request.url = path + url.search
      if (path !== '/authorize') return service.requestHandler(request, response)
      const refused = refusalInBrowser(tenant, requestOf(Object.fromEntries(url.searchParams)))
      if (refused) return refuseInBrowser(url, response, refused)
      const hint = url.searchParams.get('login_hint') ?? undefined
      const inSilence = url.searchParams.get('prompt') === 'none'
      const address = inSilence ? sessionOf(request, hint) : personOf(hint)?.address
      const person = personOf(address)
      if (!address || !person) return inSilence ? refuse(url, response, 'login_required') : choosePerson(url, response)
      if (!agrees(person, url.searchParams.get('scope') ?? '', url.searchParams.get('consent') === 'yes')) {
        if (inSilence) return refuse(url, response, 'consent_required')
        return consent() === 'refused' ? refuse(url, response, 'access_denied') : askConsent(url, response)
      }
      response.setHeader('set-cookie', sessionCookie(address))
      url.searchParams.set('login_hint', address)
      request.url = path + url.search
      service.requestHandler(request, response)
    },
    accessToken: (person, claims = {}, scope = registration.scope) =>
      issuer.buildToken({
        scopesOrTransform: (_, payload) => Object.assign(payload, accessClaims(person, scope), claims),
      }),
    idToken: (person, clientId = signIn.clientId) =>
      issuer.buildToken({ scopesOrTransform: (_, payload) => Object.assign(payload, idClaims(person, clientId)) }),
    agrees,
    readToken: async (token, audience) => {
      const keys = createLocalJWKSet({ keys: issuer.keys.toJSON() })
      const asked = { issuer: issuer.url ?? '', audience, algorithms: ['RS256'], requiredClaims: ['exp', 'oid', 'scp'] }
      return (await jwtVerify(token, keys, asked)).payload
    },
  }
}

type Asked = { client_id?: string; redirect_uri?: string; scope?: string }
type TokenRequest = { body: Asked & { code?: string; refresh_token?: string; claims?: string } }

const requestOf = ({ client_id = '', redirect_uri, scope = '' }: Asked): EntraRequest => ({
  clientId: client_id,
  redirectUri: redirect_uri,
  scope,
})

/** The requested scope decides the token's audience: Microsoft Graph, wherever it is, or else the register. */
const graphScope = /(https:\/\/[^\s/]+)\/(Mail\.Send(?:\.Shared)?)(?=\s|$)/

function audienceOf(scope = ''): { aud: string; scp: string } {
  const [, aud, scp] = graphScope.exec(scope) ?? []
  return aud && scp ? { aud, scp } : { aud: signIn.clientId, scp: scopeName }
}

const personOf = (address: string | undefined) =>
  Object.values(colleagues).find((one) => one.address === address?.toLowerCase())

const identity = ({ oid, name, address }: Colleague) => ({
  sub: oid,
  oid,
  tid: tenantId,
  name,
  preferred_username: address,
})

const accessClaims = (person: Colleague, scope: string | undefined) => ({
  ...identity(person),
  ...audienceOf(scope),
  roles: person.roles,
  // It is valid for two years, for servers whose clock was moved forward; clients are told one hour, and renew it.
  exp: Math.floor(Date.now() / 1000) + 2 * 366 * 24 * 60 * 60,
})

/** The requested strength of sign-in (`acrs`), which everybody here can meet. */
function strengthOf(claims: string | undefined): { acrs?: string[] } {
  const { access_token: wanted } = JSON.parse(claims ?? '{}') as { access_token?: { acrs?: { value?: string } } }
  const value = wanted?.acrs?.value
  return value ? { acrs: [value] } : {}
}

const idClaims = (person: Colleague, clientId: string) => ({ ...identity(person), aud: clientId })
