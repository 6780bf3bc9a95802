import { describe, expect, test } from 'vitest'
import { colleagues, customers } from '../cast.ts'
import { printedAfter, rulesIn } from '../mail-flow/tenant.ts'
import { council } from '../support/acts.ts'
import { rowCounts } from '../support/store/rows.ts'
import { eitherStore } from '../support/store/stores.ts'
import { directoryToken, mailCheckToken, metricsToken } from './support/environment.ts'
import { agreed, inForce, openOffice, problemOf } from './support/office.ts'
import { serverFor } from './support/server.ts'

const { jo, ana } = customers
const reasons = 'She has kept to the arrangements.'

type Seen = { part: string; version: { by: { name: string } | null } }

describe.each(eitherStore)('the mail rules, on $store', ({ newRegister }) => {
  const open = async () => {
    const server = await serverFor(newRegister)
    const office = await openOffice(server)
    const script = async () => {
      const token = await server.issuer.token(colleagues.lee, { exp: 4_000_000_000 })
      const answer = await fetch(`${server.url}/api/mail-flow/script`, {
        headers: { Authorization: `Bearer ${token}` },
      })
      return { headers: answer.headers, text: new TextDecoder().decode(await answer.arrayBuffer()) }
    }
    const check = (printed: object[]) =>
      office.lee.post('/api/mail-flow/checks', { printed: Buffer.from(JSON.stringify(printed)).toString('base64') })
    const arrangements = async () =>
      (await office.lee.get('/api/mail-arrangements')).body.arrangements as Record<string, unknown>[]
    const mail = () =>
      server.register.read((reading) =>
        reading
          .selectFrom('outbox')
          .select(['recipients', 'subject', 'body'])
          .where('key', 'like', 'mail-drift:%')
          .execute(),
      )
    return { server, office, script, check, arrangements, mail }
  }

  test('P13: ICT gets one script with the restrictions in force, without those not yet in force, and without names', async () => {
    const { office, script } = await open()
    await agreed(office, ana)
    expect(rulesIn((await script()).text)).toMatchObject([{ RemoveHeader: ['X-Contact-Register-Mark'] }])
    await inForce(office, jo)
    const { headers, text } = await script()
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="contact-register-rules-\d{4}-\d\d-\d\dT\d{4}Z\.ps1"$/,
    )
    const [first, rule, ...more] = rulesIn(text)
    expect(first).toMatchObject({ RemoveHeader: ['X-Contact-Register-Mark'], FromAddressMatchesPatterns: [] })
    expect(more).toEqual([])
    expect(rule).toMatchObject({
      RedirectMessageTo: [colleagues.sam.address],
      ExceptIfSentTo: [council.councillors[0]?.address, colleagues.kit.address, colleagues.sam.address].sort(),
    })
    expect(rule?.FromAddressMatchesPatterns).toContain('^jo\\.marsh@example\\.org$')
    expect(text).not.toMatch(/Marsh|Sam Reyes|Forty abusive/)
  })

  test('P13: a rule that Exchange has as it should counts as verified, and so does the removal of a lifted one', async () => {
    const { office, script, check, arrangements } = await open()
    const { restrictionId } = await inForce(office, jo)
    const applied = printedAfter((await script()).text)
    expect((await check(applied)).body).toMatchObject({ rules: 2, verified: 1, drifts: [] })
    const [inPlace] = await arrangements()
    expect(inPlace).toMatchObject({ state: 'in-place', verifiedAt: expect.stringMatching(/^20/) })

    await office.frances.post(`/api/restrictions/${restrictionId}/lifting`, { reasons })
    const still = (await check(applied)).body
    expect(still).toMatchObject({
      drifts: [{ kind: 'lifted-but-there', arrangementId: inPlace?.arrangementId }],
    })
    expect(await arrangements()).toMatchObject([{ state: 'to-remove' }])
    // The rule that removes forged marks stays after the last arrangement. It says when the last script was made.
    const left = printedAfter((await script()).text)
    expect(left).toHaveLength(1)
    expect((await check([])).body).toMatchObject({ drifts: [{ kind: 'not-applied' }], verified: 1 })
    expect((await check(left)).body).toMatchObject({ drifts: [], verified: 1 })
    expect(await arrangements()).toEqual([])
    // Somebody has put it back.
    expect((await check(applied)).body).toMatchObject({ drifts: [{ kind: 'lifted-but-there' }] })
  })

  test('P13: ICT and the officers get one mail about each difference, which says nothing about the customer', async () => {
    const { office, script, check, mail } = await open()
    await inForce(office, jo)
    const [first, ...others] = printedAfter((await script()).text)
    const changed = [first ?? {}, ...others.map((one) => ({ ...one, ExceptIfSentTo: [] }))]
    for (const _ of [1, 2]) await check(changed)
    const [told, ...more] = await mail()
    expect(more).toEqual([])
    expect(JSON.parse(told?.recipients ?? '')).toEqual([
      council.posts.ict.address,
      ...council.posts.authorisingOfficers.map(({ address }) => address),
    ])
    expect(`${told?.subject} ${told?.body}`).toMatch(/One difference was found/)
    expect(`${told?.subject} ${told?.body}`).not.toMatch(/marsh|Jo\b/i)
    await check([])
    expect(await mail()).toHaveLength(2)
    const { body } = await office.ruth.get('/api/mail-flow')
    expect(body).toMatchObject({
      rules: 2,
      refused: [],
      lastCheck: { by: { name: colleagues.lee.name }, drifts: [{ kind: 'not-applied' }, { kind: 'not-applied' }] },
    })
  })

  test('P13: a scheduled job sends the rules with a token that opens nothing else, and learns nothing about anybody', async () => {
    const { server, office, script, arrangements, mail } = await open()
    await inForce(office, jo)
    const printed = printedAfter((await script()).text)
    const send = (token: string, rules: unknown, path = '/jobs/mail-rules') =>
      fetch(`${server.url}${path}`, {
        ...{ method: 'POST', body: JSON.stringify(rules) },
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      })
    for (const token of ['', 'x', metricsToken]) expect((await send(token, [])).status).toBe(401)
    for (const path of ['/api/mail-flow/checks', '/api/standing', '/api/mail-arrangements/confirm'])
      expect((await send(mailCheckToken, [], path)).status).toBe(401)
    expect(
      (await fetch(`${server.url}/metrics`, { headers: { Authorization: `Bearer ${mailCheckToken}` } })).status,
    ).toBe(401)
    expect(await (await send(mailCheckToken, [{ a: 1 }])).json()).toMatchObject({ type: /rules-not-readable$/ })
    // The content type that curl sends by default.
    const asForm = await fetch(`${server.url}/jobs/mail-rules`, {
      ...{ method: 'POST', body: '[]' },
      headers: { Authorization: `Bearer ${mailCheckToken}`, 'Content-Type': 'application/x-www-form-urlencoded' },
    })
    expect([asForm.status, await asForm.json()]).toMatchObject([415, { type: /not-json$/ }])

    const before = await rowCounts(server.register)
    const found = await send(mailCheckToken, { Rules: printed, Groups: [], Tips: [] })
    expect(await found.json()).toEqual({ rules: 2, verified: 1, differences: 0 })
    expect(await arrangements()).toMatchObject([{ state: 'in-place' }])
    // The job sees nobody, so the ledger records only that ICT read the arrangements.
    const { access_ledger: looks } = await rowCounts(server.register)
    expect(looks).toBe((before.access_ledger ?? 0) + 1)
    expect(await (await send(mailCheckToken, [])).json()).toEqual({ rules: 0, verified: 0, differences: 2 })
    expect(await mail()).toHaveLength(1)
  })

  test('P14: a job with its own token reports who has left according to the directory, and officers see which contact to replace', async () => {
    const { server, office } = await open()
    await inForce(office, jo)
    const send = (body: unknown, token = directoryToken) =>
      fetch(`${server.url}/jobs/people`, {
        ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      })
    for (const token of ['', metricsToken, mailCheckToken]) expect((await send(undefined, token)).status).toBe(401)
    const { people } = (await (await send(undefined)).json()) as { people: string[] }
    const { address } = colleagues.sam
    expect(people).toContain(address)
    expect(people.join()).not.toContain('jo.marsh')

    // A job that cannot read the directory finds nobody.
    const nobody = await send({ people: people.map((one) => ({ address: one, state: 'left' })) })
    expect([nobody.status, await nobody.json()]).toMatchObject([400, { errors: [{ path: 'people' }] }])
    // Nor is one person alone believed to have left, as where the settings name nobody else.
    const one = await send({ people: [{ address, state: 'left' }] })
    expect([one.status, await one.json()]).toMatchObject([400, { errors: [{ message: /keeper enters/ }] }])
    const wrong = await send({ people: [{ address: 'jo', state: 'left' }] })
    expect([wrong.status, await wrong.json()]).toMatchObject([
      400,
      { errors: [{ path: 'people.0.address', message: /^must be an e-mail/ }] },
    ])
    const by = async () => {
      const { parts } = (await office.ruth.get('/api/settings')).body as { parts: Seen[] }
      return parts.find(({ part }) => part === 'contacts')?.version.by
    }
    expect(await by()).toBeNull()

    const stranger = { address: 'x@elsewhere.example', state: 'left' }
    const rest = people.flatMap((one) => (one === address ? [] : [{ address: one, state: 'here' }]))
    const left = { address: address.toUpperCase(), state: 'left' }
    const word = { people: [left, ...rest, stranger] }
    expect(await (await send(word)).json()).toEqual({ people: people.length, parts: 1 })
    expect(await (await send(word)).json()).toEqual({ people: people.length, parts: 0 })
    // It says what the settings say already: nothing to refuse.
    expect(await (await send({ people: [left] })).json()).toEqual({ people: 1, parts: 0 })
    expect(await by()).toEqual({ name: 'The directory' })
    const { body } = await office.frances.get('/api/work')
    expect(JSON.stringify(body)).toContain('contact to replace, since Sam Reyes has left')
  })

  test('P11: a rejected message names the channel that is still open', async () => {
    const { office, script } = await open()
    await inForce(office, jo, {
      measures: [{ kind: 'channel-closed', channel: 'email', instead: '' }],
      ways: [{ channel: 'telephone', number: '01632 960001' }],
      mail: { kind: 'block', exceptions: [] },
    })
    const [, rule] = rulesIn((await script()).text)
    expect(rule?.RedirectMessageTo).toEqual([])
    expect(rule?.RejectMessageReasonText?.[0]).toMatch(
      /You can contact us in another way: by telephone on 01632 960001\.$/,
    )
  })

  test.each(['Name : CR-1', '[{"a":1}]', '"', '\u0000'])(
    '%j, which Exchange did not print, is refused, and nothing is saved',
    async (text) => {
      const { server, office } = await open()
      await inForce(office, jo)
      const before = await rowCounts(server.register)
      const printed = Buffer.from(text).toString('base64')
      expect(problemOf(await office.lee.post('/api/mail-flow/checks', { printed }))).toEqual([
        422,
        'rules-not-readable',
      ])
      expect(await rowCounts(server.register)).toEqual(before)
    },
  )

  test('a file of eight megabytes is still read', async () => {
    const { office } = await open()
    const printed = Buffer.alloc(8 * 1024 * 1024, ' ').toString('base64')
    expect((await office.lee.post('/api/mail-flow/checks', { printed })).status).toBe(200)
    expect(problemOf(await office.lee.post('/api/mail-flow/checks', { printed: `${printed}*` }))).toEqual([
      400,
      'not-valid',
    ])
  })
})
