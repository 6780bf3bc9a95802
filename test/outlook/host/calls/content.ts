import { type Calls, done, errors, failed, text } from './answer.ts'

const wantsText = 0

/** Body, headers, attachments, the original and the selection. */
export const contentCalls: Calls = {
  37: async ({ coercionType }, around) => {
    if (!around.item) return failed(errors.response)
    const { text: plain, html } = await around.content(around.item)
    return done(coercionType === wantsText ? plain : (html ?? asHtml(plain)))
  },
  168: async (_, around) => (around.item ? done((await around.content(around.item)).headers) : failed(errors.response)),
  150: async ({ id }, around) => {
    const wanted = around.item?.attachments.find((one) => one.id === text(id))
    if (!around.item || !wanted) return failed(errors.notFound)
    const content = await around.attachment(around.item, wanted)
    return done({ content, format: wanted.contentType === 'message/rfc822' ? 'eml' : 'base64' })
  },
  204: async (_, around) => (around.item ? done(await around.original(around.item)) : failed(errors.response)),
  196: (_, around) =>
    done(
      around.selected.map(({ id, subject, conversationId, internetMessageId }) => ({
        itemId: id,
        itemType: 'message',
        itemMode: 'read',
        subject,
        conversationId,
        internetMessageId,
      })),
    ),
  108: (_, around) =>
    around.item
      ? done({
          owner: around.item.mailbox,
          delegatePermissions: 3,
          targetRestUrl: '',
          targetMailbox: around.item.mailbox,
        })
      : failed(errors.response),
}

const asHtml = (plain: string) => {
  const holder = document.createElement('div')
  holder.textContent = plain
  return `<div style="white-space:pre-wrap">${holder.innerHTML}</div>`
}
