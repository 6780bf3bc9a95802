import { describe, expect, test } from 'vitest'
import type { Terms } from '../../server/contract/restriction/terms.ts'
import { colleagues, customers } from '../cast.ts'
import { byLetter, byMail } from '../support/deciding.ts'
import { recordCounts } from '../support/store/rows.ts'
import { eitherStore } from '../support/store/stores.ts'
import {
  agreed,
  approvalOn,
  consideredOn,
  escalationOf,
  filed,
  inForce,
  type Office,
  openOffice,
  problemOf,
  standingFor,
} from './support/office.ts'
import { type Running, serverFor } from './support/server.ts'

const { jo, ana } = customers
type Given = Parameters<typeof approvalOn>[2]
type Body = Record<string, never>

describe.each(eitherStore)('from escalation to decision, on $store', ({ newRegister }) => {
  const open = async (extras?: Parameters<typeof serverFor>[1]): Promise<{ server: Running; office: Office }> => {
    const server = await serverFor(newRegister, extras)
    return { server, office: await openOffice(server) }
  }
  /** The answer to an approval with these details; a refused one must save nothing. */
  const approving = async (given: Given) => {
    const { server, office } = await open()
    const { path, version } = await filed(office)
    const before = await recordCounts(server.register)
    const told = await office.frances.post(`${path}/decision`, approvalOn(office.today(), version, given))
    if (told.status !== 200) expect(await recordCounts(server.register)).toEqual(before)
    return told.status === 200 ? 'approved' : problemOf(told)
  }

  test('P3: a referral to legal services is recorded only as a last resort', async () => {
    const { office } = await open()
    const { path, version } = await filed(office)
    const refer = (lastResort: boolean) =>
      office.frances.post(`${path}/decision`, { outcome: 'refer-to-legal', version, reasons: 'Threats.', lastResort })
    expect(problemOf(await refer(false))).toEqual([422, 'not-last-resort'])
    expect((await refer(true)).body).toMatchObject({ state: 'referred', restrictionId: null })
    expect(await standingFor(office.amira, 'ana@example.org')).toMatchObject({ kind: 'decision-pending', mine: false })
  })

  test('P5: a one-off outburst under stress is closed without action, and the customer is not restricted', async () => {
    const { office } = await open()
    const { path, version } = await filed(office)
    const told = await office.tom.post(`${path}/decision`, { outcome: 'no-action', version, note: 'A hard day.' })
    expect(told.body).toMatchObject({ state: 'no-action', restrictionId: null, letterId: null })
    expect(await standingFor(office.amira, 'ana@example.org')).toMatchObject({ kind: 'not-on-register' })
  })

  test('P6: nothing is approved until a known support worker has been involved', async () => {
    const known = { known: true, name: 'Bea Moor', organisation: 'Mind', tried: '' }
    expect(await approving({ considered: { supportWorker: known } })).toEqual([422, 'support-not-considered'])
    expect(await approving({ considered: { supportWorker: { ...known, tried: 'Rang her twice.' } } })).toBe('approved')
  })

  test('P6: only authorising officers and the keeper see support needs: neither staff, ICT nor the auditor does', async () => {
    const { office } = await open()
    const { restrictionId } = await inForce(office, jo)
    const path = `/api/restrictions/${restrictionId}`
    for (const desk of [office.amira, office.lee, office.max])
      expect(problemOf(await desk.get(path))).toEqual([403, 'not-authorised'])
    expect((await office.ruth.get(path)).body.considered).toMatchObject({ reasonableAdjustments: expect.any(String) })
    const card = JSON.stringify(await standingFor(office.amira, 'jo.marsh@example.org'))
    expect(card).not.toMatch(/abusive|Larger print|Forty/)
  })

  test('P7: the decision records whether a complaint was signposted', async () => {
    const { office } = await open()
    const { restrictionId } = await inForce(office, jo)
    const { body } = await office.frances.get(`/api/restrictions/${restrictionId}`)
    expect(body.considered).toMatchObject({ complaintSignposted: true })
  })

  test('G: a first restriction needs support offered and mediation considered', async () => {
    expect(await approving({ considered: { supportOffered: '' } })).toEqual([422, 'support-not-offered'])
    expect(await approving({ considered: { mediation: ' ' } })).toEqual([422, 'mediation-not-considered'])
  })

  test('P8: a restriction combines several measures, and staff see each one as an instruction', async () => {
    const { server, office } = await open()
    const measures: Terms['measures'] = [
      { kind: 'designated-contact' },
      {
        kind: 'fewer-people',
        people: ['Sam Reyes <sam.reyes@ambleford.example>', 'Kit Lowe <kit.lowe@ambleford.example>'],
      },
      { kind: 'volume', channel: 'email', atMost: 2, each: 'month' },
      { kind: 'type', what: 'the repair of the roof' },
      { kind: 'days-and-times', when: 'Tuesdays' },
      { kind: 'channel-closed', channel: 'telephone', instead: 'by e-mail' },
    ]
    await inForce(office, jo, { measures })
    const { instruction } = await standingFor(office.amira, 'jo.marsh@example.org')
    expect((instruction as { arrangements: string[] }).arrangements).toEqual([
      'May contact Sam Reyes or Kit Lowe only.',
      ...Array(4).fill(expect.any(String)),
    ])
    // In the language that the pane asks for.
    const body = { addresses: ['jo.marsh@example.org'], service: null }
    const inWelsh = await server.ask('POST', '/api/standing', { body, headers: { 'accept-language': 'cy' } })
    const [{ standing }] = inWelsh.body.standings as [{ standing: { instruction: { arrangements: string[] } } }]
    expect(standing.instruction.arrangements.slice(0, 2)).toEqual([
      'Caiff gysylltu â Sam Reyes neu Kit Lowe yn unig.',
      'E-bost: dim mwy na dwywaith y mis.',
    ])
  })

  test('P9: approval requires that warnings were considered; the officer sees the earlier ones that count', async () => {
    expect(await approving({ considered: { warnings: ' ' } })).toEqual([400, 'not-valid'])
    const { office } = await open()
    const { contact } = escalationOf(ana).evidence[0] as { contact: object }
    const customer = { addresses: ana.addresses }
    const given = await office.amira.post('/api/warnings', { customer, service: 'Housing', contact })
    // P9: a warning does not count until its reply is known to be sent.
    expect((await filed(office)).seen.customer).toMatchObject({ warnings: [] })
    await office.amira.post(`/api/warnings/${given.body.warningId}/reply`, { sent: true })
    const { seen } = await filed(office)
    expect(seen.customer).toMatchObject({ warnings: [{ service: 'Housing', by: { name: 'Amira Khan' } }] })
  })

  test('P10: an officer reads the evidence as safe text, downloads the original, and asks for more details', async () => {
    const { office } = await open({ readsOriginals: true })
    const { path, version, seen } = await filed(office)
    const [piece] = seen.evidence as { evidenceId: string }[]
    const words = () => office.frances.get(`/api/evidence/${piece?.evidenceId}/words`)
    await expect.poll(async () => (await words()).body.text, { timeout: 25_000 }).toContain('You are all useless.')
    const original = await office.frances.get(`/api/evidence/${piece?.evidenceId}/original`)
    expect(original.body.text).toContain('Subject: My letter of May')
    expect(Object.fromEntries(original.headers)).toMatchObject({
      'content-type': 'message/rfc822',
      'content-disposition': expect.stringMatching(/^attachment; filename="evidence-[\da-f-]{36}\.eml"$/),
      'content-security-policy': expect.stringContaining('sandbox'),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })

    await office.frances.post(`${path}/decision`, { outcome: 'ask-for-more', version, question: 'What was said?' })
    const wanted = async () => ((await office.amira.get('/api/work')).body.items as Body[]).map(({ kind }) => kind)
    expect(await wanted()).toEqual(['details-wanted'])
    const detailed = await office.amira.patch(path, { account: 'He called me names.' })
    expect(detailed.body).toMatchObject({ state: 'pending' })
    expect(await wanted()).toEqual([])
  })

  test('P11: a channel is closed only when another open one is named', async () => {
    const closed = (...some: ('email' | 'telephone')[]) =>
      some.map((channel) => ({ kind: 'channel-closed' as const, channel, instead: 'none' }))
    const measures = closed('telephone')
    expect(await approving({ terms: { measures, ways: [] } })).toEqual([422, 'no-other-way-open'])
    expect(await approving({ terms: { measures: closed('email', 'telephone'), ways: [byMail] } })).toEqual([
      422,
      'way-closed',
    ])
    const nowhere = { channel: 'post' as const, address: 'none' }
    expect(await approving({ terms: { measures, ways: [nowhere] } })).toEqual([422, 'way-details-missing'])
    expect(await approving({ terms: { measures, ways: [byLetter] } })).toBe('approved')
  })

  test('P11: the card and the letter give the details of the way that stays open', async () => {
    const { office } = await open()
    const measures = [{ kind: 'channel-closed' as const, channel: 'telephone' as const, instead: 'none' }]
    const { letterId } = await inForce(office, jo, { measures, ways: [byLetter] })
    const letter = await office.frances.get(`/api/letters/${letterId}`)
    const address = 'Ambleford City Council, 1 Castle Street, Ambleford AM1 2BC'
    expect(JSON.stringify(letter.body)).toContain(`• By letter: ${address}`)
    const { instruction } = await standingFor(office.amira, 'jo.marsh@example.org')
    expect(JSON.stringify(instruction)).toContain(`Telephone: closed. Instead: by letter to ${address}.`)
    expect(JSON.stringify([letter.body, instruction])).not.toContain('none')
    const { body } = await office.frances.get('/api/me')
    expect(body).toMatchObject({ council: { ways: { telephone: '01632 960100' } } })
    expect((await office.amira.get('/api/me')).body).toMatchObject({ council: { ways: { telephone: '', post: '' } } })
  })

  test('P12: closing a channel requires that lesser measures were considered', async () => {
    const terms: Partial<Terms> = {
      measures: [{ kind: 'channel-closed', channel: 'telephone', instead: '' }],
    }
    const considered = { lesserMeasures: '' }
    expect(await approving({ terms, considered })).toEqual([422, 'lesser-measures-not-considered'])
    expect(await approving({ considered })).toBe('approved')
  })

  test('P13: nobody decides their own escalation or without the role; of two officers deciding at once, one succeeds', async () => {
    const { office, server } = await open()
    const { body: own } = await office.frances.post('/api/escalations', escalationOf(ana))
    const ownPath = `/api/escalations/${own.escalationId}/decision`
    const before = await recordCounts(server.register)
    const approval = approvalOn(office.today(), 1)
    expect(problemOf(await office.frances.post(ownPath, approval))).toEqual([403, 'own-escalation'])
    expect(problemOf(await office.amira.post(ownPath, approval))).toEqual([403, 'not-authorised'])
    expect(await recordCounts(server.register)).toEqual(before)

    const { path, version } = await filed(office, jo)
    const decide = (desk: Office['frances']) =>
      desk.post(`${path}/decision`, { outcome: 'decline', version, reasons: 'A warning is enough.' })
    const both = await Promise.all([decide(office.frances), decide(office.tom)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(both.map(problemOf)).toContainEqual([409, 'changed-meanwhile'])
  })

  test('P13: approval alone restricts nothing, and ICT has nothing to set up until the restriction is in force', async () => {
    const { office } = await open()
    await agreed(office, jo)
    expect(await standingFor(office.amira, 'jo.marsh@example.org')).toMatchObject({ kind: 'agreed' })
    expect((await office.lee.get('/api/mail-arrangements')).body.arrangements).toEqual([])
  })

  test.each<[string, Given, number, string]>([
    [
      'the customer as designated contact',
      { terms: { contact: contact('ana@example.org') } },
      422,
      'contact-is-customer',
    ],
    [
      'a contact outside the council',
      { terms: { contact: contact('a@elsewhere.example') } },
      422,
      'contact-not-councils',
    ],
    [
      'a name beside the contact’s address',
      { terms: { contact: contact('Sam Reyes <sam.reyes@ambleford.example>') } },
      400,
      'not-valid',
    ],
    ['a review in the past', { terms: { reviewOn: '2020-01-01' } }, 422, 'in-the-past'],
    ['a review more than six months away', { terms: { reviewOn: '2099-01-01' } }, 422, 'review-too-late'],
    ['an unknown service', { terms: { services: ['Dragons'] } }, 422, 'unknown-service'],
    ['no measures', { terms: { measures: [] } }, 400, 'not-valid'],
  ])('P10, P15: %s is refused, and nothing is saved', async (_, given, status, name) => {
    expect(await approving(given)).toEqual([status, name])
  })

  test('P16: a customer restricted by e-mail can still reach their councillors, who are consulted', async () => {
    const { office } = await open()
    const heard = consideredOn(office.today()).councillors.heard
    const councillors = (given: object) => ({
      considered: { councillors: { affected: true, arrangement: 'Left alone.', heard, ...given } },
    })
    expect(await approving(councillors({ heard: [] }))).toEqual([422, 'councillors-not-considered'])
    const [first] = heard
    const unknown = [{ ...first, address: 'nobody@ambleford.example' }]
    expect(await approving(councillors({ heard: unknown }))).toEqual([422, 'unknown-councillor'])
    expect(await approving({ terms: { mail: { kind: 'block', exceptions: ['nobody@ambleford.example'] } } })).toEqual([
      422,
      'unknown-councillor',
    ])
    await inForce(office, jo)
    const { body } = await office.lee.get('/api/mail-arrangements')
    expect(body.arrangements).toMatchObject([
      { exceptions: expect.arrayContaining(['cllr.nair@ambleford.example']), forwardTo: colleagues.sam.address },
    ])
  })
})

function contact(address: string) {
  return { name: 'Somebody', post: 'Customer Relations', address }
}
