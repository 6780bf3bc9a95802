import type { PaneSettings } from '../../server/contract/pane-settings.ts'
import { beforeSending, passDraft, recipientsChanged } from '../guard/guard.ts'
import { onCommand, startCommands } from '../outlook/commands.ts'
import { ownAddress, signsInThroughOutlook } from '../outlook/profile.ts'
import { commandToken } from '../session/command-token.ts'

/** Put before this file by the server: a command may run without a page, from which it could read them. */
declare const contactRegister: PaneSettings & { origin: string }

const { origin, signIn } = contactRegister
const way = { origin, token: commandToken(signIn, signsInThroughOutlook, ownAddress) }

startCommands()
// At once, and not when Office is ready: classic Outlook on Windows never says that it is.
onCommand('recipientsChanged', async () => {
  await recipientsChanged(way)
  return undefined
})
onCommand('beforeSending', () => beforeSending(way), { allowEvent: true })
onCommand('passDraft', async () => {
  await passDraft(way)
  return undefined
})
