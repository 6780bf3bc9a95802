import type { Considered, Terms } from '../../../server/contract/restriction/terms.ts'
import { dayAt, monthsLater } from '../../../server/policy/calendar.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { colleagues, customers } from '../../cast.ts'
import { clue, council, message } from '../../support/acts.ts'
import { byLetter } from '../../support/deciding.ts'
import type { Running, Told } from './server.ts'

type Name = keyof typeof colleagues
type Desk = {
  get(path: string): Promise<Told>
  post(path: string, body?: object): Promise<Told>
  patch(path: string, body: object): Promise<Told>
}
export type Office = Record<Name, Desk> & { today(): string }

/** Every colleague of the cast at their desk: each write has its own idempotency key. */
export async function openOffice(server: Running): Promise<Office> {
  const desk = async (name: Name): Promise<[Name, Desk]> => {
    const { address } = colleagues[name]
    const token = await server.issuer.token(colleagues[name], { preferred_username: address, exp: 4_000_000_000 })
    const write = (method: string) => (path: string, body?: object) =>
      server.ask(method, path, { token, key: newId(), ...(body ? { body } : {}) })
    return [name, { get: (path) => server.ask('GET', path, { token }), post: write('POST'), patch: write('PATCH') }]
  }
  const desks = await Promise.all(Object.keys(colleagues).map((name) => desk(name as Name)))
  const today = () => dayAt(server.clock(), council.timeZone)
  return { ...(Object.fromEntries(desks) as Record<Name, Desk>), today }
}

export const problemOf = ({ status, body }: Told) => [status, String(body.type).replace('urn:contact-register:', '')]

const original = 'From: ana@example.org\r\nSubject: My letter of May\r\n\r\nYou are all useless.\r\n'

/** What a member of staff files about a customer, with an original message. */
export const escalationOf = (customer: { name: string; addresses: string[]; numbers: string[] }) => ({
  customer: clue({ addresses: customer.addresses, numbers: customer.numbers, names: [customer.name] }),
  service: 'Housing',
  behaviours: ['abusive' as const],
  account: 'The tenth message this week.',
  evidence: [
    {
      contact: message({ internetMessageId: `<${newId()}@example.org>` }),
      original: Buffer.from(original).toString('base64'),
    },
  ],
})

const { sam, kit } = colleagues

/** Sam alone, once a week by e-mail; mail goes to Sam, except mail to councillors; reviewed in six months. */
export const termsFrom = (today: string, given: Partial<Terms> = {}): Terms => ({
  measures: [{ kind: 'designated-contact' }, { kind: 'volume', channel: 'email', atMost: 1, each: 'week' }],
  ways: [byLetter],
  contact: { name: sam.name, post: 'Customer Relations', address: sam.address },
  deputy: { name: kit.name, post: 'Customer Relations', address: kit.address },
  mail: { kind: 'forward', exceptions: council.councillors.slice(0, 1).map(({ address }) => address) },
  services: null,
  scopeReason: 'It concerns every service.',
  until: null,
  reviewOn: monthsLater(today, 6),
  ...given,
})

/** Everything considered, as the policy requires. */
export const consideredOn = (today: string, given: Partial<Considered> = {}): Considered => ({
  warnings: 'Warned twice, in September and in October.',
  oneOffUnderStress: false,
  supportWorker: { known: false, name: '', organisation: '', tried: '' },
  reasonableAdjustments: 'None needed: we know of no disability.',
  supportOffered: 'A caseworker of the advice centre.',
  mediation: 'She declined it.',
  complaintSignposted: true,
  lesserMeasures: 'One contact alone was tried, and did not help.',
  lastResort: true,
  councillors: {
    affected: true,
    arrangement: 'Mail to ward councillors is left alone.',
    heard: council.councillors
      .slice(0, 1)
      .map(({ address }) => ({ address, consultedOn: today, said: 'I want to stay reachable.' })),
  },
  ...given,
})

export const approvalOn = (
  today: string,
  version: unknown,
  given: { terms?: Partial<Terms>; considered?: Partial<Considered>; seen?: Decision['seen'] } = {},
) => ({
  outcome: 'approve',
  version,
  seen: given.seen,
  reasons: 'Forty abusive messages in a week.',
  considered: consideredOn(today, given.considered),
  terms: termsFrom(today, given.terms),
})

type Decision = { seen?: { restrictionId: string; version: number }[] }

/** The restrictions that an officer sees with an escalation. */
export const restrictionsIn = ({ customer }: Told['body']): NonNullable<Decision['seen']> =>
  (customer as unknown as { restrictions: NonNullable<Decision['seen']> }).restrictions.map(
    ({ restrictionId, version }) => ({ restrictionId, version }),
  )

/** Amira files an escalation; returns it as Frances sees it. */
export async function filed(
  office: Office,
  customer: { name: string; addresses: string[]; numbers: string[] } = customers.ana,
) {
  const { body } = await office.amira.post('/api/escalations', escalationOf(customer))
  const path = `/api/escalations/${body.escalationId}`
  const { body: seen } = await office.frances.get(path)
  return {
    path,
    escalationId: String(body.escalationId),
    version: Number(seen.version),
    restrictions: restrictionsIn(seen),
    seen,
  }
}

/** Frances approves what Amira filed: the restriction is agreed, and its letter is to be written. */
export async function agreed(office: Office, customer = customers.ana, terms: Partial<Terms> = {}) {
  const { path, version, restrictions: seen } = await filed(office, customer)
  const approval = approvalOn(office.today(), version, { terms, seen })
  const { status, body } = await office.frances.post(`${path}/decision`, approval)
  if (status !== 200) throw new Error(`Not approved: ${body.type}`)
  return { restrictionId: String(body.restrictionId), letterId: String(body.letterId) }
}

/** The same, with the letter recorded as sent today: the restriction is in force. */
export async function inForce(office: Office, customer = customers.ana, terms: Partial<Terms> = {}) {
  const made = await agreed(office, customer, terms)
  const { status, body } = await office.frances.post(`/api/letters/${made.letterId}/sent`, sentToday(office))
  if (status !== 200) throw new Error(`Not in force: ${body.type}`)
  return made
}

export const sentToday = (office: Office) => ({ how: 'sent', sentOn: office.today(), method: 'post', text: null })

/** A restriction in force as an officer sees it who looks before anything else happened to it. */
export const asFirstSeen = (restrictionId: string) => ({ restrictionId, version: 2, waiting: null })

export const representationOn = (restrictionId: string, today: string) => ({
  restrictionId,
  receivedOn: today,
  account: 'She says that she was ill.',
  evidence: null,
})

/** What somebody sees of an address. */
export async function standingFor(desk: Desk, address: string): Promise<Record<string, unknown>> {
  const { body } = await desk.post('/api/standing', { addresses: [address], service: null })
  return (body.standings as { standing: Record<string, unknown> }[])[0]?.standing ?? {}
}
