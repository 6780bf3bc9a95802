import type { Loaders } from '../../../server/contract/texts/languages.ts'
import { say } from '../../../server/contract/texts/say.ts'
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
  cy: async () => (await import('../../../server/contract/texts/welsh.ts')).welsh,
}

async function start(): Promise<void> {
  // Office.js may load the page again before it is ready, which would cut a sign-in short. It also knows the language.
  const isHere = await isInDialog()
  const storage = deviceStorage()
  await speakOwnLanguage(storage, translations)
  document.title = say('Sign in to the contact register')
  if (title) title.textContent = document.title
  tell(say('Your council’s sign-in opens here in a moment.'))
  const settings = readPaneSettings(document)
  const request = readDialogAddress(location.href, grantedScopes(settings))
  if (!request || !isHere) return tell(say('Go back to Outlook and choose Sign in there.'))
  const message = await signInHere(settings.signIn, request, storage)
  // Null: the browser is on its way to the provider.
  if (!message) return
  tellPane(JSON.stringify(message), location.origin)
  // Usually the pane closes the dialog before anybody reads this.
  tell(
    say(
      'errorCode' in message
        ? 'The sign-in was not finished. Close this window, then try again in Outlook.'
        : 'You are signed in. Go back to Outlook. You can close this window.',
    ),
  )
}

start().catch(() => tell(say('Go back to Outlook and choose Sign in there.')))
