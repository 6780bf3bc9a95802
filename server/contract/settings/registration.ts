import { roles } from '../../policy/vocabulary.ts'

/** The one permission that the register's API offers. Office's own sign-in asks for a scope of this name and no other. */
export const scopeName = 'access_as_user'

/**
 * What has to be registered in Entra ID for a register at an address. Settings, manifest, guide and check all take it
 * from here, so that no two of them name different things.
 */
export type Registration = {
  /** The registration that exposes the API. */
  readonly apiClientId: string
  /** The registration that the add-in signs in with; the same one unless the council made two. */
  readonly addInClientId: string
  /** With the host in it: Office's own sign-in, which the compose guard of classic Outlook needs, takes no other form. */
  readonly applicationIdUri: string
  /** What pane, guard and the register's page ask a token for. */
  readonly scope: string
  /** What an access token names as its audience: a version 2 token names the client id, whatever was asked for. */
  readonly audience: string
  readonly accessTokenVersion: 2
  /** Of a single-page application, in this order: where `brk-multihub` stands first, admin consent fails (office-js#5196). */
  readonly redirectAddresses: readonly [page: string, broker: string]
  /** All of Office, by the one id that Microsoft has given it: it may ask for the scope without consent. */
  readonly officeClientId: string
  readonly roles: readonly string[]
  /** What the manifest asks for beside the API: who the person is, and no data. */
  readonly manifestScopes: readonly string[]
}

type Wanted = {
  /** An https origin. */
  publicUrl: string
  apiClientId: string
  addInClientId?: string | undefined
}

/** The registration of a register at `publicUrl`. */
export function registrationFor({ publicUrl, apiClientId, addInClientId = apiClientId }: Wanted): Registration {
  const { host } = new URL(publicUrl)
  const applicationIdUri = `api://${host}/${apiClientId}`
  return {
    apiClientId,
    addInClientId,
    applicationIdUri,
    scope: `${applicationIdUri}/${scopeName}`,
    audience: apiClientId,
    accessTokenVersion: 2,
    redirectAddresses: redirectAddressesOf(publicUrl),
    officeClientId: 'ea5a67f6-b6f3-4338-b240-c655ddc3cc8e',
    roles,
    manifestScopes: ['openid', 'profile'],
  }
}

/** The addresses to which a sign-in may return: the add-in's own page, and Outlook as the broker. */
export function redirectAddressesOf(publicUrl: string): readonly [page: string, broker: string] {
  const { origin, host } = new URL(publicUrl)
  return [`${origin}/redirect.html`, `brk-multihub://${host}`]
}
