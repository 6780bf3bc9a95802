import { isSameAddress } from '../words/same-address.ts'
import { lookAgain } from './look-again.ts'
import { untilReported } from './missed-opening.ts'
import { forgetNoLongerShown, noteNoLongerShown } from './no-longer-shown.ts'
import { type FormOpened, type LateForm, openForm } from './open-form.ts'
import { pause, type Shown, shownNow, wasShown } from './reading/headers.ts'
import type { OpenMessage, ReplyTo } from './reading/open-message.ts'
import { itemIdOf, itemOf } from './reading/read-message.ts'
import { readReplyTo } from './reading/reply-to.ts'

/** To whom, and the text as plain text. */
type Answer = { to: string; text: string }

/** `another-message`: nothing was opened, because Outlook shows another message. */
export type ReplyOpened = FormOpened | 'another-message'

/** Milliseconds that an act waits for the headers: longer where they have confirmed this message before. */
const patience = (message: OpenMessage) => (wasShown(message) ? 4_000 : 1_500)

/**
 * Whether Outlook still shows this message: an act must never be about another one. If it does not, the pane says so
 * (`no-longer-shown.ts`), and compares its own message with Outlook's.
 */
export async function shownInOutlook(message: OpenMessage): Promise<Shown> {
  forgetNoLongerShown(message.key)
  const shown = await shownTo(message)
  if (shown === 'another') noteNoLongerShown(message)
  return shown
}

/** Milliseconds in which nobody opens another message after a click: Outlook showed it before. */
const tooSoon = 400

/**
 * Whether Outlook showed another message at the click, although it had not reported that. The person then saw that one.
 * A message that is opened after the click is reported, if late: the person meant this one.
 */
export async function hasMovedOnUnsaid(message: OpenMessage): Promise<boolean> {
  forgetNoLongerShown(message.key)
  const clicked = Date.now()
  if ((await shownTo(message)) !== 'another' || !itemOf(message)) return false
  if (Date.now() - clicked >= tooSoon) await pause(untilReported)
  if (!itemOf(message)) return false
  noteNoLongerShown(message)
  return true
}

async function shownTo(message: OpenMessage): Promise<Shown> {
  const item = itemOf(message)
  const shown = item ? await shownNow(message, item, patience(message)) : 'another'
  if (shown !== 'another' && itemOf(message)) return shown
  lookAgain()
  // Headers that never confirmed this message may write its Message-ID in another way.
  return itemOf(message) && !wasShown(message) ? 'unknown' : 'another'
}

/** Opens a reply to this message, wherever it goes. The person still reads and sends it. */
export async function openReply(message: OpenMessage, answer: Answer, late?: LateForm): Promise<ReplyOpened> {
  const shown = await shownInOutlook(message)
  if (shown === 'another') return 'another-message'
  return shown === 'this' ? openReplyForm(message, answer, late) : openNewAnswer(message, answer, late)
}

/**
 * Opens an answer to one person, with the text in it: a reply where that goes to them alone, otherwise a new message. What
 * is meant for a customer must not go to a mailing list or to somebody else in Reply-To. Nor to the sender of another
 * message: Outlook's call for a reply names none.
 * @param shown whether Outlook shows this message
 */
export function openAnswer(
  message: OpenMessage,
  shown: Shown,
  replyTo: ReplyTo,
  answer: Answer,
  late?: LateForm,
): Promise<FormOpened> {
  const isReply = shown === 'this' && goesTo(message, replyTo, answer.to)
  return isReply ? openReplyForm(message, answer, late) : openNewAnswer(message, answer, late)
}

function openReplyForm(message: OpenMessage, answer: Answer, late?: LateForm): Promise<FormOpened> {
  const item = itemOf(message)
  if (!item) return openNewAnswer(message, answer, late)
  const htmlBody = paragraphs(answer.text)
  const hasNewer = typeof item.displayReplyFormAsync === 'function'
  const hasOlder = typeof item.displayReplyForm === 'function'
  return openForm({
    ask: hasNewer ? (done) => item.displayReplyFormAsync(htmlBody, done) : null,
    older: hasOlder ? () => item.displayReplyForm(htmlBody) : null,
    late,
  })
}

/** A new message that reads like a reply: it names whom it goes to, whatever Outlook shows. */
function openNewAnswer({ subject }: OpenMessage, { to, text }: Answer, late?: LateForm): Promise<FormOpened> {
  const about = subject ?? ''
  const named = /^re:/i.test(about) ? about : `RE: ${about}`
  return openNewMessage({ toRecipients: [to], subject: named, htmlBody: paragraphs(text) }, late)
}

/** Whether a reply is known to go to this person alone. */
function goesTo({ from }: OpenMessage, replyTo: ReplyTo, to: string): boolean {
  if (!replyTo.read || replyTo.isUnclear) return false
  const replies = replyTo.addresses.length > 0 ? replyTo.addresses : [from?.address ?? '']
  return replies.every((address) => isSameAddress(address, to))
}

/**
 * Opens a new message to `to` with this message attached: the closest to a forward, for which Outlook has no call. It
 * names the message by its id, so another one may be open by now.
 */
export async function openForward(
  message: OpenMessage,
  to: string,
  text: string,
  late?: LateForm,
): Promise<FormOpened> {
  const itemId = itemIdOf(message)
  if (itemId === null) return 'not-opened'
  const subject = message.subject ?? ''
  const form = {
    toRecipients: [to],
    subject: `FW: ${subject}`,
    htmlBody: paragraphs(text),
    attachments: [{ type: 'item' as const, name: subject.slice(0, 200) || 'Message', itemId }],
  }
  return openNewMessage(form, late)
}

/**
 * Opens a letter for sending: as a reply where the open message is from its addressee and a reply goes to them alone,
 * otherwise as a new message.
 * @param to null where no address is known; the sender fills it in
 */
export async function openLetter(
  letter: { to: string | null; subject: string; text: string },
  message: OpenMessage | null,
  late?: LateForm,
): Promise<FormOpened> {
  const { to, subject, text } = letter
  // The register's page runs in a browser tab of its own.
  if (typeof Office === 'undefined') return 'not-opened'
  if (message && to && isSameAddress(message.from?.address ?? '', to)) {
    const replyTo = await readReplyTo(message)
    const isReply = goesTo(message, replyTo, to) && (await shownTo(message)) === 'this'
    if (isReply) return openReplyForm(message, { to, text }, late)
  }
  return openNewMessage({ toRecipients: to ? [to] : [], subject, htmlBody: paragraphs(text) }, late)
}

type NewMessage = Office.MessageForm & { subject: string }

async function openNewMessage(given: NewMessage, late?: LateForm): Promise<FormOpened> {
  const { mailbox } = Office.context
  // Outlook refuses a subject of more than 255 characters.
  const form = { ...given, subject: given.subject.slice(0, 255) }
  const hasNewer = typeof mailbox.displayNewMessageFormAsync === 'function'
  const hasOlder = typeof mailbox.displayNewMessageForm === 'function'
  return openForm({
    ask: hasNewer ? (done) => mailbox.displayNewMessageFormAsync(form, done) : null,
    older: hasOlder ? () => mailbox.displayNewMessageForm(form) : null,
    late,
  })
}

/** Plain text as HTML for Outlook's forms. */
export function paragraphs(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
  return escaped
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replace(/\n/g, '<br>')}</p>`)
    .join('')
}
