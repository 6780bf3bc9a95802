import type { Form, FormAttachment } from '../../host/surroundings.ts'
import type { Draft, MailItem, Party } from '../../mail-item.ts'
import { quoted } from '../../post/quoted.ts'
import { openItem, type State } from '../state/store.ts'

/** The first contents of a compose window: the add-in's words and, in a reply, the message that it answers. */
export function startDraft(form: Form, state: State): Draft {
  if (form.kind === 'draft') return form.draft
  const item = 'to' in form ? null : find(state, form.itemId)
  const from = writer(state, item)
  const attachments = form.attachments.flatMap(asDraftAttachment)
  if ('to' in form || !item) {
    const { to, cc, bcc, subject } = 'to' in form ? form : { to: [], cc: [], bcc: [], subject: '' }
    return { from, to, cc, bcc, subject, html: form.htmlBody || '<p><br></p>', inReplyTo: null, attachments }
  }
  const answered = addresses(item.replyTo.length > 0 ? item.replyTo : item.from ? [item.from] : [])
  const own = [from.address, state.switches.person]
  const others = form.kind === 'reply-all' ? addresses([...item.to, ...item.cc]) : []
  const html = `${form.htmlBody || '<p><br></p>'}${quoted(item, state.contents[item.id])}`
  if (form.kind === 'forward') {
    const subject = /^fwd?:/i.test(item.subject) ? item.subject : `FW: ${item.subject}`
    return { from, to: [], cc: [], bcc: [], subject, html, inReplyTo: null, attachments }
  }
  return {
    from,
    to: answered,
    cc: others.filter((address) => !own.includes(address.toLowerCase()) && !answered.includes(address)),
    bcc: [],
    subject: /^re:/i.test(item.subject) ? item.subject : `RE: ${item.subject}`,
    html,
    inReplyTo: item.internetMessageId || null,
    attachments,
  }
}

const find = (state: State, id: string) =>
  Object.values(state.mail)
    .flat()
    .find((one) => one.id === id) ?? openItem(state)

/** A reply to a shared mailbox's message is sent from that mailbox, as in Outlook. */
function writer({ office, switches, mailbox }: State, item: MailItem | null): Party {
  const address = item?.mailbox ?? (mailbox in office.sharedWith ? mailbox : switches.person)
  return office.mailboxes.find((one) => one.address === address) ?? { name: address, address }
}

const addresses = (parties: Party[]) => parties.map(({ address }) => address).filter((address) => address.includes('@'))

const asDraftAttachment = (one: FormAttachment): Draft['attachments'] => (one.kind === 'item' ? [one] : [])
