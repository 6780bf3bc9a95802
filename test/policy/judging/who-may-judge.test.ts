import { describe, expect, it } from 'vitest'
import {
  freeJudges,
  involvementOf,
  mayJudge,
  type Parts,
  type Post,
  partsFor,
} from '../../../server/policy/judging/judging.ts'
import { mayApproveAs, mayDecideAs, mayHear, mayHearAs } from '../../../server/policy/judging/posts.ts'
import { type Account, type Holder, isSamePerson } from '../../../server/policy/judging/same-person.ts'
import type { Version } from '../../../server/policy/judging/versions.ts'
import { versionsOf } from '../../../server/policy/judging/versions.ts'
import { type Judgment, judgments } from '../../../server/policy/vocabulary-judging.ts'

const today = '2026-11-03'
const address = (who: string) => `${who}@ambleford.example`
const account = (who: string, given: Partial<Account> = {}): Account => ({ oid: who, tid: 't', ...given })
const holder = (who: string, given: Partial<Holder> = {}): Holder => ({
  name: who,
  accounts: [`${who}/t`, address(who)],
  ...given,
})
const post = (who: string, given: Partial<Holder> = {}): Post => ({
  post: `Post of ${who}`,
  holder: holder(who, given),
})
const nobody: Parts = {
  ...{ escalatedBy: [], decidedBy: [], keptBy: [], contact: address('sam'), deputy: null, named: [] },
}

/** Each part in a restriction that the judge may have had, alone and together. */
const parts = {
  escalator: { escalatedBy: [account('judge')] },
  'escalator of a version long replaced': { escalatedBy: [account('amira'), account('judge')] },
  'decider of a version': { decidedBy: [account('other'), account('judge')] },
  'reviewer or answerer who kept it': { keptBy: [account('judge')] },
  'contact who was replaced, or one of fewer people': { named: [address('amira'), address('judge')] },
  contact: { contact: address('judge') },
  deputy: { deputy: address('Judge') },
  'decider and contact': { decidedBy: [account('other'), account('judge')], contact: address('judge') },
  'escalator and contact': { escalatedBy: [account('judge')], contact: address('judge') },
  'other officer': {},
} satisfies Record<string, Partial<Parts>>

type Part = keyof typeof parts

/** Whether somebody else is free: the second holder of a post, or the independent officer. */
const others: Record<string, { judges: Post[]; free: boolean }> = {
  'nobody else is named': { judges: [], free: false },
  'another holder is free': { judges: [post('second')], free: true },
  'the independent officer is free': { judges: [post('independent')], free: true },
  'another holder is away': { judges: [post('second', { awayUntil: today })], free: false },
  'another holder is back': { judges: [post('second', { awayUntil: '2026-11-02' })], free: true },
  'another holder was replaced as the contact': { judges: [post('former')], free: false },
  'another holder had a part': { judges: [post('other', { accounts: ['other/t', 'amira/t'] })], free: false },
  'a post without a holder': { judges: [{ post: 'Vacant', holder: null }], free: false },
}

const reasons: Record<string, string | null> = { 'no reason': null, 'an empty reason': ' ', 'a reason': 'Nobody else.' }

/** What must come of it, in the words of the issue: nothing of the rules under test is used. */
function expected(act: Judgment, part: Part, free: boolean, reason: string | null): string {
  if (part.startsWith('escalator')) return 'escalator-may-not-judge'
  if (part === 'other officer') return 'may'
  if (part === 'reviewer or answerer who kept it' && act === 'review') return 'may'
  if (free) return 'another-judge-is-free'
  return reason?.trim() ? 'may, with the reason kept' : 'same-officer-reason-missing'
}

function became(
  judge: Account,
  all: Parts,
  judges: Post[],
  reason: string | null,
  act: Judgment = 'representation',
): string {
  const given = partsFor(act, all)
  const holders = judges.flatMap((one) => one.holder ?? [])
  const involvement = involvementOf(judge, given, holders)
  const free = freeJudges(judge, given, { judges, holders, today })
  const refused = mayJudge({ involvement, isAnotherFree: free.length > 0 }, reason)
  return refused?.refusal ?? (involvement.length > 0 ? 'may, with the reason kept' : 'may')
}

const everyRow = judgments.flatMap((act) =>
  (Object.keys(parts) as Part[]).flatMap((part) =>
    Object.entries(others).flatMap(([situation, { judges, free }]) =>
      Object.entries(reasons).map(([given, reason]) => ({ act, part, situation, judges, free, given, reason })),
    ),
  ),
)

describe('P13, P14, P15: who may judge', () => {
  it('has every part, act, situation and reason in its table', () => {
    expect(everyRow).toHaveLength(4 * 10 * 8 * 3)
  })

  it.each(judgments)('a %s: each part, each situation, each reason', (act) => {
    const rows = everyRow.filter((row) => row.act === act)
    const name = ({ part, situation, given }: (typeof rows)[number]) => `${part}; ${situation}; ${given}`
    const table = rows.map((row) => {
      const part: Partial<Parts> = parts[row.part]
      const named = [address('former'), ...(part.named ?? [])]
      const given = { ...nobody, decidedBy: [account('other')], ...part, named }
      return [name(row), became(account('judge'), given, [post('judge'), ...row.judges], row.reason, act)]
    })
    expect(Object.fromEntries(table)).toEqual(
      Object.fromEntries(rows.map((row) => [name(row), expected(act, row.part, row.free, row.reason)])),
    )
  })

  it('the independent officer is no exception: a part of their own counts', () => {
    for (const [part, given] of Object.entries(parts)) {
      const theirs: Parts = JSON.parse(JSON.stringify({ ...nobody, ...given }).replaceAll(/\bjudge\b/gi, 'ines'))
      expect(became(account('ines'), theirs, [post('ines')], null), part).toBe(
        expected('representation', part as Part, false, null),
      )
    }
  })

  it('every other officer who had no part may judge without a reason', () => {
    expect(became(account('third'), { ...nobody, decidedBy: [account('judge')] }, [], null)).toBe('may')
  })

  it('whoever is proposed is free: no part, not away, another person', () => {
    const judges = [post('judge'), post('other'), post('second', { awayUntil: '2027-01-01' }), post('third')]
    const holders = judges.flatMap((one) => one.holder ?? [])
    const given = { ...nobody, decidedBy: [account('other')] }
    const free = freeJudges(account('judge'), given, { judges, holders, today })
    expect(free.map(({ holder: { name } }) => name)).toEqual(['third'])
  })
})

describe('P13: two accounts of one person', () => {
  const two = holder('Frances', { accounts: ['one/t', 'Second@Ambleford.example'] })
  const one = account('one')
  const second = account('two', { address: 'second@ambleford.example' })

  it.each<[string, Account, Account, Holder[], boolean]>([
    ['listed by id and by address', one, second, [two], true],
    ['listed nowhere', one, second, [], false],
    [
      'the same address, which nobody lists: it may have a new owner',
      account('a', { address: 'x@y.uk' }),
      account('b', { address: 'x@y.uk' }),
      [],
      false,
    ],
    ['the same claim', account('a', { key: 'k' }), account('b', { key: 'k' }), [], true],
    ['different claims', account('a', { key: 'k' }), account('b', { key: 'l' }), [], false],
    ['no claim on either', account('a', { key: null }), account('b', { key: null }), [], false],
    ['the same oid in another directory', one, { oid: 'one', tid: 'u' }, [two], false],
    ['two holders', one, account('tom'), [two, holder('tom')], false],
    [
      'one person in two posts that share an account',
      account('two'),
      account('three'),
      [holder('F', { accounts: ['one/t', 'two/t'] }), holder('F', { accounts: ['one/t', 'three/t'] })],
      true,
    ],
  ])('%s', (_, a, b, holders, same) => {
    expect(isSamePerson(a, b, holders)).toBe(same)
    expect(isSamePerson(b, a, holders)).toBe(same)
  })

  it('judge as one: whoever escalated with one account cannot judge with the other', () => {
    const judges = [{ post: 'Director', holder: two }]
    expect(became(second, { ...nobody, escalatedBy: [one] }, judges, 'A reason.')).toBe('escalator-may-not-judge')
    expect(became(second, { ...nobody, decidedBy: [one] }, judges, null)).toBe('same-officer-reason-missing')
    expect(became(one, { ...nobody, contact: 'second@ambleford.example' }, judges, null)).toBe(
      'same-officer-reason-missing',
    )
  })

  it('have a part by the mailbox, where an older record has the name beside the address', () => {
    const judges = [{ post: 'Director', holder: two }, post('third')]
    const given = { ...nobody, deputy: 'Frances <second@ambleford.example>' }
    expect(involvementOf(one, given, [two])).toEqual(['deputy'])
    const free = freeJudges(account('judge'), given, { judges, holders: [two, holder('third')], today })
    expect(free.map(({ holder: { name } }) => name)).toEqual(['third'])
  })

  it('decide as one: whoever escalated with one account cannot decide with the other', () => {
    const posts = { authorising: [{ post: 'Director', holder: two }], holders: [two], today }
    const officer = { ...second, roles: ['AuthorisingOfficer' as const] }
    expect(mayApproveAs(officer, [account('amira'), one], posts)?.refusal).toBe('own-escalation')
    expect(mayApproveAs(officer, [account('amira')], posts)).toBeNull()
  })
})

describe('P13: deciding needs the role and one of the posts', () => {
  const officer = (who: string) => ({ ...account(who), roles: ['AuthorisingOfficer' as const] })
  const named = {
    authorising: [post('frances'), { post: 'Vacant', holder: null }],
    holders: [holder('frances')],
    today,
  }
  const none = { authorising: [{ post: 'Vacant', holder: null }], holders: [], today }
  const leaving = (lastDay: string) => ({ authorising: [post('frances', { lastDay })], holders: [], today })

  it.each([
    ['a holder with the role', officer('frances'), named, undefined, undefined],
    ['the role alone', officer('tom'), named, 'not-a-post-holder', 'not-a-post-holder'],
    ['the post alone', { ...account('frances'), roles: [] }, named, 'not-authorised', 'not-authorised'],
    ['the role, where no holder is named', officer('frances'), none, 'posts-without-holders', undefined],
    ['a holder on their last day', officer('frances'), leaving(today), undefined, undefined],
    [
      'a former holder, after their last day',
      officer('frances'),
      { ...leaving('2026-11-02'), authorising: [...leaving('2026-11-02').authorising, post('tom')] },
      'not-a-post-holder',
      'not-a-post-holder',
    ],
    [
      'the role, once the last day of every holder has passed',
      officer('frances'),
      leaving('2026-11-02'),
      'posts-without-holders',
      undefined,
    ],
    ['no role, where no holder is named', { ...account('a'), roles: [] }, none, 'not-authorised', 'not-authorised'],
  ])('%s', (_, who, posts, decides, hears) => {
    expect(mayDecideAs(who, posts)?.refusal).toBe(decides)
    expect(mayHearAs(who, posts)?.refusal).toBe(hears)
  })

  it('P14: an account holds no post but those that the settings name', () => {
    expect(mayHear(account('frances'), named)).toBe(true)
    expect(mayHear(account('tom'), named)).toBe(false)
    expect(mayHear(account('tom'), none)).toBe(true)
  })

  it('P14: the independent officer hears representations, and decides nothing', () => {
    const independent = post('ines')
    const posts = { ...named, holders: [...named.holders, ...(independent.holder ? [independent.holder] : [])] }
    expect(mayHearAs(officer('ines'), posts, [independent])).toBeNull()
    expect(mayDecideAs(officer('ines'), posts)?.refusal).toBe('not-a-post-holder')
  })
})

describe('P14: the versions of a restriction', () => {
  const version = (id: string, given: Partial<Version> = {}): Version => ({
    id,
    replacesId: null,
    state: 'in-force',
    madeAt: `2026-0${id}-01T09:00:00.000Z`,
    madeOn: `2026-0${id}-01`,
    inForceOn: `2026-0${id}-02`,
    liftedOn: null,
    escalationId: null,
    decidedBy: null,
    ...given,
  })
  const ids = (id: string, ...all: Version[]) =>
    versionsOf(id, all)
      .map((one) => one.id)
      .toSorted()

  it('are what it varies, through any number of changes, in both directions', () => {
    const all = [
      version('1', { state: 'replaced', liftedOn: '2026-02-02' }),
      version('2', { state: 'replaced', replacesId: '1', liftedOn: '2026-03-02' }),
      version('3', { replacesId: '2' }),
      version('4', { replacesId: '3', state: 'agreed', inForceOn: null }),
    ]
    expect(ids('3', ...all)).toEqual(['1', '2', '3', '4'])
    expect(ids('1', ...all)).toEqual(['1', '2', '3', '4'])
  })

  it('are also what a new approval replaced when it came into force, or before it ever did', () => {
    expect(ids('2', version('1', { state: 'replaced', liftedOn: '2026-02-02' }), version('2'))).toEqual(['1', '2'])
    const gaveWay = version('1', { state: 'replaced', inForceOn: null, liftedOn: '2026-02-01' })
    expect(ids('2', gaveWay, version('2'))).toEqual(['1', '2'])
  })

  it('are not what was lifted before, nor what was replaced by that', () => {
    const all = [
      version('1', { state: 'replaced', liftedOn: '2026-02-02' }),
      version('2', { state: 'lifted', replacesId: '1', liftedOn: '2026-02-20' }),
      version('3'),
    ]
    expect(ids('3', ...all)).toEqual(['3'])
    expect(ids('2', ...all)).toEqual(['1', '2'])
  })
})
