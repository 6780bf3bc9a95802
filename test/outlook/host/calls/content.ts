import type { MailItem } from '../../mail-item.ts'
import { initialData } from '../initial-data.ts'
import type { Surroundings } from '../surroundings.ts'
import { type Calls, done, errors, failed, type Parameters, text } from './answer.ts'

const wantsText = 0

/** Body, headers, attachments, the original and the selection. */
export const contentCalls: Calls = {
  37: async ({ coercionType }, around) => {
    if (!around.item) return failed(errors.response)
    const { text: plain, html } = await around.content(around.item)
    return done(coercionType === wantsText ? plain : (html ?? asHtml(plain)))
  },
  168: async (asked, around) => {
    const item = askedOf(asked, around)
    return item ? done(headersFrom(around, item, (await around.content(item)).headers)) : failed(errors.response)
  },
  150: async ({ id }, around) => {
    const wanted = around.item?.attachments.find((one) => one.id === text(id))
    if (!around.item || !wanted) return failed(errors.notFound)
    const content = await around.attachment(around.item, wanted)
    return done({ content, format: wanted.contentType === 'message/rfc822' ? 'eml' : 'base64' })
  },
  204: async (asked, around) => {
    const item = askedOf(asked, around)
    return item ? done(await around.original(item)) : failed(errors.response)
  },
  211: ({ itemId }, around) => {
    if (around.permissions !== 'ReadWriteMailbox') return failed(errors.notPermitted)
    const item = around.loadable(text(itemId))
    if (!item) return failed(errors.notFound)
    // One at a time, as in Outlook: the previous one must be unloaded first.
    if (around.loaded) return failed(errors.response)
    around.load(item.id)
    return done(JSON.stringify(initialData({ ...around, item })))
  },
  212: ({ loadedItemId }, around) => {
    if (around.loaded?.id !== text(loadedItemId)) return failed(errors.notFound)
    around.load(null)
    return done()
  },
  196: (_, around) => {
    if (around.permissions !== 'ReadWriteMailbox') return failed(errors.notPermitted)
    return done(
      around.selected.map(({ id, subject, conversationId, internetMessageId }) => ({
        itemId: id,
        itemType: 'message',
        itemMode: 'read',
        subject,
        conversationId,
        internetMessageId,
      })),
    )
  },
  108: (asked, around) => {
    const item = askedOf(asked, around)
    return item
      ? done({ owner: item.mailbox, delegatePermissions: 3, targetRestUrl: '', targetMailbox: item.mailbox })
      : failed(errors.response)
  },
}

/** The open message; calls on a loaded message name it, and get nothing once it is unloaded. */
const askedOf = ({ loadedItemId }: Parameters, { item, loaded }: Surroundings): MailItem | null =>
  loadedItemId === undefined ? item : loaded?.id === text(loadedItemId) ? loaded : null

const headersFrom = ({ headers: given }: Surroundings, { folder, subject }: MailItem, all: string): string => {
  if (given === 'only-subject') return `Subject: ${subject}`
  return given === 'none-when-sent' && folder === 'sent' ? '' : all
}

const asHtml = (plain: string) => {
  const holder = document.createElement('div')
  holder.textContent = plain
  return `<div style="white-space:pre-wrap">${holder.innerHTML}</div>`
}
