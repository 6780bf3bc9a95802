import './older-engine.ts'
import type { PaneSettings } from '../../../server/contract/settings/pane-settings.ts'
import type { Language } from '../../../server/contract/texts/language.ts'
import type { ForTranslations } from '../../../server/contract/texts/languages.ts'
import { speak } from '../../../server/contract/texts/say.ts'
import { welsh } from '../../../server/contract/texts/welsh.ts'
import { makeCall } from '../../api/call.ts'
import { onCommand, startCommands } from '../../outlook/commands.ts'
import { deviceStorage } from '../../outlook/device-storage.ts'
import { ownAddress, signsInThroughOutlook } from '../../outlook/profile.ts'
import { storedActs } from '../../queue/stored-acts.ts'
import { commandSession } from '../../session/command-session.ts'
import { ownLanguage } from '../../session/own-language.ts'
import { rememberedAccount } from '../../session/remembered-account.ts'
import { keptService, serviceNow } from '../shell/service/service.ts'
import type { ServiceOf } from './check-message.ts'
import { escalating, passing } from './command-words.ts'
import { escalateMessage } from './escalate-message.ts'
import { beforeSending, draftOpened, passDraft, recipientsChanged } from './guard.ts'
import { markedMessageRead } from './marked-message.ts'
import { newKey } from './new-key.ts'
import { onMessage } from './on-message.ts'
import { type Means, passMessage } from './pass-message.ts'

/** The server puts this before the file: a command may run without a page to read settings from. */
declare const contactRegister: PaneSettings & { origin: string }

const { origin, signIn, graphUrl } = contactRegister
const session = commandSession(signIn, {
  throughOutlook: signsInThroughOutlook,
  own: ownAddress,
  account: () => rememberedAccount(deviceStorage(), ownAddress()).get(),
})
/** Asked only once the person is signed in. Without a page there is no device storage, and no service is known. */
const chosenService = () => {
  const person = session.personId()
  return person === null ? null : keptService(deviceStorage(), person)
}
const call = makeCall(session, origin)
const way = { origin, session, service: chosenService, newKey }

const serviceOf: ServiceOf = (me) => {
  const person = session.personId()
  return person === null ? null : serviceNow(deviceStorage(), person, me)
}
const means: Means = {
  keep: (act) => {
    const [person, storage] = [session.personId(), deviceStorage()]
    if (!person || !storage.lasting) return false
    storedActs(storage, person).keep(act)
    return true
  },
  graph: graphUrl ? { url: graphUrl, session } : null,
  serviceOf,
}

/** A function of the manifest that only reports completion to Outlook. */
const onFunction = (name: string, work: () => Promise<unknown>) =>
  onCommand(name, () => {
    speakOwn()
    return work().then(() => undefined)
  })

/** The commands are one file that loads no other, so it contains every language. */
const translations: ForTranslations<Language> = { cy: welsh }

function speakOwn(): void {
  const tag = ownLanguage(deviceStorage())
  if (tag !== 'en') speak(translations[tag])
}

if (startCommands()) {
  // Registered at once, not when Office is ready: classic Outlook on Windows never reports that.
  onFunction('draftOpened', () => draftOpened(way))
  onFunction('recipientsChanged', () => recipientsChanged(way))
  onCommand(
    'beforeSending',
    () => {
      speakOwn()
      return beforeSending(way)
    },
    { allowEvent: true },
  )
  onFunction('markedMessageRead', markedMessageRead)
  onFunction('passDraft', () => passDraft(way))
  onFunction('escalateMessage', () =>
    onMessage('escalate', escalating(), (message) => escalateMessage(call, message, serviceOf)),
  )
  onFunction('passMessage', () => onMessage('pass', passing(), (message) => passMessage(call, message, means)))
}
