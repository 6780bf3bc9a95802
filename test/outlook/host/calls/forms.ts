import type { FormAttachment, Surroundings } from '../surroundings.ts'
import { type Calls, done, errors, failed, type Parameters, text } from './answer.ts'

/** Outlook on a phone has no such forms. */
const onADesk =
  (open: (parameters: Parameters, around: Surroundings) => boolean) => (parameters: Parameters, around: Surroundings) =>
    !around.phone && open(parameters, around) ? done() : failed(errors.notSupported)

const reply = (kind: 'reply' | 'reply-all') =>
  onADesk((parameters, around) => {
    if (!around.item) return false
    const attachments = attachmentsOf(parameters)
    around.openForm({ byAddIn: true, kind, itemId: around.item.id, htmlBody: text(parameters.htmlBody), attachments })
    return true
  })

const newMessage = onADesk((parameters, around) => {
  around.openForm({
    byAddIn: true,
    kind: 'new',
    to: addresses(parameters.toRecipients),
    cc: addresses(parameters.ccRecipients),
    bcc: addresses(parameters.bccRecipients),
    subject: text(parameters.subject),
    htmlBody: text(parameters.htmlBody),
    attachments: attachmentsOf(parameters),
  })
  return true
})

const openMessage = onADesk(({ itemId }, around) => {
  around.openMessage(text(itemId))
  return true
})

/** Each form has two numbers, without and with callback; replies have two more, for text and for an object. */
export const formCalls: Calls = {
  8: openMessage,
  179: openMessage,
  10: reply('reply'),
  30: reply('reply'),
  181: reply('reply'),
  183: reply('reply'),
  11: reply('reply-all'),
  31: reply('reply-all'),
  182: reply('reply-all'),
  184: reply('reply-all'),
  44: newMessage,
  178: newMessage,
}

const addresses = (recipients: unknown): string[] => (Array.isArray(recipients) ? recipients.map(text) : [])

/** `["item",name,itemId]` or `["file",name,url,isInline]`. */
function attachmentsOf({ attachments }: Parameters): FormAttachment[] {
  if (!Array.isArray(attachments)) return []
  return attachments.map(([kind, name, target]) =>
    kind === 'item'
      ? { kind, name: text(name), itemId: text(target) }
      : { kind: 'url', name: text(name), url: text(target) },
  )
}
