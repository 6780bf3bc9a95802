import type { Me } from '../../../../server/contract/settings/me.ts'
import { colleagues, customers } from '../../../cast.ts'
import { type Answered, type Asked, type Given, succeeds } from './classic-outlook.ts'

const { amira, sam } = colleagues
export const [jo = ''] = customers.jo.addresses
export const customerId = '0198c5b2-7c00-7000-8000-000000000001'
export const restrictionId = '0198c5b2-7c00-7000-8000-000000000002'
const escalationId = '0198c5b2-7c00-7000-8000-000000000003'
const evidenceId = '0198c5b2-7c00-7000-8000-000000000004'
const passedOnId = '0198c5b2-7c00-7000-8000-000000000005'
export const checkedAt = '2026-11-25T09:00:00.000Z'
export const passTo = { name: sam.name, post: 'Customer Relations', address: sam.address, deputy: null }
export const instruction = {
  mayReply: false,
  you: null,
  say: 'Do not reply.',
  passTo,
  arrangements: [],
  reminder: 'Please write to Sam.',
}

const me: Me = {
  name: amira.name,
  roles: [],
  inServices: [],
  council: {
    name: 'Ambleford',
    timeZone: 'Europe/London',
    domains: ['ambleford.example'],
    services: ['Housing'],
    warningWording: '',
    complaintsUrl: 'https://www.ambleford.example/complaints',
    reviewWithinMonths: 6,
    longestMonths: 24,
    contacts: [],
    councillors: [],
    ways: { telephone: '', post: '', visits: { place: '', days: [], from: '', to: '' } },
  },
}
export const restricted = {
  kind: 'restricted',
  customerId,
  restrictionId,
  since: '2026-09-03',
  until: null,
  scope: { kind: 'whole-council' },
  instruction,
  passedOn: null,
}
export const nobody = { kind: 'not-on-register' }
export const filed = (sha256: string | null) => ({
  escalationId,
  customerId,
  escalatedAt: checkedAt,
  state: 'pending',
  behaviours: [],
  evidence: [{ evidenceId, sha256, bytes: sha256 === null ? null : 1 }],
})
const recorded = {
  ...{ passedOnId, passedOnAt: checkedAt, undoUntil: checkedAt },
  ...{ reminderReply: null, forwardReply: 'opened' },
}
export const problem = (status: number, name: string): Answered => ({
  status,
  body: { type: `urn:contact-register:${name}`, title: name, status, detail: 'No.', reference: 'x' },
})
export const ok = (body: unknown): Answered => ({ status: 200, body })

/** A register that gives everybody this standing and accepts every write; a test overrides what matters. */
export const register =
  (standing: object, otherwise: Record<string, (asked: Asked) => Answered> = {}): Given['answer'] =>
  (asked) => {
    const path = asked.url.replace('https://register.example', '')
    const { addresses = [] } = (asked.body ?? {}) as { addresses?: string[] }
    const usual: Record<string, (asked: Asked) => Answered> = {
      '/api/me': () => ok(me),
      '/api/standing': () =>
        ok({ checkedAt, standings: addresses.map((address) => ({ address, standing })), toConfirm: [] }),
      '/api/escalations': () => ok(filed('a'.repeat(64))),
      '/api/passed-on': () => ok(recorded),
    }
    return (otherwise[path] ?? usual[path])?.(asked) ?? problem(404, 'unknown')
  }

const own = `Message-ID: <1@example.org>\r\nFrom: ${jo}\r\n`
export const headers = (more = '') => succeeds(`${own}${more}\r\n`)
export const original = Buffer.from(`${own}\r\nHello\r\n`).toString('base64')
export const message = (part: object = {}) => ({
  itemType: 'message',
  itemId: 'AAMk1',
  internetMessageId: '<1@example.org>',
  conversationId: 'c',
  subject: 'The lift again',
  dateTimeCreated: new Date('2026-11-03T09:00:00Z'),
  from: { displayName: customers.jo.name, emailAddress: jo },
  sender: { displayName: customers.jo.name, emailAddress: jo },
  to: [{ displayName: amira.name, emailAddress: amira.address }],
  cc: [],
  getAllInternetHeadersAsync: headers(),
  getAsFileAsync: succeeds(original),
  ...part,
})

export const forms = () => {
  const opened: object[] = []
  const displayNewMessageFormAsync = (form: object, done: (result: object) => void) => {
    opened.push(form)
    succeeds(undefined)(done)
  }
  return { opened, mailbox: { displayNewMessageFormAsync } }
}
