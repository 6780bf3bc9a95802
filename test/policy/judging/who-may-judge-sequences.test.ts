import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freeJudges, involvementOf, mayJudge, type Post, partsFor } from '../../../server/policy/judging/judging.ts'
import { mayApproveAs } from '../../../server/policy/judging/posts.ts'
import type { Account, Holder } from '../../../server/policy/judging/same-person.ts'
import { type Version, versionsOf } from '../../../server/policy/judging/versions.ts'
import { judgments } from '../../../server/policy/vocabulary-judging.ts'

/** Everybody has two accounts: officers in the settings, the others by the claim that the council maps. */
const people = ['frances', 'tom', 'ines', 'amira', 'sam'] as const
type Who = (typeof people)[number]
const officers: readonly Who[] = ['frances', 'tom']
const named: readonly Who[] = [...officers, 'ines']

const account = (who: Who, second: boolean): Account => ({
  oid: second ? `${who}-2` : who,
  tid: 't',
  address: `${who}${second ? '.admin' : ''}@ambleford.example`,
  key: named.includes(who) ? null : `claim of ${who}`,
})
const holder = (who: Who, awayUntil: string | null): Holder => ({
  name: who,
  accounts: [`${who}@ambleford.example`, `${who}-2/t`],
  awayUntil,
})

const command = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('escalate' as const),
      who: fc.constantFrom(...people),
      second: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constantFrom('approve' as const, 'vary' as const),
      who: fc.constantFrom(...people),
      second: fc.boolean(),
      contact: fc.constantFrom(...people),
    }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('lift' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constant('away' as const), who: fc.constantFrom('nobody', 'everybody', ...named) }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      what: fc.constant('judge' as const),
      act: fc.constantFrom(...judgments),
      who: fc.constantFrom(...people),
      second: fc.boolean(),
      reason: fc.constantFrom(null, ' ', 'Nobody else.'),
    }),
  },
)

/** What has happened, told apart from the rules: who escalated and decided the chain that is in force now. */
type World = {
  day: number
  escalations: { id: string; who: Who; by: Account }[]
  versions: Version[]
  now: { id: string; escalators: Set<Who>; deciders: Set<Who>; keepers: Map<Who, Account>; contacts: Who[] } | null
  away: string
}
const dayOf = ({ day }: World) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)

const isAway = ({ away }: World, who: Who) => away === who || away === 'everybody'

const judgesOf = (world: World): Post[] =>
  named.map((who) => ({ post: who, holder: holder(who, isAway(world, who) ? dayOf(world) : null) }))

function agree(
  world: World,
  who: Who,
  by: Account,
  contact: Who,
  escalation: World['escalations'][number],
  replaces: boolean,
) {
  const { now } = world
  const id = String(world.versions.length + 1)
  const on = dayOf(world)
  for (const one of world.versions) if (one.id === now?.id) Object.assign(one, { state: 'replaced', liftedOn: on })
  const version = {
    id,
    replacesId: replaces ? (now?.id ?? null) : null,
    state: 'in-force' as const,
    madeAt: `${on}T09`,
    madeOn: on,
  }
  world.versions.push({ ...version, inForceOn: on, liftedOn: null, escalationId: escalation.id, decidedBy: by })
  world.now = {
    id,
    escalators: new Set([...(now?.escalators ?? []), escalation.who]),
    deciders: new Set([...(now?.deciders ?? []), who]),
    keepers: now?.keepers ?? new Map(),
    contacts: [...(now?.contacts ?? []), contact],
  }
}

type Command = typeof command extends fc.Arbitrary<infer T> ? T : never

/** Does it if the rules allow it; checks every judgment that they allowed or refused. Returns whether one was allowed. */
function play(world: World, given: Command): 'judged' | 'with-reason' | 'refused' | null {
  world.day += 1
  const judges = judgesOf(world)
  const holders = judges.flatMap((one) => one.holder ?? [])
  const posts = {
    authorising: judges.filter(({ post }) => officers.includes(post as Who)),
    holders,
    today: dayOf(world),
  }
  switch (given.what) {
    case 'escalate': {
      const { who, second } = given
      world.escalations.push({ id: `e${world.escalations.length}`, who, by: account(who, second) })
      return null
    }
    case 'approve':
    case 'vary': {
      const latest =
        given.what === 'vary' && world.now ? world.versions.at(-1)?.escalationId : world.escalations.at(-1)?.id
      const escalation = world.escalations.find(({ id }) => id === latest)
      if (!escalation || (given.what === 'vary' && !world.now)) return null
      const by = account(given.who, given.second)
      const refused = mayApproveAs({ ...by, roles: ['AuthorisingOfficer'] }, [escalation.by], posts)
      expect(refused === null).toBe(officers.includes(given.who) && escalation.who !== given.who)
      if (!refused) agree(world, given.who, by, given.contact, escalation, given.what === 'vary')
      return null
    }
    case 'lift': {
      for (const one of world.versions)
        if (one.id === world.now?.id) Object.assign(one, { state: 'lifted', liftedOn: dayOf(world) })
      world.now = null
      return null
    }
    case 'away':
      world.away = given.who
      return null
    case 'judge':
      return judge(world, given, judges, holders)
  }
}

function judge(world: World, given: Extract<Command, { what: 'judge' }>, judges: Post[], holders: Holder[]) {
  const { now } = world
  if (!now) return null
  const by = account(given.who, given.second)
  const versions = versionsOf(now.id, world.versions)
  const ids = new Set(versions.map(({ escalationId }) => escalationId))
  const [contact, ...former] = now.contacts.map((who) => `${who}@ambleford.example`).toReversed()
  const parts = partsFor(given.act, {
    escalatedBy: world.escalations.flatMap((one) => (ids.has(one.id) ? one.by : [])),
    decidedBy: versions.flatMap(({ decidedBy }) => decidedBy ?? []),
    keptBy: [...now.keepers.values()],
    contact: contact ?? null,
    deputy: null,
    named: former,
  })
  const able = given.act === 'review' ? judges.filter(({ post }) => post !== 'tom') : judges
  const involvement = involvementOf(by, parts, holders)
  const free = freeJudges(by, parts, { judges: able, holders, today: dayOf(world) })
  const refused = mayJudge({ involvement, isAnotherFree: free.length > 0 }, given.reason)

  // A second account of the contact is only known where the settings list it.
  const isNamed = now.contacts.includes(given.who) && (named.includes(given.who) || !given.second)
  const hasKept = (who: Who) => given.act !== 'review' && now.keepers.has(who)
  const hadAPart = now.deciders.has(given.who) || hasKept(given.who) || isNamed
  const othersFree = able.filter(({ post }) => {
    const other = post as Who
    const isBusy =
      now.escalators.has(other) || now.deciders.has(other) || hasKept(other) || now.contacts.includes(other)
    return other !== given.who && !isBusy && !isAway(world, other)
  })
  if (now.escalators.has(given.who)) expect(refused?.refusal).toBe('escalator-may-not-judge')
  else if (!hadAPart) expect(refused).toBeNull()
  else if (othersFree.length > 0) expect(refused?.refusal).toBe('another-judge-is-free')
  else expect(refused?.refusal).toBe(given.reason?.trim() ? undefined : 'same-officer-reason-missing')
  if (refused) return 'refused' as const
  now.keepers.set(given.who, by)
  return hadAPart ? ('with-reason' as const) : ('judged' as const)
}

describe('P13, P14, P15: any sequence of escalations, decisions, changes, absences and judgments', () => {
  it('no escalator judges, with whichever account, and every other conflict of a judge has its reason', () => {
    const seen = new Map<string | null, number>()
    fc.assert(
      fc.property(fc.array(command, { minLength: 10, maxLength: 60, size: 'max' }), (commands) => {
        const world: World = { day: 0, escalations: [], versions: [], now: null, away: 'nobody' }
        for (const one of commands) {
          const came = play(world, one)
          seen.set(came, (seen.get(came) ?? 0) + 1)
        }
      }),
      { numRuns: 1_000 },
    )
    // The sequences reach what they are about.
    for (const came of ['judged', 'with-reason', 'refused']) expect(seen.get(came) ?? 0, came).toBeGreaterThan(100)
  })
})
