import { describe, expect, test } from 'vitest'
import { tellOfficers } from '../../../server/cases/work/tell-officers.ts'
import { newId } from '../../../server/register/store/new-id.ts'
import { type ClaimedMail, claimMail, markFailed, markSent } from '../../../server/register/work/outbox.ts'
import { colleagues } from '../../cast.ts'
import { actBy, council, message } from '../../support/acts.ts'
import { eitherTest, stores } from '../../support/store/stores.ts'
import { escalateAna } from '../support/requests.ts'
import { type Running, serverFor } from '../support/server.ts'

const minutes = (n: number) => n * 60_000
const officers = council.posts.authorisingOfficers.map(({ address }) => address)

let made = 0
async function escalate(server: Running): Promise<string> {
  const key = `<${made++}@example.org>`
  const body = { ...escalateAna, evidence: [{ contact: message({ internetMessageId: key }) }] }
  const { status, body: filed } = await server.ask('POST', '/api/escalations', { key, body })
  expect(status).toBe(201)
  return String(filed.escalationId)
}

const claim = (server: Running) =>
  server.register.write((tx) => claimMail(tx, { now: server.clock(), server: 'post', most: 50, forMs: minutes(10) }))
/** Sends what is due now. */
async function leaves(server: Running): Promise<ClaimedMail[]> {
  const mail = await claim(server)
  for (const { id } of mail) {
    await server.register.write((tx) => markSent(tx, { id, server: 'post', at: server.clock() }))
  }
  return mail
}
const named = (mail: ClaimedMail[]) =>
  mail.flatMap(({ text }) => [...text.matchAll(/#\/escalations\/([\w-]{36})/g)].map(([, id]) => id))

describe.each(stores)('P10: notices to the authorising officers, on $store', ({ store, newRegister }) => {
  const either = eitherTest(store)
  test('the first leaves at once, and those of the next minutes leave as one mail that names each escalation', async () => {
    const server = await serverFor(newRegister)
    const first = await escalate(server)
    const at = await leaves(server)
    expect(at).toMatchObject([{ to: officers, headers: { 'X-Contact-Register-Escalation': first } }])

    const more = [await escalate(server), await escalate(server), await escalate(server)]
    expect(await leaves(server)).toEqual([])
    server.wait(minutes(5))
    const gathered = await leaves(server)
    expect(gathered).toMatchObject([
      { to: officers, subject: expect.stringMatching(/^3 escalations awaiting your decision: E-/), headers: {} },
    ])
    expect(named(gathered)).toEqual(more)

    const next = await escalate(server)
    expect(await leaves(server)).toEqual([])
    server.wait(minutes(5))
    expect(await leaves(server)).toMatchObject([{ headers: { 'X-Contact-Register-Escalation': next } }])
    server.wait(minutes(6))
    const later = await escalate(server)
    expect(named(await leaves(server))).toEqual([later])
  })

  either('a mail about very many escalations names some, and says how many more there are', async () => {
    const server = await serverFor(newRegister)
    for (let many = 0; many < 30; many++) await escalate(server)
    server.wait(minutes(5))
    const [, gathered] = await leaves(server)
    expect(named(gathered ? [gathered] : [])).toHaveLength(20)
    expect(gathered?.text).toContain('And 9 more.')
  })

  either('a mail of two hundred notices is full: what follows leaves at the same time in another', async () => {
    const server = await serverFor(newRegister)
    const act = actBy(colleagues.amira, server.clock().toISOString())
    for (let many = 0; many < 300; many++) {
      const notice = { key: `notice ${many}`, about: 'Escalation', id: newId(), what: 'Awaiting you' } as const
      await server.register.write((tx) => tellOfficers(tx, act, notice))
    }
    server.wait(minutes(5))
    const mail = await leaves(server)
    expect(mail.map(({ text }) => /And (\d+) more/.exec(text)?.[1])).toEqual([undefined, '180', '79'])
    expect(named(mail)).toHaveLength(1 + 20 + 20)
  })

  test('a mail that is already being sent stays unchanged: the next notice gets its own, and none is lost', async () => {
    const server = await serverFor(newRegister)
    await escalate(server)
    const second = await escalate(server)
    server.wait(minutes(5))
    const [, claimed] = await claim(server)
    const third = await escalate(server)
    // The mail server was down, or this server was killed: the mail is sent again unchanged.
    const { id = '', to = [] } = claimed ?? {}
    await server.register.write((tx) =>
      markFailed(tx, { id, server: 'post', error: 'away', nextAt: server.clock(), left: to }),
    )
    expect(named(await leaves(server))).toEqual([second])
    server.wait(minutes(5))
    expect(named(await leaves(server))).toEqual([third])
  })

  either('a clock that was ahead and is set back delays no notice', async () => {
    const server = await serverFor(newRegister)
    server.wait(minutes(30))
    await escalate(server)
    server.wait(-minutes(30))
    const now = await escalate(server)
    expect(named(await leaves(server))).toEqual([now])
  })
})
