import { withTimeOut } from './with-time-out.ts'

/** What stands is taken away by what it stands for: a check by the next check, an act by the next act. */
export type NoticeOf = 'check' | 'act'
/** Outlook takes no more. */
const mostCharacters = 150

/** Puts a line above the message or the draft, in place of the one of its kind before it; null takes it away. Never rejects. */
export async function noteOnItem(of: NoticeOf, words: string | null): Promise<void> {
  const key = `contact-register-${of}`
  const notices = Office.context?.mailbox?.item?.notificationMessages
  if (!notices) return
  if (words === null) {
    await withTimeOut<void>(2000, (done) => notices.removeAsync(key, done))
    return
  }
  const message = words.length > mostCharacters ? `${words.slice(0, mostCharacters - 1)}…` : words
  const line = { type: 'informationalMessage', message, icon: 'Icon.16', persistent: true } as const
  await withTimeOut<void>(2000, (done) =>
    notices.replaceAsync(key, line as unknown as Office.NotificationMessageDetails, done),
  )
}
