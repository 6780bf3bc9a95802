import { describe, expect, test } from 'vitest'
import { newId } from '../../server/register/store/new-id.ts'
import { colleagues, customers } from '../cast.ts'
import { council, withoutHolders } from '../support/acts.ts'
import { frances, grounds } from '../support/deciding.ts'
import { eitherStore } from '../support/store/stores.ts'
import {
  approvalOn,
  asFirstSeen,
  escalationOf,
  filed,
  inForce,
  type Office,
  openOffice,
  problemOf,
  representationOn,
} from './support/office.ts'
import { type Running, serverFor } from './support/server.ts'

const { jo } = customers
const reasons = 'She has kept to the arrangements.'
const days = (n: number) => n * 86_400_000

describe.each(eitherStore)('who may judge, on $store', ({ newRegister }) => {
  const open = async (): Promise<{ server: Running; office: Office }> => {
    const server = await serverFor(newRegister)
    return { server, office: await openOffice(server) }
  }
  /** Another account of somebody, or somebody else, with what their token says. */
  const account = async (server: Running, oid: string, claims: object) => {
    const token = await server.issuer.token(
      { ...colleagues.tom, oid, name: 'Second account', roles: ['AuthorisingOfficer', 'Reviewer'] },
      { exp: 4_000_000_000, ...claims },
    )
    return (path: string, body?: object) => server.ask('POST', path, { token, key: newId(), ...(body ? { body } : {}) })
  }
  const setPosts = async (office: Office, value: object, base = 0) => {
    const change = { part: 'posts', base, why: 'Named.', value }
    expect((await office.ruth.post('/api/settings/change', change)).status).toBe(200)
  }
  const represented = async (office: Office, restrictionId: string) => {
    const { body } = await office.amira.post('/api/representations', representationOn(restrictionId, office.today()))
    return `/api/representations/${body.representationId}/answer`
  }

  test('P13: nobody can decide until the keeper has named a holder, and the officer is told so', async () => {
    const { office } = await open()
    const { posts: unnamed } = withoutHolders(frances).council
    await setPosts(office, unnamed)
    const { path, version, seen } = await filed(office, jo)
    expect(seen).toMatchObject({ obstacle: 'no-holders' })
    const refused = await office.frances.post(`${path}/decision`, approvalOn(office.today(), version))
    expect(problemOf(refused)).toEqual([409, 'posts-without-holders'])
    expect(`${refused.body.title} ${refused.body.detail ?? ''}`).toMatch(
      /Ask the register keeper to open Settings, then Posts/,
    )

    await setPosts(office, council.posts, 1)
    expect((await office.frances.post(`${path}/decision`, approvalOn(office.today(), version))).status).toBe(200)
  })

  test('P13: an account that no post lists decides nothing; the settings refuse one account for two people', async () => {
    const { server, office } = await open()
    const { path, version } = await filed(office, jo)
    const stranger = await account(server, 'another-oid', {})
    const approval = approvalOn(office.today(), version)
    expect(problemOf(await stranger(`${path}/decision`, approval))).toEqual([403, 'not-a-post-holder'])
    const [first, second] = council.posts.authorisingOfficers
    const shared = { name: 'Somebody Else', accounts: ['frances.lane@ambleford.example'] }
    const value = { ...council.posts, authorisingOfficers: [first, { ...second, holder: shared }] }
    const refused = await office.ruth.post('/api/settings/change', { part: 'posts', base: 0, why: 'X.', value })
    expect([refused.status, JSON.stringify(refused.body.errors)]).toEqual([400, expect.stringMatching(/two people/)])
  })

  test('P13: two accounts of one holder, or with the same claim, are one person: neither decides nor judges what the other escalated', async () => {
    const { server, office } = await open()
    const [first, second] = council.posts.authorisingOfficers
    const holder = { name: 'Tom Birch', accounts: [...(second?.holder?.accounts ?? []), 'tom.admin@ambleford.example'] }
    await setPosts(office, {
      ...council.posts,
      authorisingOfficers: [first, { ...second, holder }],
      personClaim: 'employee_id',
    })
    const toms = await account(server, 'toms-second', { preferred_username: 'tom.admin@ambleford.example' })
    const { body } = await office.tom.post('/api/escalations', escalation())
    const approval = approvalOn(office.today(), 1)
    const path = `/api/escalations/${body.escalationId}/decision`
    expect(problemOf(await toms(path, approval))).toEqual([403, 'own-escalation'])

    const amiras = await account(server, 'amiras-other', { employee_id: 'E-1' })
    const own = await amiras('/api/escalations', escalation())
    const decided = await office.frances.post(`/api/escalations/${own.body.escalationId}/decision`, approval)
    expect(decided.status).toBe(200)
    const restrictionId = String(decided.body.restrictionId)
    const answer = await represented(office, restrictionId)
    const again = await account(server, 'amiras-third', {
      employee_id: 'E-1',
      preferred_username: 'tom.admin@ambleford.example',
    })
    const seen = { ...asFirstSeen(restrictionId), version: 1 }
    const maintained = { outcome: 'maintained', reasons, sameOfficerReason: 'Nobody else is there.', seen }
    expect(problemOf(await again(answer, maintained))).toEqual([403, 'escalator-may-not-judge'])
    expect((await office.tom.post(answer, maintained)).status).toBe(200)
  })

  test('P14: the independent officer is proposed, told by mail, and answers; the auditor sees who judged despite having had a part', async () => {
    const { server, office } = await open()
    const holder = { name: 'Ines Hart', accounts: ['ines.hart@ambleford.example'] }
    const independentOfficer = { post: 'Monitoring Officer', address: 'ines.hart@ambleford.example', holder }
    await setPosts(office, { ...council.posts, independentOfficer })
    const { restrictionId } = await inForce(office, jo)
    const answer = await represented(office, restrictionId)
    const { body } = await office.frances.get(`/api/restrictions/${restrictionId}`)
    expect(body.judging).toMatchObject({
      answer: { obstacle: 'another-is-free', proposed: { name: 'Ines Hart', post: 'Monitoring Officer' } },
      review: { obstacle: 'another-is-free', proposed: { name: 'Ines Hart' }, isNamedByP15: true },
    })
    const outbox = await server.register.read((reading) => reading.selectFrom('outbox').select('recipients').execute())
    expect(outbox.map(({ recipients }) => recipients)).toContain('["ines.hart@ambleford.example"]')
    const ines = await account(server, 'ines', { preferred_username: 'ines.hart@ambleford.example' })
    expect((await ines(answer, { outcome: 'maintained', reasons, seen: asFirstSeen(restrictionId) })).status).toBe(200)

    await setPosts(office, council.posts, 1)
    server.wait(days(170))
    const review = `/api/restrictions/${restrictionId}/review`
    const { version, waiting } = (await office.frances.get(`/api/restrictions/${restrictionId}`)).body
    const seen = { restrictionId, version, waiting }
    const continued = { outcome: 'continued', reasons, sameOfficerReason: 'Named by paragraph 15.', seen }
    expect(problemOf(await office.frances.post(review, continued))).toEqual([422, 'grounds-missing'])
    expect((await office.frances.post(review, { ...continued, grounds })).status).toBe(200)
    expect((await office.max.get('/api/audit/own-parts')).body.judged).toMatchObject([
      { judgment: 'review', by: { name: 'Frances Lane' }, involvement: ['decided'], reason: 'Named by paragraph 15.' },
    ])
  })

  test('P14, P15: a representation and a report of circumstances need no message, and can come through a representative; a representation needs an account', async () => {
    const { office } = await open()
    const { restrictionId } = await inForce(office, jo)
    const how = { channel: 'telephone', spokenBy: 'Bea Moor, her solicitor' }
    const representation = { ...representationOn(restrictionId, office.today()), ...how }
    expect((await office.ruth.post('/api/representations', representation)).status).toBe(201)
    const empty = await office.ruth.post('/api/representations', { ...representation, account: ' ' })
    expect(problemOf(empty)).toEqual([422, 'account-missing'])
    const changed = { restrictionId, what: 'She has moved.', service: null, ...how }
    expect((await office.ruth.post('/api/circumstances', changed)).status).toBe(201)
    const { body } = await office.tom.get(`/api/restrictions/${restrictionId}`)
    expect(body).toMatchObject({ representations: [how], circumstances: [how] })
  })
})

/** A new customer each time. */
const escalation = () => escalationOf({ name: 'Somebody New', addresses: [`new-${newId()}@example.org`], numbers: [] })
