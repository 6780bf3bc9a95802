import { describe, expect, it } from 'vitest'
import { theRegister } from '../../../server/cases/act-itself.ts'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { sweepDueDates } from '../../../server/cases/review/sweep-due-dates.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import { letterheadLines } from '../../../server/letters/letterhead.ts'
import { daysLater } from '../../../server/policy/calendar.ts'
import type { Terms } from '../../../server/policy/restriction/terms.ts'
import type { Register } from '../../../server/register/register.ts'
import { openRegister } from '../../../server/register/register.ts'
import { colleagues, customers } from '../../cast.ts'
import { council } from '../../support/acts.ts'
import {
  answer,
  inForce,
  mails,
  on,
  record,
  report,
  represent,
  restriction,
  reviewed,
  sent,
  terms,
  tom,
} from '../../support/deciding.ts'
import { seen } from '../../support/doing.ts'
import { sendDue } from '../../support/outside/mailing.ts'
import { eitherStore } from '../../support/store/stores.ts'

const [address = ''] = customers.petra.addresses
const sweep = async (register: Register, day: string) =>
  (await register.write((tx) => sweepDueDates(tx, on(day, 'ruth')))).swept

/** Sweeps on each day of a span for which `isRun` is true, and returns the keys of the new mails, in order. */
async function sweptDays(register: Register, from: string, days: number, isRun: (n: number) => boolean) {
  const before = (await mails(register)).length
  for (let n = 0; n < days; n++) if (isRun(n)) await sweep(register, daysLater(from, n))
  return (await mails(register)).slice(before).map(({ key }) => key.replace(/[\da-f]{8}-[\da-f-]{27}/, '*'))
}

const all = [
  'review:*:2027-05-03:28-days',
  'review-customer:*:2027-05-03',
  'review:*:2027-05-03:on-the-day',
  'review:*:2027-05-03:overdue-week-1',
  'review:*:2027-05-03:overdue-week-2',
  'review:*:2027-05-03:overdue-week-3',
]

describe.each(eitherStore)('reviews on $store', ({ openEmpty, newRegister }) => {
  it('P15: the reviewer is told 28 days before, on the day, and weekly from the day after; the customer once', async () => {
    const register = await openEmpty()
    await inForce(register)
    expect(await sweptDays(register, '2027-03-01', 80, () => true)).toEqual(all)
    const [toReviewer, toCustomer] = (await mails(register)).slice(-all.length)
    expect(toReviewer).toMatchObject({
      to: [colleagues.frances.address],
      subject: expect.stringMatching(/^Review due by 3 May 2027: R-/),
    })
    expect(Object.keys(toReviewer?.headers ?? {})).toEqual(['X-Contact-Register-Restriction'])
    expect(toCustomer).toMatchObject({ to: [address], headers: {} })
    expect(toCustomer?.body).toMatch(/3 May 2027/)
    // Headed and signed like a printed letter.
    const head = letterheadLines(council)
    expect(head).toEqual([
      council.name,
      ...(council.letterhead?.address.split('\n') ?? []),
      expect.stringMatching(/^Telephone /),
    ])
    expect(toCustomer?.body).toMatch(new RegExp(`^${head.join('\n')}\n\nOur reference: R-.{9}\n5 April 2027\n\n`))
    expect(toCustomer?.body.trimEnd()).toMatch(
      new RegExp(`\n\n${council.posts.authorisingOfficers[0]?.post}\n${council.name}$`),
    )
    expect(toCustomer?.body).not.toMatch(/abusive/)
  })

  it('P15: missed daily runs are made up for, and nobody is told twice', async () => {
    const register = await openEmpty()
    await inForce(register)
    expect(await sweptDays(register, '2027-03-01', 80, (n) => n % 5 === 3)).toEqual(all)
    expect(await sweptDays(register, '2027-05-19', 1, () => true)).toEqual([])
  })

  it('P15: several servers running at once send one notice', async () => {
    const where = await newRegister()
    const servers = await Promise.all(Array.from({ length: 3 }, () => openRegister(where)))
    try {
      const [first] = servers
      if (!first) throw new Error('No server.')
      await inForce(first)
      const before = (await mails(first)).length
      await Promise.all(servers.flatMap((server) => [sweep(server, '2027-04-10'), sweep(server, '2027-04-11')]))
      expect((await mails(first)).length - before).toBe(2)
    } finally {
      for (const server of servers) await server.close()
    }
  })

  it.each<[string, Partial<Terms>]>([
    ['closed', { measures: [{ kind: 'channel-closed', channel: 'email', instead: '' }] }],
    ['blocked', { mail: { kind: 'block', exceptions: [] } }],
  ])('P15: the customer’s notice is a letter to write if e-mail is %s', async (_, given) => {
    const register = await openEmpty()
    await inForce(register, { terms: terms(given) })
    expect(await sweep(register, '2027-04-10')).toEqual({ reviewNotices: 1, customerNotices: 1, ended: 0 })
    expect(await sweep(register, '2027-04-11')).toEqual({ reviewNotices: 0, customerNotices: 0, ended: 0 })
    expect((await seeWork(register, tom)).items).toMatchObject([
      { kind: 'letter', title: expect.stringMatching(/announce/) },
    ])
  })

  it('P15: over two years, the next review is due within six months of each, and each letter goes to the customer', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    for (const [day, next] of [
      ['2027-05-01', '2027-11-01'],
      ['2027-10-20', '2028-04-20'],
      ['2028-04-18', '2028-10-18'],
    ] as const) {
      await sweep(register, day)
      await sendDue(register, `${day}T09:30:00.000Z`, () => undefined)
      expect((await seeWork(register, on(day))).items.map(({ kind }) => kind)).toEqual(['review'])
      const change = await reviewed(register, on(day), restrictionId)
      expect(change).toMatchObject({ state: 'in-force', reviewDue: next })
      await record(register, on(day, 'tom'), change.letterId ?? '', sent(day))
    }
    expect((await restriction(register, restrictionId)).reviews.map(({ dueOn }) => dueOn)).toEqual([
      '2027-05-03',
      '2027-11-01',
      '2028-04-20',
    ])
  })

  it('P15: a review counts as waiting from its first notice, not from the start of the restriction', async () => {
    const register = await openEmpty()
    await inForce(register)
    const sinceOf = async (day: string) => (await seeWork(register, on(day))).items[0]?.since
    // Four weeks before 3 May 2027, at midnight in London's summer time.
    expect(await sinceOf('2027-04-10')).toBe('2027-04-04T23:00:00.000Z')
    expect(await sinceOf('2027-05-20')).toBe('2027-04-04T23:00:00.000Z')
  })

  it('P15: an overdue review comes first in the work list', async () => {
    const register = await openEmpty()
    await inForce(register)
    const { items } = await seeWork(register, on('2027-05-04'))
    expect(items[0]).toMatchObject({ kind: 'review', overdue: true, dueOn: '2027-05-03' })
    expect(items[0]?.title).toMatch(/review was due on 3 May 2027$/)
  })

  it('P15: the reviewer can lift; varying also needs the authorising officer role', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const reviewer = { ...on('2027-05-01'), by: { ...on('2027-05-01').by, roles: ['Reviewer' as const] } }
    const varied = { outcome: 'varied', reasons: 'Less.', terms: terms({ reviewOn: '2027-09-01' }) } as const
    await expect(reviewed(register, reviewer, restrictionId, varied)).rejects.toMatchObject({
      refusal: 'not-authorised',
    })
    expect(await reviewed(register, reviewer, restrictionId, { outcome: 'lifted' })).toMatchObject({ state: 'lifted' })
    expect(await seen(register, on('2027-05-01', 'amira'), address)).toEqual({ kind: 'not-on-register' })
    expect(await sweep(register, '2027-05-04')).toEqual({ reviewNotices: 0, customerNotices: 0, ended: 0 })
  })

  it('P14: a restriction that expires ends automatically, and ICT is asked to remove the mail arrangement', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register, { terms: terms({ until: '2027-02-01', reviewOn: '2027-01-15' }) })
    expect(await sweep(register, '2027-02-01')).toMatchObject({ ended: 0 })
    const lateLift = register.write((tx) =>
      liftRestriction(tx, on('2027-02-02', 'tom'), restrictionId, { reasons: 'Over.' }),
    )
    await expect(lateLift).rejects.toMatchObject({ refusal: 'already-lifted' })
    expect(await sweep(register, '2027-02-05')).toMatchObject({ ended: 1, reviewNotices: 0 })
    expect(await restriction(register, restrictionId)).toMatchObject({ state: 'lifted', liftedOn: '2027-02-02' })
    expect((await mails(register)).at(-1)?.key).toMatch(/^arrangement-remove/)
    expect(await sweep(register, '2027-02-06')).toMatchObject({ ended: 0 })
  })

  it('P15: a review that is due on the last day is promised to nobody outside: the customer gets no notice of it', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register, { terms: terms({ until: '2027-06-01', reviewOn: '2027-02-01' }) })
    const { letterId } = await reviewed(register, on('2027-02-01'), restrictionId)
    expect((await restriction(register, restrictionId)).reviewDue).toBe('2027-06-01')
    const { paragraphs } = await composeLetter(register, on('2027-02-01'), letterId ?? '')
    expect(paragraphs.join('\n')).toContain('The arrangements end on 1 June 2027 without a review, unless you ask us')
    expect(paragraphs.join('\n')).not.toContain('We will review')
    // The reviewer is still reminded.
    expect(await sweep(register, '2027-05-10')).toMatchObject({ reviewNotices: 1, customerNotices: 0 })
    expect(await sweep(register, '2027-06-01')).toMatchObject({ reviewNotices: 1, customerNotices: 0 })
  })

  it('P14, P15: expiry answers everything open against the restriction, in the trail too, leaving no work', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register, { terms: terms({ until: '2027-02-01', reviewOn: '2027-01-15' }) })
    const representationId = await represent(register, restrictionId)
    const circumstancesId = await report(register, restrictionId)
    await reviewed(register, on('2027-01-15'), restrictionId)
    const kinds = async (day: string) => (await seeWork(register, on(day, 'tom'))).items.map(({ kind }) => kind)
    expect(await kinds('2027-02-01')).toEqual(['representation', 'changed-circumstances', 'letter'])
    await sweep(register, '2027-02-02')
    // The letter that says that it continues is overtaken; one tells the customer what became of the representation.
    expect(await kinds('2027-02-02')).toEqual(['letter'])

    const given = {
      outcome: 'ended',
      reasons: 'Its last day was 1 February 2027. It ended automatically.',
      by: { name: theRegister.name },
    }
    const { representations, circumstances } = await restriction(register, restrictionId)
    expect([representations[0]?.answer, circumstances[0]?.answer]).toMatchObject([given, given])
    const trail = await register.read((reading) =>
      reading.selectFrom('audit_trail').select(['what', 'subject_id', 'facts']).orderBy('seq').execute(),
    )
    const facts = (outcome: string) => JSON.stringify({ restrictionId, outcome, cause: 'ran-out', ownPart: [] })
    expect(trail.slice(-2)).toEqual([
      { what: 'representation-answered', subject_id: representationId, facts: facts('ended') },
      { what: 'circumstances-answered', subject_id: circumstancesId, facts: facts('ended') },
    ])
    const late = answer(register, on('2027-02-03', 'tom'), representationId)
    await expect(late).rejects.toMatchObject({ refusal: 'already-answered' })
  })
})
