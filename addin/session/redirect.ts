import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge'

/** The page the provider redirects to: it hands the answer to the pane and closes. */
broadcastResponseToMainFrame().catch(() => {
  // Somebody opened the page directly. Its text says what to do.
})
