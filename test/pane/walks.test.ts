import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { colleagues, customers } from '../cast.ts'
import { followWalks, stepsDone } from '../outlook/walks/follow.ts'
import type { Answered, Arrived, Entry, Happened, Look } from '../outlook/walks/happened.ts'
import { paragraphs } from '../outlook/walks/paragraphs.ts'
import { walks } from '../outlook/walks/walks.ts'
import { stumbles } from '../walls/plain-english.ts'

type Some = Partial<Happened>
const { amira, dan, tom, frances, sam, ruth, lee, max } = colleagues
const [jo = ''] = customers.jo.addresses
const [petra = ''] = customers.petra.addresses
const [ana = ''] = customers.ana.addresses
const [colin = ''] = customers.colin.addresses
const hugh = 'hugh.pell@example.net'
const at = '2026-11-03T09:00:00.000Z'
const later = '2026-11-03T09:01:00.000Z'

const entry = ({ oid }: { oid: string }, what: string, customer = '', facts = {}): Some & { trail: Entry[] } => ({
  trail: [{ at, what, by: oid, customer: [customer], facts }],
})
const look = ({ oid }: { oid: string }, customer: string, foundBy: string, when = at): Some & { looks: Look[] } => ({
  looks: [{ at: when, by: oid, foundBy, customer: [customer] }],
})
const answer = ({ oid }: { oid: string }, method: string, path: string, body: unknown = {}): Some => ({
  answers: [{ at, method, path, by: oid, body } satisfies Answered],
})
const mail = (...arrived: [mailbox: string, from: string, subject: string][]): Some => ({
  mail: arrived.map(([mailbox, from, subject]): Arrived => ({ at, mailbox, from, subject })),
})
const useless = 'FW: You people are useless'

/** For each step what reaches its end, and what falls just short of it. */
const ends: Record<string, [reached: Some, short: Some]> = {
  'front-line restricted': [look(amira, jo, 'address'), look(dan, jo, 'address')],
  'front-line passed-on': [
    {
      ...entry(amira, 'contact-passed-on', jo),
      ...mail([jo, amira.address, 'RE: You people are useless'], [sam.address, amira.address, useless]),
    },
    { ...entry(amira, 'contact-passed-on', jo), ...mail([sam.address, amira.address, useless]) },
  ],
  'front-line warning': [entry(amira, 'warning-sent', ana), entry(amira, 'warning-given', ana)],
  'front-line escalation': [entry(amira, 'escalation-filed', petra), entry(amira, 'escalation-filed', ana)],
  'front-line details': [entry(amira, 'escalation-details-added', petra), entry(amira, 'escalation-filed', petra)],
  'front-line caller': [look(amira, jo, 'number'), look(amira, jo, 'address')],
  'designated-contact passed-to-you': [answer(sam, 'GET', '/api/passed-to-you'), answer(sam, 'GET', '/api/work')],
  'designated-contact noted': [entry(sam, 'duties-noted', jo), entry(amira, 'duties-noted', jo)],
  'designated-contact dealt-with': [entry(sam, 'duty-dealt-with', jo), entry(sam, 'duty-reopened', jo)],
  'designated-contact reply': [
    mail([jo, sam.address, 'RE: My message for this week']),
    mail([jo, amira.address, 'RE: My message for this week']),
  ],
  'designated-contact representation': [
    entry(sam, 'representation-recorded', jo),
    entry(sam, 'representation-recorded', ana),
  ],
  'authorising-officer evidence': [look(tom, colin, 'case'), look(tom, colin, 'log')],
  'authorising-officer decision': [
    entry(tom, 'escalation-decided', colin, { outcome: 'approve' }),
    entry(tom, 'escalation-decided', colin, { outcome: 'decline' }),
  ],
  'authorising-officer letter': [
    mail([colin, tom.address, 'How you can contact Ambleford City Council']),
    mail([colin, tom.address, 'RE: The shed']),
  ],
  'authorising-officer recorded': [entry(tom, 'restriction-in-force', colin), entry(tom, 'restriction-agreed', colin)],
  'authorising-officer seen': [
    { ...entry(tom, 'restriction-in-force', colin), ...look(dan, colin, 'address', later) },
    { ...entry(tom, 'restriction-in-force', colin), ...look(tom, colin, 'address', later) },
  ],
  'reviewer found': [look(frances, hugh, 'case'), look(frances, hugh, 'log')],
  'reviewer review': [entry(frances, 'restriction-reviewed', hugh), entry(tom, 'restriction-reviewed', hugh)],
  'reviewer letter': [entry(frances, 'letter-recorded', hugh), entry(frances, 'letter-recorded', colin)],
  'reviewer representation': [
    entry(frances, 'representation-answered', 'vera.stone-hall@example.net'),
    entry(frances, 'representation-recorded', 'vera.stone-hall@example.net'),
  ],
  'reviewer figures': [answer(frances, 'GET', '/api/report'), answer(frances, 'GET', '/api/reviews')],
  'register-keeper customer': [look(ruth, jo, 'case'), look(ruth, jo, 'log')],
  'register-keeper contact-point': [entry(ruth, 'contact-point-added', jo), entry(ruth, 'contact-point-added', ana)],
  'register-keeper hold': [entry(ruth, 'hold-placed', jo), entry(ruth, 'hold-lifted', jo)],
  'register-keeper settings': [
    entry(ruth, 'settings-changed', '', { part: 'duties' }),
    entry(ruth, 'settings-changed', '', { part: 'letters' }),
  ],
  'register-keeper export': [entry(ruth, 'log-exported'), entry(ruth, 'ledger-exported')],
  'register-keeper retention': [answer(ruth, 'GET', '/api/retention'), answer(ruth, 'GET', '/api/retention/runs')],
  'ict script': [answer(lee, 'GET', '/api/mail-flow/script'), answer(lee, 'GET', '/api/mail-flow')],
  'ict by-hand': [
    entry(lee, 'mail-system-checked', '', { differences: 2 }),
    entry(lee, 'mail-system-checked', '', { differences: 0 }),
  ],
  'ict compared': [
    entry(lee, 'mail-system-checked', '', { differences: 0 }),
    entry(lee, 'mail-system-checked', '', { differences: 1 }),
  ],
  'ict confirmed': [entry(lee, 'arrangement-confirmed'), entry(lee, 'arrangement-wanted')],
  'ict daily': [answer(lee, 'GET', '/api/mail-flow/check-script'), answer(lee, 'GET', '/api/mail-flow/script')],
  'auditor ledger': [answer(max, 'POST', '/api/ledger'), answer(max, 'POST', '/api/ledger/export')],
  'auditor officer': [
    answer(max, 'POST', '/api/ledger', { officers: ['Ruth Abbey'] }),
    answer(max, 'POST', '/api/ledger', { officers: null }),
  ],
  'auditor exported': [entry(max, 'ledger-exported'), entry(ruth, 'ledger-exported')],
  'auditor trail': [answer(max, 'POST', '/api/audit'), answer(max, 'GET', '/api/audit')],
  'auditor verified': [
    answer(max, 'GET', '/api/audit/verify', { next: null, firstBroken: null }),
    answer(max, 'GET', '/api/audit/verify', { next: 500, firstBroken: null }),
  ],
  'auditor own-parts': [answer(max, 'GET', '/api/audit/own-parts'), answer(max, 'GET', '/api/audit/verify')],
}

const nothing: Happened = { trail: [], looks: [], answers: [], mail: [] }
const steps = walks.flatMap((walk) => walk.steps.map((step) => ({ name: `${walk.id} ${step.id}`, walk, step })))

describe('the walks through the roles', () => {
  it('are one for each role, of four to seven steps, and each leads to another', () => {
    const ids = walks.map(({ id }) => id)
    expect(walks.map(({ person }) => person).toSorted()).toEqual(
      ['amira', 'sam', 'tom', 'frances', 'ruth', 'lee', 'max'].toSorted(),
    )
    for (const { id, steps: own, next } of walks) {
      expect(own.length, id).toBeGreaterThanOrEqual(4)
      expect(own.length, id).toBeLessThanOrEqual(7)
      expect(ids.filter((other) => other !== id)).toContain(next.walk)
    }
    expect(steps.map(({ name }) => name).toSorted()).toEqual(Object.keys(ends).toSorted())
  })

  it.each(steps.map(({ name, walk, step }) => [name, walk.id, step.id] as const))(
    '“%s” is ticked once its end is there, and not before',
    (name, walk, step) => {
      const [reached, short] = ends[name] ?? [{}, {}]
      const done = (some: Some) => stepsDone({ ...nothing, ...some })[walk]
      expect([done({}), done(short)]).not.toContainEqual(expect.arrayContaining([step]))
      expect(done(reached)).toContain(step)
    },
  )

  it('look at the officer’s restriction only after it came into force', () => {
    const before = {
      ...entry(tom, 'restriction-in-force', colin),
      ...look(dan, colin, 'address', '2026-11-03T08:00:00Z'),
    }
    expect(stepsDone({ ...nothing, ...before })['authorising-officer']).not.toContain('seen')
  })

  it('speak plain English, and name a paragraph of the policy', () => {
    const texts = walks.flatMap(({ about, learnt, next, steps: own }) => [
      ...[about, learnt, next.words],
      ...own.map(({ words }) => words),
    ])
    expect([...texts, ...Object.values(paragraphs)].filter((text) => stumbles(text) !== false)).toEqual([])
    const policy = Object.keys(paragraphs).map(Number)
    for (const { step } of steps) expect(policy).toContain(step.paragraph)
  })

  it('name only messages that lie in the demo’s mailboxes', () => {
    const files = readdirSync('test/outlook/mail', { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.eml$/.test(name),
    )
    const subjects = files.map(
      (name) => /^Subject: (.*)$/m.exec(readFileSync(`test/outlook/mail/${name}`, 'utf8'))?.[1],
    )
    const opened = steps.flatMap(({ step }) =>
      [...step.words.matchAll(/[Oo]pen “([^”]+)” from/g)].map(([, name]) => name),
    )
    expect(opened.length).toBeGreaterThan(3)
    expect(subjects).toEqual(expect.arrayContaining(opened))
  })
})

describe('following the walks', () => {
  it('asks the register after each of its answers, says what is done, and forgets it when the demo starts again', async () => {
    vi.useFakeTimers()
    const kept = { trail: [] as Entry[], looks: [] as Look[] }
    const again = vi.fn(async () => {
      kept.trail = []
    })
    const followed = followWalks({ post: { watch: () => () => {} }, inRegister: async () => kept, startAgain: again })
    const changed = vi.fn()
    const stop = followed.watch(changed)
    kept.trail = entry(amira, 'escalation-filed', petra).trail
    followed.see({ at, method: 'POST', path: '/api/escalations', by: amira.oid, body: {} })
    await vi.advanceTimersByTimeAsync(3000)
    expect(followed.done()['front-line']).toEqual(['escalation'])
    expect(changed).toHaveBeenCalledTimes(1)
    await followed.startAgain?.()
    expect([again.mock.calls.length, followed.done()]).toEqual([1, {}])
    stop()
    followed.stop()
    vi.useRealTimers()
  })

  it('waits where the register cannot be read', async () => {
    vi.useFakeTimers()
    const inRegister = async () => {
      throw new Error('gone')
    }
    const followed = followWalks({ post: { watch: () => () => {} }, inRegister })
    followed.see({ at, method: 'GET', path: '/api/report', by: frances.oid, body: {} })
    await vi.advanceTimersByTimeAsync(3000)
    expect([followed.done(), followed.startAgain]).toEqual([{}, null])
    followed.stop()
    vi.useRealTimers()
  })
})
