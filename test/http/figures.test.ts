import { describe, expect, test } from 'vitest'
import { daysLater, monthsLater } from '../../server/policy/calendar.ts'
import { customers } from '../cast.ts'
import { eitherStore } from '../support/store/stores.ts'
import {
  asFirstSeen,
  filed,
  inForce,
  openOffice,
  problemOf,
  representationOn,
  sentToday,
  termsFrom,
} from './support/office.ts'
import { warnAna } from './support/requests.ts'
import { serverFor } from './support/server.ts'

type Counts = { live: number; reviewOverdue: number; byService: { service: string | null; count: number }[] }
type Seen = {
  period: { from: string; to: string }
  live: { on: string; count: number }[]
  months: Record<string, number | string>[]
  now: Counts
  toDecision: { median: number | null; of: number }
  toLetter: { median: number | null; of: number }
  reviews: { onTime: number; late: number }
  representations: Record<string, number>
}

describe.each(eitherStore)('P15: the register at a glance on $store', ({ newRegister }) => {
  test('counts what officers did, and counts a varied restriction once', async () => {
    const server = await serverFor(newRegister)
    const office = await openOffice(server)
    const see = async (days = '') => (await office.frances.get(`/api/figures${days}`)).body as unknown as Seen
    const { body: warned } = await office.amira.post('/api/warnings', warnAna)
    await office.amira.post(`/api/warnings/${warned.warningId}/reply`, { sent: true })
    const jo = await inForce(office, customers.jo)
    await inForce(office, customers.mia)
    await filed(office, customers.colin)
    const begun = office.today()
    const varied = await office.frances.post(`/api/restrictions/${jo.restrictionId}/variation`, {
      reasons: 'Once a month will do.',
      terms: termsFrom(office.today(), { measures: [{ kind: 'volume', channel: 'email', atMost: 1, each: 'month' }] }),
      seen: asFirstSeen(String(jo.restrictionId)),
    })
    server.wait(3 * 86_400_000)
    await office.frances.post(`/api/letters/${varied.body.letterId}/sent`, sentToday(office))
    const theirs = await office.amira.post(
      '/api/representations',
      representationOn(String(varied.body.replacedBy), office.today()),
    )
    await office.tom.post(`/api/representations/${theirs.body.representationId}/answer`, {
      outcome: 'lifted',
      reasons: 'She was ill.',
    })

    const seen = await see()
    const last = seen.months.at(-1) ?? {}
    const all = (what: string) => seen.months.reduce((sum, month) => sum + Number(month[what]), 0)
    expect(seen.period).toEqual({ from: daysLater(monthsLater(office.today(), -12), 1), to: office.today() })
    expect(last.to).toBe(office.today())
    expect(['warnings', 'escalations', 'begun', 'varied', 'lifted', 'ranOut'].map(all)).toEqual([1, 3, 2, 1, 1, 0])
    expect(seen.live.at(-1)).toEqual({ on: office.today(), count: 1 })
    expect(seen.now).toMatchObject({ live: 1, reviewOverdue: 0 })
    expect(seen.now.byService.find(({ service }) => service === 'Housing')?.count).toBe(1)
    expect(seen.toDecision).toEqual({ median: 0, of: 2 })
    expect(seen.toLetter).toEqual({ median: 0, of: 3 })
    expect(seen.representations).toEqual({ received: 1, answered: 1, upheld: 1, waiting: 0 })

    const before = await see(`?from=${daysLater(begun, -10)}&to=${daysLater(begun, -1)}`)
    expect(before.live.every(({ count }) => count === 0)).toBe(true)
    const then = await see(`?from=${begun}&to=${begun}`)
    expect(then.live).toEqual([{ on: begun, count: 2 }])
  })

  test('refuses invalid, reversed, future, over-long and repeated dates', async () => {
    const server = await serverFor(newRegister)
    const office = await openOffice(server)
    const asked = async (query: string) => problemOf(await office.ruth.get(`/api/figures?${query}`))
    for (const query of ['from=2026-02-30', 'from=yesterday', 'to=', 'from=2025-01-01&from=2025-02-01', 'of=jo.marsh'])
      expect(await asked(query), query).toEqual([400, 'not-valid'])
    const tomorrow = daysLater(office.today(), 1)
    for (const query of [`to=${tomorrow}`, 'from=2025-02-01&to=2025-01-01', 'from=2014-01-01&to=2024-06-01'])
      expect(await asked(query), query).toEqual([422, 'period-not-valid'])
    expect(server.logged()).not.toContain('marsh')
  })
})
