import { roles } from '../../policy/vocabulary.ts'

/** The only permission of the register's API. Office's own sign-in accepts no other name. */
export const scopeName = 'access_as_user'

/**
 * What to register in Entra ID for a register at a given URL. Settings, manifest, guide and check all use this, so that
 * they cannot disagree.
 */
export type Registration = {
  /** The registration that exposes the API. */
  readonly apiClientId: string
  /** The registration that the add-in signs in with; the same one unless the council made two. */
  readonly addInClientId: string
  /**
   * Includes the host: Office's own sign-in, which the compose guard of classic Outlook needs, accepts no other form.
   */
  readonly applicationIdUri: string
  /** The scope that the pane, the guard and the register's page request. */
  readonly scope: string
  /** The token's audience: a version 2 token names the client id, whatever was requested. */
  readonly audience: string
  readonly accessTokenVersion: 2
  /** For a single-page application, in this order: with `brk-multihub` first, admin consent fails (office-js#5196). */
  readonly redirectAddresses: readonly [page: string, broker: string]
  /** Microsoft's one id for all of Office, which may request the scope without consent. */
  readonly officeClientId: string
  readonly roles: readonly string[]
  /** What the manifest requests beside the API: who the person is, and no data. */
  readonly manifestScopes: readonly string[]
}

type Wanted = {
  /** An https origin. */
  publicUrl: string
  apiClientId: string
  addInClientId?: string | undefined
}

/** The registration for a register at `publicUrl`. */
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

/** Where a sign-in may redirect to: the add-in's own page, and Outlook as the broker. */
export function redirectAddressesOf(publicUrl: string): readonly [page: string, broker: string] {
  const { origin, host } = new URL(publicUrl)
  return [`${origin}/redirect.html`, `brk-multihub://${host}`]
}
