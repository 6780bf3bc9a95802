import { answersAboutAnother } from './reading/headers.ts'
import type { OpenMessage } from './reading/open-message.ts'
import { itemOf } from './reading/read-message.ts'
import { withTimeOut } from './with-time-out.ts'

/** A notice replaces the previous one of its kind: a check the last check, an act the last act. */
export type NoticeOf = 'check' | 'act'
/** Outlook's limit, in characters. */
export const mostInNotice = 150
const longest = 2000

/** Puts a line above the draft, in place of the previous one of its kind; null removes it. Never rejects. */
export async function noteOnItem(of: NoticeOf, words: string | null): Promise<void> {
  const notices = Office.context?.mailbox?.item?.notificationMessages
  if (!notices) return
  const key = keyOf(of)
  if (words !== null) await put(notices, key, words, true)
  const all = await withTimeOut<Office.NotificationMessageDetails[]>(longest, (done) => notices.getAllAsync(done))
  if (!all.ok || !Array.isArray(all.value)) return words === null ? await take(notices, key) : undefined
  const shown = [key, `${key}-2`].filter((name) => all.value.some((one) => one.key === name))
  const isRight = (name: string) =>
    all.value.some(({ key: of, message }) => of === name && message === fitting(words ?? ''))
  const right = words === null ? undefined : shown.find(isRight)
  for (const name of shown) if (name !== right) await take(notices, name)
  if (right || words === null) return
  // An Outlook whose replacement does nothing, and says that it did (office-js#6650): a line under the other name.
  const other = shown.includes(key) ? `${key}-2` : key
  await withTimeOut<void>(longest, (done) => notices.addAsync(other, asDetails(persistentLine(words)), done))
}

/**
 * Whether the line of this kind above the draft says these words; with null, whether there is no such line. False where
 * Outlook does not answer. Never rejects.
 */
export async function standsOnItem(of: NoticeOf, words: string | null): Promise<boolean> {
  const notices = Office.context?.mailbox?.item?.notificationMessages
  if (!notices) return true
  const all = await withTimeOut<Office.NotificationMessageDetails[]>(longest, (done) => notices.getAllAsync(done))
  if (!all.ok || !Array.isArray(all.value)) return false
  const key = keyOf(of)
  const shown = all.value.filter((one) => one.key === key || one.key === `${key}-2`)
  if (words === null) return shown.length === 0
  return shown.length === 1 && shown[0]?.message === fitting(words)
}

/**
 * Puts a line above this message until the person leaves it; does nothing if another one is open by now. Never rejects.
 */
export async function noteOnMessage(message: OpenMessage, words: string): Promise<void> {
  const item = itemOf(message)
  if (!item?.notificationMessages || (await answersAboutAnother(message, item))) return
  await put(item.notificationMessages, keyOf('act'), words, false)
}

/**
 * Shows above the message that an act has begun, until `actEnded`. False where the same act is already under way (a
 * double click): each click runs separately, and only the message is common to them.
 * @param act a short name, the same for each click on one button
 */
export async function actBegins(message: OpenMessage, act: string, words: string): Promise<boolean> {
  const notices = itemOf(message)?.notificationMessages
  if (!notices) return true
  const line = { type: 'progressIndicator', message: fitting(words) }
  const added = await withTimeOut<void>(longest, (done) => notices.addAsync(keyOf(act), asDetails(line), done))
  // A line that timed out may still have been added, and is then this act's own.
  if (added.ok || added.why === 'timed-out') return true
  // Outlook refuses a second line with the same key. It may also refuse for other reasons, and the act then goes ahead.
  const all = await withTimeOut<Office.NotificationMessageDetails[]>(longest, (done) => notices.getAllAsync(done))
  return !(all.ok && all.value.some(({ key }) => key === keyOf(act)))
}

/** Takes the act's notice off the message, if Outlook still has the message open. */
export async function actEnded(message: OpenMessage, act: string): Promise<void> {
  const notices = itemOf(message)?.notificationMessages
  if (notices) await take(notices, keyOf(act))
}

const keyOf = (what: string) => `contact-register-${what}`
const fitting = (words: string) => (words.length > mostInNotice ? `${words.slice(0, mostInNotice - 1)}…` : words)
const asDetails = (line: object) => line as unknown as Office.NotificationMessageDetails

const persistentLine = (words: string) => ({
  type: 'informationalMessage',
  message: fitting(words),
  icon: 'Icon.16',
  persistent: true,
})

async function put(notices: Office.NotificationMessages, key: string, words: string, persistent: boolean) {
  const line = { ...persistentLine(words), persistent }
  const replaced = await withTimeOut<void>(longest, (done) => notices.replaceAsync(key, asDetails(line), done))
  // The result must be shown, or somebody does it again.
  if (!replaced.ok) await withTimeOut<void>(longest, (done) => notices.addAsync(key, asDetails(line), done))
}

async function take(notices: Office.NotificationMessages, key: string) {
  await withTimeOut<void>(longest, (done) => notices.removeAsync(key, done))
}
