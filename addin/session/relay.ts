import { runPopupRelay } from '@azure/msal-browser/popup-relay'
import type { PaneSettings } from '../../server/contract/pane-settings.ts'

/**
 * The page between a pane that another site frames and the provider's window: it has the pane's own address and no
 * frame around it, so it hears the provider's answer, which the pane cannot, and hands it on to the pane.
 */
const what = document.getElementById('what')
const go = document.getElementById('go')

const say = (words: string) => {
  if (what) what.textContent = words
  go?.remove()
}

// A click of its own: browsers block a window that opens by itself, and the pane's click went into opening this one.
go?.addEventListener('click', () => {
  say('Sign in in the window that has opened. This one closes by itself.')
  try {
    // Read here and not with the pane's own reader: a file shared by both would be one more that the pane waits for.
    const { signIn }: PaneSettings = JSON.parse(document.getElementById('pane-settings')?.textContent ?? 'null')
    runPopupRelay({ protocolVersion: 2, allowedAuthorityOrigins: [new URL(signIn.authority).origin] })
  } catch {
    // No pane opened this page, or the pane is gone.
    say('Go back to Outlook and choose Sign in there.')
  }
})
