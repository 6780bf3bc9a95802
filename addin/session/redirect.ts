import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge'

/** The page the provider sends the person back to: it hands the answer to the pane and closes. */
broadcastResponseToMainFrame().catch(() => {
  // Somebody opened the page themselves. Its own words say what to do.
})
