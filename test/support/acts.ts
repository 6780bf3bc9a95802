import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import type { Act } from '../../server/cases/act.ts'
import { theRegister } from '../../server/cases/act-itself.ts'
import type { CallFacts, CustomerClue, MessageFacts } from '../../server/contract/parts.ts'
import { council as councilShape } from '../../server/council/council.ts'
import type { Role } from '../../server/policy/vocabulary.ts'
import { newId } from '../../server/register/store/new-id.ts'
import type { Council } from '../../server/settings/settings.ts'
import { colleagues, tenantId } from '../cast.ts'

export const council: Council = v.parse(
  councilShape,
  JSON.parse(readFileSync(new URL('../../docs/council.json', import.meta.url), 'utf8')),
)

type Colleague = { oid: string; name: string; address: string; roles: string[] }

/** Somebody at the council does something at a given time. */
export function actBy({ oid, name, address, roles }: Colleague, at: Date | string, by: Council = council): Act {
  return {
    by: { oid, tid: tenantId, name, address, roles: roles as Role[] },
    at: new Date(at),
    newId,
    council: by,
    publicUrl: 'https://register.ambleford.example',
    originalsQuota: 20_000_000_000,
    looks: new Map(),
  }
}

/** The register itself acts at a given time, on nobody's behalf. */
export const byItself = (at: string): Act => ({ ...actBy(colleagues.ruth, at), by: theRegister })

/** Identifies a customer by whatever is given. */
export const clue = (given: Partial<CustomerClue>): CustomerClue => ({
  addresses: [],
  numbers: [],
  names: [],
  ...given,
})

/** The open message as Outlook describes it. */
export const message = (given: Partial<MessageFacts> = {}): MessageFacts => ({
  channel: 'email',
  internetMessageId: '<one@example.org>',
  subject: 'My letter of May',
  sentAt: '2026-11-03T09:00:00.000Z',
  from: { address: 'petra.holm@example.org', name: 'Petra Holm' },
  sender: null,
  replyTo: [],
  recipients: [colleagues.amira.address],
  mailbox: colleagues.amira.address,
  ...given,
})

export const call = (given: Partial<CallFacts> = {}): CallFacts => ({
  channel: 'telephone',
  at: '2026-11-03T09:00:00.000Z',
  note: null,
  ...given,
})

/** The same act in a council with other posts. */
export const withPosts = (act: Act, posts: Partial<Council['posts']>): Act => ({
  ...act,
  council: { ...act.council, posts: { ...act.council.posts, ...posts } },
})

/** The same act in a council with other periods. */
export const withPeriods = (act: Act, periods: Partial<Council['periods']>): Act => ({
  ...act,
  council: { ...act.council, periods: { ...act.council.periods, ...periods } },
})

/** The same act in a council that ends a restriction once its review is this many months late. */
export const endingAfter = (act: Act, endsWhenReviewLateMonths: number): Act =>
  withPeriods(act, { endsWhenReviewLateMonths })

/** The same act while the holder of that name is away. */
export const whileAway = (act: Act, name: string, awayUntil: string): Act =>
  withPosts(act, {
    authorisingOfficers: act.council.posts.authorisingOfficers.map((post) => ({
      ...post,
      holder: post.holder?.name === name ? { ...post.holder, awayUntil } : post.holder,
    })),
  })

/** The same act where the holder of that name has left all posts. */
export function afterLastDay(act: Act, name: string, lastDay: string): Act {
  const { authorisingOfficers, reviewer } = act.council.posts
  const leaving = (post: typeof reviewer): typeof reviewer =>
    post.holder?.name === name ? { ...post, holder: { ...post.holder, lastDay } } : post
  return withPosts(act, { authorisingOfficers: authorisingOfficers.map(leaving), reviewer: leaving(reviewer) })
}

/** The same act where somebody of the cast is the independent officer. */
export function withIndependent(act: Act, who: keyof typeof colleagues): Act {
  const { name, address, oid } = colleagues[who]
  const holder = { name, accounts: [address, `${oid}/${tenantId}`], awayUntil: null }
  return withPosts(act, { independentOfficer: { post: 'Independent officer', address, holder } })
}

/** The same act in a council where no post has a holder. */
export const withoutHolders = (act: Act): Act =>
  withPosts(act, {
    authorisingOfficers: act.council.posts.authorisingOfficers.map((post) => ({ ...post, holder: null })),
    reviewer: { ...act.council.posts.reviewer, holder: null },
  })
