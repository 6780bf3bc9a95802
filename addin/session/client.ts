import {
  type Configuration,
  createNestablePublicClientApplication,
  type IPublicClientApplication,
  PublicClientApplication,
} from '@azure/msal-browser'
import type { PaneSettings } from '../../server/contract/settings/pane-settings.ts'
import { chooseCacheLocation } from './cache-location.ts'
import { framedByAnotherSite } from './framed-by-another-site.ts'

/** Milliseconds for a sign-in in its window: a password and a second factor need more than the library's minute. */
const popUpTime = 300_000
/** Milliseconds to wait for the provider's answer in a hidden frame. A provider that refuses framing gives none. */
const hiddenFrameTime = 6_000

/**
 * Where another site frames the pane, the provider's window cannot answer it directly; `relay.ts` sits between them.
 */
const relay = { popupRelayUri: '/relay.html', popupRelayProtocolVersion: 2 } as const

/**
 * The msal-browser client for the council's provider, ready for use. It keeps the sign-in for the next message: a pane
 * that is not pinned reloads each time.
 */
export async function makeClient(
  signIn: PaneSettings['signIn'],
  throughOutlook: boolean,
  cacheLocation = chooseCacheLocation(document),
): Promise<IPublicClientApplication> {
  const configuration: Configuration = {
    auth: {
      clientId: signIn.clientId,
      authority: signIn.authority,
      knownAuthorities: [new URL(signIn.authority).host],
      // A page of its own, which hands the provider's answer back to the pane.
      redirectUri: `${location.origin}/redirect.html`,
      ...(framedByAnotherSite(window) ? relay : {}),
    },
    cache: { cacheLocation },
    system: {
      popupBridgeTimeout: popUpTime,
      iframeBridgeTimeout: hiddenFrameTime,
      ...(signIn.protocol === 'oidc' ? { protocolMode: 'OIDC' } : {}),
    },
  }
  if (throughOutlook) return createNestablePublicClientApplication(configuration)
  const client = new PublicClientApplication(configuration)
  await client.initialize()
  return client
}
