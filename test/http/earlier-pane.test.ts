import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { newId } from '../../server/register/store/new-id.ts'
import { colleagues, customers } from '../cast.ts'
import { stores } from '../support/store/stores.ts'
import { misfit } from './support/earlier/as-then.ts'
import { inForce, openOffice } from './support/office.ts'
import { type Running, serverFor } from './support/server.ts'

type Golden = {
  requests: { what: string; method: string; path: string; body?: object }[]
  answers: Record<string, object>
  problem: object
}
const folder = 'test/http/support/earlier'
/** What the pane and the commands of each release send, and which answers they accept: `npm run schema` writes it. */
const releases = readdirSync(folder).flatMap((name) => (name.endsWith('.json') ? name.slice(0, -'.json'.length) : []))
const goldenOf = (version: string): Golden => JSON.parse(readFileSync(`${folder}/${version}.json`, 'utf8'))

const filled = (value: unknown, ids: Record<string, string>): unknown =>
  JSON.parse(JSON.stringify(value ?? null).replaceAll(/\{(\w+)\}/g, (whole, name) => ids[name] ?? whole))

/** Sends one of the release's requests, with these ids in its placeholders. */
async function send(golden: Golden, server: Running, what: string, ids: Record<string, string>) {
  const request = golden.requests.find((one) => one.what === what)
  if (!request) throw new Error(`This release does not send: ${what}`)
  const { method, path, body } = request
  const exp = 4_000_000_000
  const token = await server.issuer.token(colleagues.amira, { preferred_username: colleagues.amira.address, exp })
  const isWrite = method === 'POST' && !/standing|compose|lookup/.test(path)
  const { status, body: answer } = await server.ask(method, path.replace(':id', ids.id ?? ''), {
    token,
    ...(isWrite ? { key: newId() } : {}),
    ...(body ? { body: filled(body, ids) } : {}),
  })
  const schema = status < 300 ? golden.answers[`${method} ${path}`] : golden.problem
  return { status, answer: answer as Record<string, string>, misfit: misfit(schema ?? {}, answer) }
}

const [sqlite] = stores

describe('the pane and the commands of an earlier release, which Outlook keeps for days, with this server', () => {
  it.each(releases)('%s: the server understands them, and they understand each answer', async (version) => {
    const golden = goldenOf(version)
    const server = await serverFor(sqlite?.newRegister ?? (() => Promise.reject()))
    const office = await openOffice(server)
    const [ana = ''] = customers.ana.addresses
    const { restrictionId } = await inForce(office, customers.ana)
    const tried = new Set<string>()
    const works = async (what: string, ids: Record<string, string>, is = 200) => {
      const sent = await send(golden, server, what, ids)
      expect({ what, ...sent }).toMatchObject({ what, status: is, misfit: null })
      tried.add(what)
      return sent.answer
    }
    const restricted: Record<string, string> = { address: ana, restrictionId }
    await works('pane and commands: who is signed in', {})
    const { standings } = await works('pane and commands: the standing', restricted)
    const [{ standing }] = standings as unknown as [{ standing: { kind: string; customerId: string } }]
    expect(standing).toMatchObject({ kind: 'restricted', instruction: { mayReply: false } })
    restricted.customerId = standing.customerId
    expect(await works('guard: the recipients of a draft', { address: ana })).toMatchObject({ notChecked: 0 })
    expect(await works('pane: a call', restricted)).toMatchObject({ found: { standing: { kind: 'restricted' } } })
    for (const call of ['pane: a call by number', 'pane: a call by name']) await works(call, {})
    for (const visit of ['pane: a visitor by name and postcode', 'pane: a visit by postal address'])
      await works(visit, {})
    await works('pane: several messages', restricted)
    const { passedOnId = '' } = await works('pane and commands: reminded and passed on', restricted, 201)
    await works('pane: what the message holds', { id: passedOnId })
    await works('pane: passing on undone', { id: passedOnId })
    const again = await works('pane and commands: reminded and passed on', restricted, 201)
    await works('pane: reminder and message to the contact confirmed', { id: again.passedOnId ?? '' })
    const { proposalId = '' } = await works('pane: another address reported', restricted, 201)
    await works('pane: the report withdrawn', { id: proposalId })

    const petra = { address: 'petra.holm@example.org' }
    const { warningId = '' } = await works('pane: a polite warning', petra, 201)
    await works('pane and commands: the standing', petra)
    await works('pane: a polite warning undone', { id: warningId })
    const given = await works('pane: a polite warning', petra, 201)
    await works('pane: a polite warning confirmed', { id: given.warningId ?? '' })
    const filed = await works('commands: an escalation', petra, 201)
    await works('pane: the person’s own escalation', { id: filed.escalationId ?? '' })
    await works('pane and commands: the standing', petra)
    await works('pane: an escalation withdrawn', { id: filed.escalationId ?? '' })
    await works('pane: an escalation', restricted, 201)
    expect([...tried].toSorted()).toEqual(golden.requests.map(({ what }) => what).toSorted())
  })
})
