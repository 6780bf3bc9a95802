import type { ServerResponse } from 'node:http'
import { type Registration, scopeName } from '../../../server/contract/settings/registration.ts'

/** Entra ID's answers to a request that does not match the registration. */
export type EntraRefusal = {
  error: string
  code: string
  words: string
  /** Shown on Entra's own page, because nobody is redirected to an address that is not registered. */
  onPage: boolean
}

/** The part of a request that says which client asks, for what, and where the answer goes. */
export type EntraRequest = { clientId: string; redirectUri: string | undefined; scope: string }

const standardScopes = ['openid', 'profile', 'email', 'offline_access']
const graphScopes = ['Mail.Send', 'Mail.Send.Shared']

/** The tenant: its registrations, and the origins of Microsoft Graph. */
export type Tenant = { registration: Registration; graphOrigins: readonly string[] }

/**
 * Why Entra refuses a request in a browser; null if it does not. The codes are those of Microsoft's reference
 * (Microsoft Entra authentication and authorization error codes).
 */
export function refusalInBrowser(tenant: Tenant, { clientId, redirectUri, scope }: EntraRequest): EntraRefusal | null {
  const known = unknownClient(tenant, clientId)
  if (known) return known
  if (redirectUri?.startsWith('brk-')) return refusals.brokerAlone()
  if (!redirectUri || !tenant.registration.redirectAddresses.includes(redirectUri))
    return refusals.redirect(redirectUri ?? '', clientId)
  return refusalOfScope(tenant, scope)
}

/** The same for a request by Outlook, as the broker for the add-in in its frame. */
export function refusalOfBroker(tenant: Tenant, addInOrigin: string, asked: EntraRequest): EntraRefusal | null {
  const broker = `brk-multihub://${new URL(addInOrigin).host}`
  const known = unknownClient(tenant, asked.clientId)
  if (known) return known
  if (!tenant.registration.redirectAddresses.includes(broker)) return refusals.redirect(broker, asked.clientId)
  return refusalOfScope(tenant, asked.scope)
}

/** A refresh that names no resource asks for a token for the client itself. */
export function refusalOfRefresh(tenant: Tenant, { clientId, scope }: EntraRequest): EntraRefusal | null {
  const known = unknownClient(tenant, clientId)
  if (known) return known
  return resourceScopes(scope).length === 0 ? refusals.forItself(clientId) : refusalOfScope(tenant, scope)
}

const unknownClient = ({ registration }: Tenant, clientId: string): EntraRefusal | null =>
  clientId === registration.addInClientId ? null : refusals.client(clientId)

const resourceScopes = (scope: string) => scope.split(' ').filter((one) => one !== '' && !standardScopes.includes(one))

function refusalOfScope({ registration, graphOrigins }: Tenant, scope: string): EntraRefusal | null {
  const { applicationIdUri, apiClientId } = registration
  const asked = resourceScopes(scope).map((one) => ({
    resource: one.slice(0, Math.max(0, one.lastIndexOf('/'))),
    name: one.slice(one.lastIndexOf('/') + 1),
  }))
  const [first] = asked
  if (!first) return null
  if (asked.some(({ resource }) => resource !== first.resource)) return refusals.twoResources(scope)
  // Without a resource, a scope is one of Microsoft Graph.
  const isGraph = first.resource === '' || graphOrigins.includes(first.resource)
  if (!isGraph && first.resource !== applicationIdUri && first.resource !== apiClientId)
    return refusals.resource(first.resource)
  const offered = isGraph ? graphScopes : [scopeName, '.default']
  const unknown = asked.find(({ name }) => !offered.includes(name))
  return unknown ? refusals.scope(unknown.name, first.resource) : null
}

const refusal = (error: string, code: string, words: string, onPage = false): EntraRefusal => ({
  error,
  code,
  words: `${code}: ${words}`,
  onPage,
})

const refusals = {
  client: (id: string) =>
    refusal(
      'unauthorized_client',
      'AADSTS700016',
      `Application with identifier '${id}' was not found in the directory 'Ambleford'.`,
      true,
    ),
  redirect: (given: string, id: string) =>
    refusal(
      'invalid_request',
      'AADSTS50011',
      `The redirect URI '${given}' specified in the request does not match the redirect URIs configured for the application '${id}'.`,
      true,
    ),
  brokerAlone: () =>
    refusal(
      'invalid_request',
      'AADSTS7000471',
      "A reply address scheme starting with 'brk-' was seen on a request that wasn't for brokering.",
      true,
    ),
  resource: (name: string) =>
    refusal(
      'invalid_resource',
      'AADSTS500011',
      `The resource principal named ${name} was not found in the tenant named Ambleford.`,
    ),
  scope: (name: string, resource: string) =>
    refusal(
      'invalid_client',
      'AADSTS650053',
      `The application asked for scope '${name}' that doesn't exist on the resource '${resource}'.`,
    ),
  twoResources: (scope: string) =>
    refusal('invalid_request', 'AADSTS28000', `The scope '${scope}' isn't valid: it contains more than one resource.`),
  forItself: (id: string) =>
    refusal(
      'invalid_request',
      'AADSTS90009',
      `Application '${id}' is requesting a token for itself. This scenario is supported only if resource is specified using the GUID based App Identifier.`,
    ),
}

/** Answers a request to the authorize endpoint that is refused. */
export function refuseInBrowser({ searchParams }: URL, response: ServerResponse, why: EntraRefusal): void {
  if (why.onPage) {
    const words = why.words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      .end(
        `<!doctype html><html lang="en-GB"><title>Sign in</title><p>We are having trouble signing you in.</p><p>${words}</p></html>`,
      )
    return
  }
  const back = new URL(searchParams.get('redirect_uri') ?? 'about:blank')
  const said = new URLSearchParams({ error: why.error, error_description: why.words })
  said.set('state', searchParams.get('state') ?? '')
  if (searchParams.get('response_mode') === 'fragment') back.hash = said.toString()
  else back.search = said.toString()
  response.writeHead(302, { location: back.href }).end()
}
