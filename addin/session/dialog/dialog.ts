import { relay as texts } from '../../../server/contract/messages/en/relay.ts'
import type { Loaders } from '../../../server/contract/messages/languages.ts'
import { say } from '../../../server/contract/messages/say.ts'
import { deviceStorage } from '../../outlook/device-storage.ts'
import { isInDialog, tellPane } from '../../outlook/dialog.ts'
import { grantedScopes } from '../graph-token.ts'
import { speakOwnLanguage } from '../own-language.ts'
import { readPaneSettings } from '../pane-settings.ts'
import { readDialogAddress } from './dialog-address.ts'
import { signInHere } from './sign-in-here.ts'

/**
 * The page in Outlook's dialog: it goes to the provider, comes back by `redirect.html`, and tells the pane the token.
 * Office.js has run before this script, because both are deferred.
 */
const title = document.querySelector('h1')
const what = document.getElementById('what')

const tell = (words: string) => {
  if (what) what.textContent = words
}

const translations: Loaders = {
  cy: async () => (await import('../../../server/contract/messages/cy/relay-language.ts')).welsh,
}

async function start(): Promise<void> {
  // Office.js may load the page again before it is ready, which would cut a sign-in short. It also knows the language.
  const isHere = await isInDialog()
  const storage = deviceStorage()
  await speakOwnLanguage(storage, translations)
  document.title = say(texts, 'title')
  if (title) title.textContent = document.title
  tell(say(texts, 'soon-here'))
  const settings = readPaneSettings(document)
  const request = readDialogAddress(location.href, grantedScopes(settings))
  if (!request || !isHere) return tell(say(texts, 'go-back'))
  const message = await signInHere(settings.signIn, request, storage)
  // Null: the browser is on its way to the provider.
  if (!message) return
  tellPane(JSON.stringify(message), location.origin)
  // Usually the pane closes the dialog before anybody reads this.
  tell(say(texts, 'errorCode' in message ? 'not-signed-in' : 'signed-in'))
}

start().catch(() => tell(say(texts, 'go-back')))
