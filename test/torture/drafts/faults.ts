import type { ComposeFault } from '../../outlook/client/compose-faults.ts'
import type { OpenOptions } from '../../outlook/driver.ts'

/**
 * `asked`: Outlook shows the guard's question, and the message goes once it is answered. `held`: Outlook shows the
 * question and offers no way to send. `offered`: Outlook shows its own dialog, and offers to send. `unasked`: the
 * message goes, because the guard did not run or was not told of the customer.
 */
export type Wanted = 'asked' | 'held' | 'offered' | 'unasked'

export type DraftFault = { name: string; how: (address: string) => OpenOptions; wanted: Wanted }

const always = (name: string, how: OpenOptions, wanted: Wanted): DraftFault => ({ name, how: () => how, wanted })
const fault = (name: ComposeFault, wanted: Wanted) => always(name, { composeFaults: [name] }, wanted)
const [changed, send] = ['OnMessageRecipientsChanged', 'OnMessageSend']

/** What Outlook does to somebody who writes to a restricted customer, and the outcome that there must be. */
export const draftFaults: DraftFault[] = [
  always('new Outlook', { client: 'new' }, 'asked'),
  always('classic Outlook', { client: 'classic' }, 'asked'),
  always('older classic Outlook', { client: 'classic-older' }, 'asked'),
  always('Mac', { client: 'mac' }, 'asked'),
  always(`${changed} twice`, { doubled: [changed] }, 'asked'),
  always(`${changed} lost`, { lost: [changed] }, 'asked'),
  always(`${send} twice`, { doubled: [send] }, 'asked'),
  always(`${send} lost`, { lost: [send] }, 'unasked'),
  always('replaceAsync does nothing', { idle: ['notificationMessages.replaceAsync'] }, 'asked'),
  always('the add-in cannot be loaded', { loading: 'unavailable-asks' }, 'offered'),
  always('the add-in cannot be loaded, and Outlook sends', { loading: 'unavailable-sends' }, 'unasked'),
  { name: 'the recipient is not resolved', how: (address) => ({ unresolved: [address] }), wanted: 'unasked' },
  fault('recipient-change-ends-send', 'asked'),
  fault('send-ends-other-handlers', 'asked'),
  fault('focus-ends-handlers', 'asked'),
  fault('events-stop', 'unasked'),
  fault('send-anyway-errors', 'asked'),
  fault('sent-draft-stays', 'asked'),
  fault('prompt-blocks', 'held'),
  fault('body-lost', 'asked'),
  fault('context-data-lost', 'asked'),
  fault('session-data-late', 'asked'),
]
