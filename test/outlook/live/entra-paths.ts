import { tenantId } from '../../cast.ts'
import { signIn } from '../sign-in/provider.ts'
import { liveNames } from './names.ts'

/** Entra ID's addresses for the tenant, and the stand-in provider's own paths for them. */
const paths = new Map([
  [`/${tenantId}/oauth2/v2.0/authorize`, '/authorize'],
  [`/${tenantId}/oauth2/v2.0/token`, '/token'],
  [`/${tenantId}/discovery/v2.0/keys`, '/jwks'],
])

/** The issuer in a tenant's tokens. */
export const entraIssuer = `https://${liveNames.signIn}/${tenantId}/v2.0`

/** Rewrites an Entra address to the stand-in provider's path; leaves any other as it is. */
export function asProviderPath(url: string): string {
  const at = url.indexOf('?')
  const path = at === -1 ? url : url.slice(0, at)
  const known = paths.get(path)
  return known ? signIn.path + known + url.slice(path.length) : url
}
