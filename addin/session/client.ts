import {
  type Configuration,
  createNestablePublicClientApplication,
  type IPublicClientApplication,
  PublicClientApplication,
} from '@azure/msal-browser'
import type { PaneSettings } from '../../server/contract/pane-settings.ts'

/** The msal-browser client for the council's provider, ready for use. */
export async function makeClient(
  signIn: PaneSettings['signIn'],
  throughOutlook: boolean,
): Promise<IPublicClientApplication> {
  const configuration: Configuration = {
    auth: {
      clientId: signIn.clientId,
      authority: signIn.authority,
      knownAuthorities: [new URL(signIn.authority).host],
      // Its own page, which hands the provider's answer back to the pane.
      redirectUri: `${location.origin}/redirect.html`,
    },
    // Kept for the next message's pane: a pane that is not pinned is loaded anew each time.
    cache: { cacheLocation: 'localStorage' },
    system: signIn.protocol === 'oidc' ? { protocolMode: 'OIDC' } : {},
  }
  if (throughOutlook) return createNestablePublicClientApplication(configuration)
  const client = new PublicClientApplication(configuration)
  await client.initialize()
  return client
}
