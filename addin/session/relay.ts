import { runPopupRelay } from '@azure/msal-browser/popup-relay'
import type { Loaders } from '../../server/contract/texts/languages.ts'
import { say } from '../../server/contract/texts/say.ts'
import { deviceStorage } from '../outlook/device-storage.ts'
import { speakOwnLanguage } from './own-language.ts'
import { readPaneSettings } from './pane-settings.ts'

/**
 * The page between a pane framed by another site and the provider's window: it has the pane's own address and no frame
 * around it, so it receives the provider's answer, which the pane cannot, and passes it on to the pane.
 */
const title = document.querySelector('h1')
const what = document.getElementById('what')
const go = document.querySelector<HTMLButtonElement>('#go')

const tell = (words: string) => {
  if (what) what.textContent = words
  go?.remove()
}

// This needs its own click: browsers block a window that opens automatically, and the pane's click went into opening
// this page.
go?.addEventListener('click', () => {
  tell(say('Sign in in the window that has opened. This one closes by itself.'))
  try {
    const { signIn } = readPaneSettings(document)
    runPopupRelay({ protocolVersion: 2, allowedAuthorityOrigins: [new URL(signIn.authority).origin] })
  } catch {
    // No pane opened this page, or the pane has closed.
    tell(say('Go back to Outlook and choose Sign in there.'))
  }
})
// The page is there before this script: until now a click would have been lost.
if (go) go.disabled = false

/** Replaces the English words of the page itself, which are there before this script. */
function retell() {
  document.title = say('Sign in to the contact register')
  if (title) title.textContent = document.title
  if (what && go)
    [what.textContent, go.textContent] = [
      say('Your council’s sign-in opens in a window of its own. Both windows close when you have signed in.'),
      say('Continue'),
    ]
}

const translations: Loaders = {
  cy: async () => (await import('../../server/contract/texts/welsh.ts')).welsh,
}
void speakOwnLanguage(deviceStorage(), translations).then(() => {
  // Once it is pressed, the page has something else to say.
  if (go?.isConnected) retell()
})
