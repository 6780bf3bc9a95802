import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { runWholeRetention } from '../../../server/cases/retention/run-retention.ts'
import { endOwnCalendarFeed, findCalendar, makeCalendarFeed } from '../../../server/cases/review/calendar-feed.ts'
import { changeSettings } from '../../../server/cases/settings/change-settings.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues } from '../../cast.ts'
import { actBy, afterLastDay, byItself, type council } from '../../support/acts.ts'
import { frances, lee, on, ruth, tom } from '../../support/deciding.ts'
import { auditedKinds } from '../../support/store/rows.ts'
import { eitherStore } from '../../support/store/stores.ts'

const secret = 'x'.repeat(43)
const gone = { refusal: 'unknown-calendar-feed' }
const make = (register: Register, act: Act, its = secret) => register.write((tx) => makeCalendarFeed(tx, act, its))
const find = (register: Register, act: Act, its = secret) => findCalendar(register, act, its)
const leeAsOfficer = actBy({ ...colleagues.lee, roles: ['AuthorisingOfficer'] }, frances.at)

/** The settings name this person by an e-mail address alone, as a council may fill them in. */
const byAddress = (act: Act, name: string): Act => {
  const named = (post: typeof council.posts.reviewer): typeof post =>
    post.holder?.name === name
      ? { ...post, holder: { ...post.holder, accounts: post.holder.accounts.filter((one) => one.includes('@')) } }
      : post
  const { authorisingOfficers, reviewer } = act.council.posts
  const posts = { ...act.council.posts, authorisingOfficers: authorisingOfficers.map(named), reviewer: named(reviewer) }
  return { ...act, council: { ...act.council, posts } }
}

describe.each(eitherStore)('P15: the calendar of somebody who leaves, on $store', ({ openEmpty }) => {
  it('answers nobody once their last day in their posts has passed', async () => {
    const register = await openEmpty()
    await make(register, frances)
    const leaving = (day: string) => afterLastDay(on(day), 'Frances Lane', '2026-11-30')
    expect((await find(register, leaving('2026-11-30'))).by.name).toBe('Frances Lane')
    await expect(find(register, leaving('2026-12-01'))).rejects.toMatchObject(gone)
    const again = make(register, leaving('2026-12-01'), 'y'.repeat(43))
    await expect(again).rejects.toMatchObject({ refusal: 'not-a-post-holder' })
  })

  it('ends when the settings no longer name them; that of whoever stays goes on', async () => {
    const register = await openEmpty()
    const keeper = byAddress(ruth, 'Frances Lane')
    const [ofTom, ofLee] = ['t'.repeat(43), 'l'.repeat(43)]
    await make(register, byAddress(frances, 'Frances Lane'))
    await make(register, tom, ofTom)
    await make(register, leeAsOfficer, ofLee)
    // She did nothing about any customer: her account is known all the same.
    await runWholeRetention(register, byItself('2026-11-20T04:00:00.000Z'))
    const { posts } = keeper.council
    const { name, address } = colleagues.dan
    const holder = { name, accounts: [address], awayUntil: null }
    const value = {
      ...posts,
      authorisingOfficers: posts.authorisingOfficers.map((post) =>
        post.holder?.name === 'Frances Lane' ? { ...post, holder } : post,
      ),
      reviewer: { ...posts.reviewer, holder },
    } as Extract<Parameters<typeof changeSettings>[2], { part: 'posts' }>['value']
    await register.write((tx) => changeSettings(tx, keeper, { part: 'posts', base: 0, why: 'She left.', value }))
    await expect(find(register, keeper)).rejects.toMatchObject(gone)
    for (const its of [ofTom, ofLee]) expect(await find(register, keeper, its)).toBeDefined()
    expect((await auditedKinds(register)).filter((kind) => kind === 'calendar-feed-ended')).toHaveLength(1)
  })

  it('can be ended by themselves when they have lost the role', async () => {
    const register = await openEmpty()
    await make(register, leeAsOfficer)
    await register.write((tx) => endOwnCalendarFeed(tx, { ...lee, by: { ...lee.by, roles: [] } }))
    await expect(find(register, leeAsOfficer)).rejects.toMatchObject(gone)
  })
})
