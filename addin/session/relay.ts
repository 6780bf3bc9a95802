import { runPopupRelay } from '@azure/msal-browser/popup-relay'
import { readPaneSettings } from './pane-settings.ts'

/**
 * The page between a pane framed by another site and the provider's window: it has the pane's own address and no frame
 * around it, so it receives the provider's answer, which the pane cannot, and passes it on to the pane.
 */
const what = document.getElementById('what')
const go = document.querySelector<HTMLButtonElement>('#go')

const say = (words: string) => {
  if (what) what.textContent = words
  go?.remove()
}

// This needs its own click: browsers block a window that opens automatically, and the pane's click went into opening
// this page.
go?.addEventListener('click', () => {
  say('Sign in in the window that has opened. This one closes by itself.')
  try {
    const { signIn } = readPaneSettings(document)
    runPopupRelay({ protocolVersion: 2, allowedAuthorityOrigins: [new URL(signIn.authority).origin] })
  } catch {
    // No pane opened this page, or the pane has closed.
    say('Go back to Outlook and choose Sign in there.')
  }
})
// The page is there before this script: until now a click would have been lost.
if (go) go.disabled = false
