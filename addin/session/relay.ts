import { runPopupRelay } from '@azure/msal-browser/popup-relay'
import { relay as texts } from '../../server/contract/messages/en/relay.ts'
import type { Loaders } from '../../server/contract/messages/languages.ts'
import { say } from '../../server/contract/messages/say.ts'
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
  tell(say(texts, 'in-the-window'))
  try {
    const { signIn } = readPaneSettings(document)
    runPopupRelay({ protocolVersion: 2, allowedAuthorityOrigins: [new URL(signIn.authority).origin] })
  } catch {
    // No pane opened this page, or the pane has closed.
    tell(say(texts, 'go-back'))
  }
})
// The page is there before this script: until now a click would have been lost.
if (go) go.disabled = false

/** Replaces the English words of the page itself, which are there before this script. */
function retell() {
  document.title = say(texts, 'title')
  if (title) title.textContent = document.title
  if (what && go) [what.textContent, go.textContent] = [say(texts, 'opens'), say(texts, 'continue')]
}

const translations: Loaders = {
  cy: async () => (await import('../../server/contract/messages/cy/relay-language.ts')).welsh,
}
void speakOwnLanguage(deviceStorage(), translations).then(() => {
  // Once it is pressed, the page has something else to say.
  if (go?.isConnected) retell()
})
