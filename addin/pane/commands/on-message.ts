import { say } from '../../../server/contract/texts/say.ts'
import { actBegins, actEnded, noteOnItem, noteOnMessage } from '../../outlook/item-notice.ts'
import { pause } from '../../outlook/reading/headers.ts'
import type { OpenItem, OpenMessage } from '../../outlook/reading/open-message.ts'
import { openItem } from '../../outlook/reading/read-message.ts'
import { withTimeLimit } from '../../words/time-limit.ts'
import { outcomeUnknown } from './command-words.ts'

/** Milliseconds. Outlook gives a function five minutes, and each of its steps has a shorter time-out of its own. */
const longest = 120_000

/**
 * Runs a command on the open message, and shows the result above it. A second click on the same button does nothing
 * while the first is running. Never rejects.
 * @param work returns the words to show
 */
export async function onMessage(
  act: string,
  begins: string,
  work: (message: OpenMessage) => Promise<string>,
): Promise<void> {
  const item = await givenItem()
  if (item.kind === 'not-given')
    return noteOnItem('act', say('Not checked: Outlook did not give this message. Nothing was done. Try again.'))
  if (item.kind !== 'message')
    return noteOnItem('act', say('The contact register is about messages that customers sent.'))
  const { message } = item
  if (!(await actBegins(message, act, begins))) return
  const words = await withTimeLimit(longest, work(message)).catch(outcomeUnknown)
  await actEnded(message, act)
  await noteOnMessage(message, words)
}

/** Milliseconds before the next attempts, after an item whose properties throw. */
const pauses = [250, 1_000]

async function givenItem(): Promise<OpenItem> {
  for (const ms of pauses) {
    const item = openItem()
    if (item.kind !== 'not-given') return item
    await pause(ms)
  }
  return openItem()
}
