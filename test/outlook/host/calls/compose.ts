import { clients } from '../../client/clients.ts'
import type { Party } from '../../mail-item.ts'
import type { DraftSurroundings } from '../surroundings.ts'
import { type Answer, done, errors, failed, type Parameters, text } from './answer.ts'
import { noticesOn } from './notices.ts'
import { sessionCalls } from './session-data.ts'

const fields = ['to', 'cc', 'bcc'] as const
const mostAtOnce = 100
const wantsText = 0

const onDraft =
  (call: (typeof noticesOn)[number]) =>
  (given: Parameters, { client, notices, showNotices }: DraftSurroundings): Answer =>
    call ? call(given, { client, all: notices(), show: showNotices }) : failed(errors.notSupported)

/** The calls that a command can make on its draft, by number. */
export const composeCalls: Record<number, (parameters: Parameters, around: DraftSurroundings) => Answer> = {
  15: ({ recipientField }, { draft, councilDomain, client, isResolved }) => {
    const field = fields[Number(recipientField)]
    if (!field) return failed(errors.notSupported)
    const known = draft()[field].filter(isResolved).slice(0, clients[client].mostRecipients)
    return done(known.map((address) => person({ name: address, address }, councilDomain)))
  },
  21: ({ recipientField, recipientArray }, { permissions, setRecipients }) => {
    const field = fields[Number(recipientField)]
    if (!field || !Array.isArray(recipientArray)) return failed(errors.notSupported)
    if (permissions === 'ReadItem' || permissions === 'Restricted') return failed(errors.notPermitted)
    if (recipientArray.length > mostAtOnce) return failed(errors.tooManyRecipients)
    setRecipients(
      field,
      recipientArray.map((one: { address?: unknown }) => text(one.address)),
    )
    return done()
  },
  18: (_, { draft }) => done(draft().subject),
  37: ({ coercionType }, { draft }) => done(coercionType === wantsText ? textOf(draft().html) : draft().html),
  99: (_, { contextData }) => done(contextData === undefined ? '' : asText(contextData)),
  107: (_, { draft, councilDomain }) => done(person(draft().from, councilDomain)),
  ...sessionCalls,
  ...Object.fromEntries(Object.entries(noticesOn).map(([dispatchId, call]) => [dispatchId, onDraft(call)])),
}

const asText = (data: unknown) => (typeof data === 'string' ? data : JSON.stringify(data))

/** The draft's HTML as text, as Outlook returns it. */
const textOf = (html: string): string =>
  html
    .replace(/<(br|\/p|\/div|\/blockquote|\/h\d|\/li|\/tr)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')

const person = ({ name, address }: Party, councilDomain: string) => ({
  name,
  address,
  recipientType: address.endsWith(`@${councilDomain}`) ? 2 : 3,
})
