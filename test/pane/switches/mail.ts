import type { Standing } from '../../../server/contract/standing/standing.ts'
import { colleagues, sharedMailbox } from '../../cast.ts'

export type Kind = 'restricted' | 'decision-pending' | 'warned' | 'not-on-register' | 'colleague'

/** A message, and what is true of it. */
export type Mail = {
  id: string
  internetMessageId: string
  name: string
  from: string
  replyTo: string[]
  to: string[]
  headers: string
  original: string
  /** Whose mailbox it is in. */
  mailbox: string
  /** The standing of the sender's own address, and the gravest standing of all their addresses. */
  first: Kind
  worst: Kind
  /** The reader's own message, to nobody who can be looked up. */
  unknowable: boolean
  /** Its headers identify it without doubt. */
  named: boolean
}

export const own = colleagues.amira.address
const addresses: Record<Kind, string> = {
  restricted: 'jo.marsh@example.org',
  'decision-pending': 'colin.drew@example.net',
  warned: 'petra.holm@example.org',
  'not-on-register': 'ana@example.org',
  colleague: colleagues.dan.address,
}
const kinds = Object.keys(addresses) as Kind[]
const at = '2026-11-03T09:41:00.000Z'
const passTo = { name: 'Sam Reyes', post: 'Manager', address: colleagues.sam.address, deputy: null }

/** An id as the register makes them. */
const id = (n: number) => `0198c5b2-7c00-7000-8000-00000000000${n}`

const standings: Record<Kind, Standing> = {
  'not-on-register': { kind: 'not-on-register' },
  colleague: { kind: 'colleague' },
  warned: { kind: 'warned', customerId: id(1), warningId: id(2), warnedAt: at, service: null, lapsesOn: '2027-11-03' },
  'decision-pending': {
    ...{
      kind: 'decision-pending',
      customerId: id(3),
      escalationId: id(4),
      escalatedAt: at,
      service: null,
      mine: false,
      mayWithdraw: false,
      mayWarn: true,
    },
  } as Standing,
  restricted: {
    ...{ kind: 'restricted', customerId: id(5), restrictionId: id(6), since: '2026-11-03', until: null },
    scope: { kind: 'whole-council' },
    instruction: { mayReply: false, you: null, say: 'Do not reply.', passTo, arrangements: [], reminder: '' },
    passedOn: null,
  } as Standing,
}

/** What the register says of an address. */
export const standingOf = (address: string): Standing =>
  standings[kinds.find((kind) => addresses[kind] === address.toLowerCase()) ?? 'not-on-register']

type Given = { from: string; first: Kind; replyTo?: Kind[]; to?: string[]; ids?: string[]; unknowable?: boolean }

let number = 0
function mail({ from, first, replyTo = [], to = [own], ids, unknowable = false }: Given): Mail {
  number += 1
  const name = `Sender${number}.`
  const internetMessageId = `<switch-${number}@example.org>`
  const fields = [
    `From: "${name}" <${from}>`,
    `Subject: Switch ${number}`,
    // A folded line, which names another message's id.
    ` Message-ID: <switch-${number - 1}@example.org>`,
    ...(ids ?? [internetMessageId]).map((id) => `Message-ID: ${id}`),
    ...replyTo.map((kind) => `Reply-To: ${addresses[kind]}`),
  ]
  const headers = `${fields.join('\r\n')}\r\n`
  const nested = `Content-Type: message/rfc822\r\n\r\nMessage-ID: <switch-${number + 1}@example.org>\r\nReply-To: ${addresses.restricted}\r\n`
  return {
    ...{ id: `item-${number}`, name, from, to, headers, first, unknowable },
    internetMessageId: ids?.length === 0 ? '' : internetMessageId,
    replyTo: replyTo.map((kind) => addresses[kind]),
    original: Buffer.from(`${headers}\r\n${nested}\r\nBody ${number}`).toString('base64'),
    mailbox: number % 3 === 0 ? sharedMailbox.address : own,
    worst: kinds.find((kind) => kind === first || replyTo.includes(kind)) ?? first,
    named: ids === undefined,
  }
}

/** Messages of every kind: with each standing, with a Reply-To of each, broken ones, and the reader's own. */
export function someMail(): Mail[] {
  const x500 = '/O=AMBLEFORD/OU=EXCHANGE/CN=RECIPIENTS/CN=PAT'
  const next = () => `<switch-${number + 2}@example.org>`
  return [
    ...kinds.map((kind) => mail({ from: addresses[kind], first: kind })),
    ...kinds.flatMap((first) => kinds.map((reply) => mail({ from: addresses[first], first, replyTo: [reply] }))),
    ...kinds.map((kind) =>
      mail({ from: addresses['not-on-register'], first: 'not-on-register', replyTo: ['colleague', kind] }),
    ),
    // Without a Message-ID, and with a second one, which is the next message's.
    ...kinds.map((kind) => mail({ from: addresses[kind], first: kind, ids: [] })),
    ...kinds.map((kind) =>
      mail({ from: addresses[kind], first: kind, ids: [`<switch-${number + 1}@example.org>`, next()] }),
    ),
    ...kinds.map((kind) => mail({ from: addresses[kind], first: kind })),
    mail({ from: own, first: 'colleague', to: [x500], unknowable: true }),
    mail({ from: own, first: 'colleague', to: [], unknowable: true }),
    mail({ from: own, first: 'colleague', to: [colleagues.dan.address] }),
  ]
}
