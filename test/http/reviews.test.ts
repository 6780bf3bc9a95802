import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { monthsLater, quarterEnd } from '../../server/policy/calendar.ts'
import { referenceOf } from '../../server/policy/reference.ts'
import { customers } from '../cast.ts'
import { grounds } from '../support/deciding.ts'
import { everythingKept } from '../support/store/rows.ts'
import { eitherStore } from '../support/store/stores.ts'
import { metricsToken } from './support/environment.ts'
import { asFirstSeen, inForce, openOffice, problemOf } from './support/office.ts'
import { eventsOf } from './support/read-calendar.ts'
import { serverFor } from './support/server.ts'

const days = (n: number) => n * 24 * 60 * 60_000
const newSecret = () => randomBytes(32).toString('base64url')

test.each([
  ['2026-11-25', '2026-12-31'],
  ['2026-01-01', '2026-03-31'],
  ['2028-02-29', '2028-03-31'],
  ['2027-06-30', '2027-06-30'],
])('P15: the quarter of %s ends on %s', (day, end) => expect(quarterEnd(day)).toBe(end))

describe.each(eitherStore)('P15: reviews on $store', ({ newRegister }) => {
  test('the list shows overdue reviews first, then those due this quarter, each with the last review', async () => {
    const server = await serverFor(newRegister)
    const office = await openOffice(server)
    const first = await inForce(office, customers.jo)
    expect((await office.ruth.get('/api/reviews')).body).toMatchObject({
      reviews: monthsLater(office.today(), 6) <= quarterEnd(office.today()) ? [{}] : [],
      more: false,
    })
    server.wait(days(10))
    const second = await inForce(office, customers.mia)
    server.wait(days(190))
    const { body } = await office.tom.get('/api/reviews')
    expect(body.quarterEndsOn).toBe(quarterEnd(office.today()))
    const listed = body.reviews as { restrictionId: string; daysOverdue: number }[]
    expect(listed.map(({ restrictionId }) => restrictionId)).toEqual([first.restrictionId, second.restrictionId])
    expect(listed[0]).toMatchObject({
      reference: referenceOf('restriction', first.restrictionId),
      customer: { name: 'Jo Marsh' },
      contact: 'Sam Reyes',
      daysOverdue: expect.toSatisfy((n: number) => n >= 15 && n <= 20),
      lastReview: null,
    })

    await office.frances.post(`/api/restrictions/${first.restrictionId}/review`, {
      outcome: 'continued',
      reasons: 'It still helps.',
      sameOfficerReason: 'Named by paragraph 15.',
      grounds,
      seen: asFirstSeen(String(first.restrictionId)),
    })
    const { body: after } = await office.frances.get('/api/reviews')
    expect((after.reviews as typeof listed).map(({ restrictionId }) => restrictionId)).not.toContain(
      first.restrictionId,
    )
    server.wait(days(184))
    const { body: later } = await office.frances.get('/api/reviews')
    expect((later.reviews as object[]).at(-1)).toMatchObject({ lastReview: { outcome: 'continued' } })
    const ledger = await everythingKept(server.register, 'access_ledger')
    expect(ledger).toContain('"found_by":"log"')
  })

  test('a calendar program reads the due dates from a secret address: references, but no names', async () => {
    const server = await serverFor(newRegister)
    const office = await openOffice(server)
    const { restrictionId } = await inForce(office, customers.jo)
    const secret = newSecret()
    const read = (of = secret) => server.ask('GET', `/calendar/${of}.ics`, { token: null })
    expect((await office.frances.get('/api/calendar-feeds')).body).toEqual({ feed: null })
    const made = await office.frances.post('/api/calendar-feeds', { secret })
    expect([made.status, made.body]).toEqual([
      201,
      { madeAt: expect.any(String), endsOn: monthsLater(office.today(), 12) },
    ])
    expect((await office.frances.get('/api/calendar-feeds')).body).toEqual({ feed: made.body })

    const told = await read()
    expect([told.status, told.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    const text = String(told.body.text)
    const due = monthsLater(office.today(), 6)
    const reference = referenceOf('restriction', restrictionId)
    const url = `https://register.ambleford.example/register.html#/restrictions/${restrictionId}`
    const event = {
      UID: `review-${restrictionId}-${due}@register.ambleford.example`,
      'DTSTART;VALUE=DATE': due.replaceAll('-', ''),
      SUMMARY: `Review due: ${reference}`,
    }
    expect(eventsOf(text)).toEqual([expect.objectContaining(event)])
    expect(eventsOf(text)[0]?.['URL;VALUE=URI'] ?? eventsOf(text)[0]?.URL).toBe(url)
    for (const personal of ['Jo', 'Marsh', 'example.org', 'Sam', 'Frances']) expect(text).not.toContain(personal)
    expect(eventsOf(String((await read()).body.text))[0]?.UID).toBe(event.UID)

    // Only its hash is stored, even among the stored answers; the log and the metrics do not contain it.
    expect(await everythingKept(server.register)).not.toContain(secret)
    expect(server.logged()).not.toContain(secret)
    expect(String((await server.ask('GET', '/metrics', { token: metricsToken })).body.text)).not.toContain(secret)
    expect(server.logged()).toContain('"route":"/calendar/:file"')
  })

  test('the address stops working when a new one is made, when it is ended, and after a year', async () => {
    const server = await serverFor(newRegister)
    const office = await openOffice(server)
    const [first, second, third, ofTom] = [newSecret(), newSecret(), newSecret(), newSecret()]
    const read = async (of: string) => problemOf(await server.ask('GET', `/calendar/${of}.ics`, { token: null }))
    const gone = [404, 'unknown-calendar-feed']
    await office.tom.post('/api/calendar-feeds', { secret: ofTom })
    await office.frances.post('/api/calendar-feeds', { secret: first })
    await office.frances.post('/api/calendar-feeds', { secret: second })
    expect(await read(first)).toEqual(gone)
    expect((await read(second))[0]).toBe(200)
    expect((await office.frances.post('/api/calendar-feeds/end')).status).toBe(200)
    expect(await read(second)).toEqual(gone)
    expect(problemOf(await office.frances.post('/api/calendar-feeds/end'))).toEqual(gone)
    expect((await read(ofTom))[0]).toBe(200)
    // A secret must be new: nobody may have used it before.
    for (const used of [first, second, ofTom])
      expect(problemOf(await office.frances.post('/api/calendar-feeds', { secret: used }))).toEqual([
        409,
        'calendar-secret-used',
      ])
    await office.frances.post('/api/calendar-feeds', { secret: third })
    server.wait(days(367))
    expect(await read(third)).toEqual(gone)
    expect((await office.frances.get('/api/calendar-feeds')).body).toEqual({ feed: null })
  })

  test('a guessed address finds nothing, and reading one calendar is limited', async () => {
    const server = await serverFor(newRegister)
    const office = await openOffice(server)
    const secret = newSecret()
    await office.frances.post('/api/calendar-feeds', { secret })
    for (const guess of ['x', secret.slice(1), `${secret.slice(1)}!`, `${secret}a`]) {
      const told = await server.ask('GET', `/calendar/${guess}.ics`, { token: null })
      expect(problemOf(told), guess).toEqual([404, 'not-found'])
    }
    const statuses = await Promise.all(
      Array.from(
        { length: 31 },
        async () => (await server.ask('GET', `/calendar/${secret}.ics`, { token: null })).status,
      ),
    )
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(1)
    for (const bad of ['', 'short', `${secret}x`, 7])
      expect(problemOf(await office.frances.post('/api/calendar-feeds', { secret: bad }))).toEqual([400, 'not-valid'])
  })

  test('however many addresses strangers guess, the right one still works', async () => {
    const server = await serverFor(newRegister)
    const office = await openOffice(server)
    const secret = newSecret()
    await office.frances.post('/api/calendar-feeds', { secret })
    const read = async (of: string) => (await server.ask('GET', `/calendar/${of}.ics`, { token: null })).status
    const guesses = await Promise.all(Array.from({ length: 700 }, () => read(newSecret())))
    expect(new Set(guesses)).toEqual(new Set([404]))
    expect(await read(secret)).toBe(200)
  })
})
