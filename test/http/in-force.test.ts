import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { theRegister } from '../../server/cases/act-itself.ts'
import { dayInWords } from '../../server/letters/sentences.ts'
import { daysLater, monthsLater } from '../../server/policy/calendar.ts'
import { newId } from '../../server/register/store/new-id.ts'
import { runDaily } from '../../server/running/daily.ts'
import { colleagues, customers } from '../cast.ts'
import { council, message } from '../support/acts.ts'
import { grounds } from '../support/deciding.ts'
import { recordCounts } from '../support/store/rows.ts'
import { eitherStore } from '../support/store/stores.ts'
import {
  agreed,
  asFirstSeen,
  filed,
  inForce,
  type Office,
  openOffice,
  problemOf,
  representationOn,
  sentToday,
  standingFor,
  termsFrom,
} from './support/office.ts'
import { type Running, serverFor } from './support/server.ts'

const { jo } = customers
const josAddress = 'jo.marsh@example.org'
/** A restriction in force that nobody has changed. */
const reasons = 'She has kept to the arrangements.'
type Items = { kind: string; id: string; overdue: boolean }[]

describe.each(eitherStore)('from confirmation to lifting, on $store', ({ newRegister }) => {
  const open = async (): Promise<{ server: Running; office: Office }> => {
    const server = await serverFor(newRegister)
    return { server, office: await openOffice(server) }
  }
  const work = async (desk: Office['frances']) => (await desk.get('/api/work')).body.items as Items
  const stateOf = async (office: Office, restrictionId: string) =>
    (await office.frances.get(`/api/restrictions/${restrictionId}`)).body

  test('P13: ICT sets up the mail arrangement, removes it when the restriction is lifted, and never sees the reasons', async () => {
    const { office } = await open()
    const { restrictionId } = await inForce(office, jo)
    const list = async () =>
      (await office.lee.get('/api/mail-arrangements')).body.arrangements as Record<string, string>[]
    const [made] = await list()
    expect(made).toMatchObject({ kind: 'forward', state: 'to-make', forwardTo: 'sam.reyes@ambleford.example' })
    expect(Object.keys(made ?? {})).not.toEqual(expect.arrayContaining(['reasons']))
    const confirm = (seen: object | undefined) =>
      office.lee.post(`/api/mail-arrangements/${made?.arrangementId}/confirm`, { seen })
    expect((await confirm(made)).body).toMatchObject({ state: 'in-place' })
    expect(problemOf(await confirm(made))).toEqual([409, 'nothing-to-arrange'])

    await office.frances.post(`/api/restrictions/${restrictionId}/lifting`, { reasons })
    const [ended] = await list()
    expect(ended).toMatchObject({ state: 'to-remove' })
    expect(problemOf(await confirm(made))).toEqual([409, 'changed-meanwhile'])
    expect((await confirm(ended)).body).toMatchObject({ state: 'removed' })
  })

  test('P14: the letter contains everything it must, as text and as a document; once it is sent, the restriction is in force', async () => {
    const { server, office } = await open()
    const { restrictionId, letterId } = await agreed(office, jo)
    const { body: letter } = await office.frances.get(`/api/letters/${letterId}`)
    expect(letter).toMatchObject({ kind: 'restriction', state: 'to-write', missing: [], to: { name: 'Jo Marsh' } })
    const document = await office.frances.get(`/api/letters/${letterId}/document`)
    expect(document.headers.get('content-disposition')).toBe(
      `attachment; filename="${letter.reference} ${office.today()} restriction.docx"`,
    )
    expect(document.headers.get('content-security-policy')).toContain('sandbox')
    expect(String(document.body.text).slice(0, 2)).toBe('PK')

    const sentOn = office.today()
    const sent = await office.frances.post(`/api/letters/${letterId}/sent`, sentToday(office))
    expect(sent.body).toMatchObject({ restrictionId, inForceOn: office.today() })
    expect(await standingFor(office.amira, josAddress)).toMatchObject({ kind: 'restricted', restrictionId })
    const again = await office.frances.post(`/api/letters/${letterId}/sent`, sentToday(office))
    expect(problemOf(again)).toEqual([409, 'already-sent'])

    // Days later the document has the day on which the letter was sent, and no other.
    server.wait(5 * 86_400_000)
    expect((await office.frances.get(`/api/letters/${letterId}`)).body).toMatchObject({ state: 'sent', on: sentOn })
    const answer = await fetch(`${server.url}/api/letters/${letterId}/document`, {
      headers: { Authorization: `Bearer ${await server.issuer.token(colleagues.frances, { exp: 4_000_000_000 })}` },
    })
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    const said = strFromU8(files['word/document.xml'] ?? new Uint8Array())
    expect(said).toContain(dayInWords(sentOn))
    expect(said).not.toContain(dayInWords(office.today()))
  })

  test('P14: a letter can be dated ahead; if it is sent on another day, that day is in the letter that is kept', async () => {
    const { server, office } = await open()
    const { letterId } = await agreed(office, jo)
    const read = async (on: string) =>
      String((await office.frances.get(`/api/letters/${letterId}${on}`)).body.paragraphs)
    const ahead = daysLater(office.today(), 3)
    expect(await read(`?on=${ahead}`)).toContain(dayInWords(ahead))
    const tooFar = await office.frances.get(`/api/letters/${letterId}?on=${monthsLater(ahead, 3)}`)
    expect(problemOf(tooFar)).toEqual([422, 'in-the-future'])

    server.wait(4 * 86_400_000)
    const sentOn = daysLater(office.today(), -1)
    await office.frances.post(`/api/letters/${letterId}/sent`, { ...sentToday(office), sentOn })
    const kept = await read('')
    expect(kept).toContain(dayInWords(sentOn))
    expect(kept).not.toContain(dayInWords(office.today()))
  })

  test('P14: a letter is not recorded as sent when it is incomplete or dated in the future', async () => {
    const { server, office } = await open()
    const { letterId } = await agreed(office, jo)
    const before = await recordCounts(server.register)
    const record = (given: object) =>
      office.frances.post(`/api/letters/${letterId}/sent`, { ...sentToday(office), ...given })
    expect(problemOf(await record({ text: 'Please do not write to us.' }))).toEqual([422, 'letter-incomplete'])
    expect(problemOf(await record({ sentOn: monthsLater(office.today(), 1) }))).toEqual([422, 'in-the-future'])
    expect(await recordCounts(server.register)).toEqual(before)
  })

  test('P14: starting immediately, and not notifying the customer, each need a reason', async () => {
    const { office } = await open()
    const { restrictionId, letterId } = await agreed(office, jo)
    const atOnce = (body: object) => office.frances.post(`/api/restrictions/${restrictionId}/in-force-at-once`, body)
    expect(problemOf(await atOnce({ reason: ' ' }))).toEqual([400, 'not-valid'])
    expect((await atOnce({ reason: 'Threats against a colleague.' })).body).toMatchObject({ inForceOn: office.today() })
    expect(await work(office.frances)).toMatchObject([{ kind: 'letter', id: letterId }])
    const untold = (body: object) => office.frances.post(`/api/letters/${letterId}/sent`, body)
    expect(problemOf(await untold({ how: 'not-notified' }))).toEqual([400, 'not-valid'])
    expect((await untold({ how: 'not-notified', reason: 'It would put somebody at risk.' })).status).toBe(200)
  })

  test('P14: contact outside the arrangements is counted and shown to the officer', async () => {
    const { office } = await open()
    const { restrictionId } = await inForce(office, jo)
    const contact = message({ internetMessageId: '<outside@example.org>' })
    await office.dan.post('/api/passed-on', { restrictionId, reminded: true, forwarded: true, contact })
    expect((await stateOf(office, restrictionId)).passedOn).toMatchObject([
      { reminded: true, by: { name: 'Dan Okafor' } },
    ])
  })

  test('P14: staff record a representation; it is acknowledged, and an officer who had no part in the restriction answers it', async () => {
    const { office } = await open()
    const { restrictionId } = await inForce(office, jo)
    const { body } = await office.amira.post('/api/representations', representationOn(restrictionId, office.today()))
    const path = `/api/representations/${body.representationId}`
    expect((await office.tom.post(`${path}/acknowledge`)).status).toBe(200)
    const maintain = { outcome: 'maintained', reasons, seen: asFirstSeen(restrictionId) }
    expect((await stateOf(office, restrictionId)).judging).toMatchObject({
      answer: { obstacle: 'another-is-free', involvement: ['decided'], proposed: { name: 'Tom Birch' } },
    })
    const byDecider = { ...maintain, sameOfficerReason: 'I know it best.' }
    expect(problemOf(await office.frances.post(`${path}/answer`, byDecider))).toEqual([403, 'another-judge-is-free'])
    const answered = await office.tom.post(`${path}/answer`, maintain)
    const { body: letter } = await office.tom.get(`/api/letters/${answered.body.letterId}`)
    expect(letter).toMatchObject({ kind: 'representation-answer', missing: [] })
    expect(problemOf(await office.tom.post(`${path}/answer`, maintain))).toEqual([409, 'already-answered'])
    expect(await standingFor(office.amira, josAddress)).toMatchObject({ kind: 'restricted' })
  })

  test('P14: a variation takes effect once its letter is sent, and replaces the restriction it varies', async () => {
    const { office } = await open()
    const { restrictionId } = await inForce(office, jo)
    const terms = termsFrom(office.today(), {
      measures: [{ kind: 'volume', channel: 'email', atMost: 2, each: 'week' }],
    })
    const { body } = await office.tom.post(`/api/restrictions/${restrictionId}/variation`, {
      reasons,
      terms,
      seen: asFirstSeen(restrictionId),
    })
    expect(await standingFor(office.amira, josAddress)).toMatchObject({ restrictionId })
    expect((await office.tom.post(`/api/letters/${body.letterId}/sent`, sentToday(office))).status).toBe(200)
    expect(await standingFor(office.amira, josAddress)).toMatchObject({ restrictionId: body.replacedBy })
    expect(await stateOf(office, restrictionId)).toMatchObject({ state: 'replaced' })
  })

  test('P15: a review is due within six months, is shown as overdue, and is due again after the restriction continues', async () => {
    const { server, office } = await open()
    const { restrictionId } = await inForce(office, jo)
    expect(await stateOf(office, restrictionId)).toMatchObject({ reviewDue: monthsLater(office.today(), 6) })
    const sweep = () => {
      const act = {
        by: theRegister,
        at: server.clock(),
        newId,
        council,
        publicUrl: 'https://register.ambleford.example',
        originalsQuota: 1_000_000_000,
        looks: new Map(),
      }
      return runDaily(server.register, act)
    }
    server.wait(200 * 86_400_000)
    expect(await sweep()).toMatchObject({ reviewNotices: 1, customerNotices: 1 })
    expect(await sweep()).toBeNull()
    expect(await work(office.frances)).toContainEqual(
      expect.objectContaining({ kind: 'review', id: restrictionId, overdue: true }),
    )
    const reviewed = await office.frances.post(`/api/restrictions/${restrictionId}/review`, {
      outcome: 'continued',
      reasons,
      sameOfficerReason: 'Named by paragraph 15.',
      grounds,
      seen: asFirstSeen(restrictionId),
    })
    expect(reviewed.body).toMatchObject({ state: 'in-force', reviewDue: monthsLater(office.today(), 6) })
  })

  test('P15: a service reports changed circumstances, and an authorising officer answers', async () => {
    const { office } = await open()
    const { restrictionId } = await inForce(office, jo)
    const { body } = await office.dan.post('/api/circumstances', {
      restrictionId,
      what: 'She has moved.',
      service: 'Planning',
    })
    expect(await work(office.tom)).toContainEqual(expect.objectContaining({ kind: 'changed-circumstances' }))
    const answered = await office.tom.post(`/api/circumstances/${body.circumstancesId}/answer`, {
      outcome: 'lifted',
      reasons,
    })
    expect(answered.body).toMatchObject({ state: 'lifted', letterId: expect.any(String) })
    expect(await standingFor(office.amira, josAddress)).toMatchObject({ kind: 'not-on-register' })
  })

  test('P15: a restriction lifted at a review disappears from the pane at once, keeps its history, and can no longer be changed', async () => {
    const { server, office } = await open()
    const { restrictionId } = await inForce(office, jo)
    const lifted = await office.frances.post(`/api/restrictions/${restrictionId}/review`, {
      outcome: 'lifted',
      reasons,
      sameOfficerReason: 'Named by paragraph 15.',
    })
    expect(lifted.body).toMatchObject({ state: 'lifted' })
    expect(await standingFor(office.amira, josAddress)).toMatchObject({ kind: 'not-on-register' })
    expect((await stateOf(office, restrictionId)).reviews).toMatchObject([{ outcome: 'lifted', reasons }])
    const before = await recordCounts(server.register)
    for (const [what, body] of [
      ['lifting', { reasons }],
      ['variation', { reasons, terms: termsFrom(office.today()), seen: asFirstSeen(restrictionId) }],
      ['review', { outcome: 'continued', reasons, seen: asFirstSeen(restrictionId) }],
      ['in-force-at-once', { reason: reasons }],
    ] as const)
      expect(problemOf(await office.frances.post(`/api/restrictions/${restrictionId}/${what}`, body)), what).toEqual([
        409,
        expect.stringMatching(/^(already-lifted|not-agreed)$/),
      ])
    expect(await recordCounts(server.register)).toEqual(before)
  })

  test('P11, P12, P16: a variation that blocks e-mail is refused until lesser measures and councillors are considered again', async () => {
    const { office } = await open()
    const { restrictionId } = await inForce(office, jo)
    const vary = (considered?: object) =>
      office.frances.post(`/api/restrictions/${restrictionId}/variation`, {
        reasons,
        terms: termsFrom(office.today(), { mail: { kind: 'block', exceptions: [] } }),
        seen: asFirstSeen(restrictionId),
        ...(considered ? { considered } : {}),
      })
    expect(problemOf(await vary())).toEqual([422, 'lesser-measures-not-considered'])
    const again = {
      lesserMeasures: 'One contact was ignored.',
      lastResort: true,
      councillors: { affected: false, arrangement: '', heard: [] },
    }
    expect(problemOf(await vary({ ...again, lastResort: false }))).toEqual([422, 'closing-not-last-resort'])
    expect(problemOf(await vary(again))).toEqual([422, 'councillors-unaffected-unexplained'])
    const { body } = await vary({ ...again, councillors: { ...again.councillors, whyNot: 'They telephone.' } })
    expect(body).toMatchObject({ replacedBy: expect.any(String) })
    expect((await stateOf(office, String(body.replacedBy))).considered).toMatchObject(again)
  })

  test('P10: an escalation that was withdrawn cannot be decided, even after its records are deleted', async () => {
    const { office } = await open()
    const decline = async (path: string, version: number) =>
      problemOf(await office.frances.post(`${path}/decision`, { outcome: 'decline', version, reasons }))
    const warning = { customer: { addresses: jo.addresses }, service: 'Housing', contact: message() }
    await office.amira.post('/api/warnings', warning)
    const known = await filed(office, jo)
    await office.amira.post(`${known.path}/withdraw`)
    expect(await decline(known.path, known.version)).toEqual([409, 'changed-meanwhile'])
    expect(await decline(known.path, known.version + 1)).toEqual([409, 'already-withdrawn'])

    const forgotten = await filed(office, customers.colin)
    await office.amira.post(`${forgotten.path}/withdraw`)
    expect(await decline(forgotten.path, forgotten.version)).toEqual([404, 'unknown-escalation'])
  })
})
