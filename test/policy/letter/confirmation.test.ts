import { describe, expect, it } from 'vitest'
import {
  bringsIntoForce,
  confirmsBeginning,
  isAnswerOvertaken,
  isOvertaken,
  type LetterFacts,
  lacksOfAddressee,
  lastDayBefore,
  mayBeDated,
  mayConfirm,
  mayHaveBeenSent,
  mayRecordLetter,
  mayStillHaveBeenSent,
  neverBegan,
} from '../../../server/policy/letter/confirmation.ts'
import { letterKinds, restrictionLetterKinds } from '../../../server/policy/vocabulary.ts'

const email = 'petra.holm@example.org'
const postal = ['1 Mill Lane', 'Ambleford', 'AM1 2JM']
const allButLifting = ['restriction', 'variation', 'representation-answer', 'review-continued', 'review-notice']

describe('P14: how a letter went', () => {
  it.each([
    ['to-write', 'send', undefined],
    ['to-write', 'do-not-notify', undefined],
    ['sent', 'send', 'already-sent'],
    ['sent', 'do-not-notify', 'already-sent'],
    ['not-notified', 'send', 'already-sent'],
    ['not-notified', 'do-not-notify', 'already-sent'],
  ] as const)('is recorded once: a letter that is %s, then %s: %s', (state, act, refusal) => {
    expect(mayRecordLetter(state, act)?.refusal).toBe(refusal)
  })
})

describe('P14: whom a letter goes to', () => {
  it.each([
    ['a name and an e-mail address', { name: 'Petra Holm', email, postal: null }, []],
    ['a name and a postal address', { name: 'Petra Holm', email: null, postal }, []],
    ['a name and both addresses', { name: 'Petra Holm', email, postal }, []],
    ['an e-mail address alone: it also addresses the letter', { name: null, email, postal: null }, []],
    ['both addresses without a name', { name: null, email, postal }, []],
    ['a name alone', { name: 'Petra Holm', email: null, postal: null }, ['address']],
    ['a postal address without a name', { name: null, email: null, postal }, ['addressee']],
    ['nothing', { name: null, email: null, postal: null }, ['addressee', 'address']],
  ])('is known by %s; missing: %j', (_, addressee, missing) => {
    expect(lacksOfAddressee(addressee)).toEqual(missing)
  })
})

describe('P14: the day on which a letter was sent', () => {
  it.each([
    ['the day before the decision', '2026-11-02', 'in-the-past'],
    ['the day of the decision', '2026-11-03', undefined],
    ['a day in between', '2026-11-06', undefined],
    ['today', '2026-11-10', undefined],
    ['tomorrow', '2026-11-11', 'in-the-future'],
  ])('is no earlier than the decision and no later than today: %s', (_, sentOn, refusal) => {
    expect(mayHaveBeenSent(sentOn, '2026-11-03', '2026-11-10')?.refusal).toBe(refusal)
  })
})

describe('P14: the date on a letter', () => {
  it.each([
    ['the day before the decision', '2026-11-02', 'in-the-past'],
    ['the day of the decision', '2026-11-03', undefined],
    ['today', '2026-11-10', undefined],
    ['31 days ahead', '2026-12-11', undefined],
    ['32 days ahead', '2026-12-12', 'in-the-future'],
  ])('is between the decision and 31 days ahead: %s', (_, on, refusal) => {
    expect(mayBeDated(on, '2026-11-03', '2026-11-10')?.refusal).toBe(refusal)
  })
})

describe('P14: a letter about a restriction that is over', () => {
  it.each([
    ['agreed', []],
    ['in-force', []],
    ['lifted', allButLifting],
    ['replaced', allButLifting],
  ] as const)('is overtaken unless it tells of the end: what is %s overtakes %j', (state, overtaken) => {
    const restriction = { state, reviewDue: '2027-05-03' }
    expect(restrictionLetterKinds.filter((kind) => isOvertaken({ kind, noticeOf: null }, restriction))).toEqual(
      overtaken,
    )
  })

  it.each([
    ['2027-05-03', false],
    ['2027-11-03', true],
    [null, true],
  ])('P15: the notice of the review due on 3 May 2027 is overtaken once that is held: due is %s', (reviewDue, is) => {
    const notice = { kind: 'review-notice', noticeOf: '2027-05-03' } as const
    expect(isOvertaken(notice, { state: 'in-force', reviewDue })).toBe(is)
  })

  it.each([
    ['on the day before', '2026-11-09', undefined],
    ['on the same day: it may have gone in the morning', '2026-11-10', undefined],
    ['on the day after', '2026-11-11', 'letter-overtaken'],
  ])('is recorded as sent only if it went before the restriction ended: %s', (_, sentOn, refusal) => {
    const ended = { state: 'lifted', until: null, liftedOn: '2026-11-10' } as const
    expect(mayStillHaveBeenSent('restriction', ended, sentOn)?.refusal).toBe(refusal)
    expect(mayStillHaveBeenSent('restriction', { ...ended, state: 'replaced' }, sentOn)?.refusal).toBe(refusal)
  })

  it.each([
    ['never came into force and has no day of its end', 'restriction', 'replaced', null, 'letter-overtaken'],
    ['is over, by the letter that tells of the end', 'lifting', 'lifted', '2026-11-10', undefined],
    ['is over, by the letter that tells of the end without a day', 'lifting', 'lifted', null, undefined],
    ['is in force', 'restriction', 'in-force', null, undefined],
    ['is in force and ends on an earlier day', 'restriction', 'in-force', '2026-11-10', undefined],
  ] as const)('of a restriction that %s: %s, %s, %s: %s', (_, kind, state, liftedOn, refusal) => {
    expect(mayStillHaveBeenSent(kind, { state, until: null, liftedOn }, '2026-11-20')?.refusal).toBe(refusal)
  })

  it.each([
    ['an answer on the last day', 'representation-answer', '2027-05-03', undefined],
    ['an answer after it', 'representation-answer', '2027-05-04', 'letter-overtaken'],
    ['a review that continues, after it', 'review-continued', '2027-05-04', 'letter-overtaken'],
    ['the letter about the end, after it', 'lifting', '2027-05-04', undefined],
  ] as const)('past the last day it is over before the night records that: %s', (_, kind, sentOn, refusal) => {
    const last = { state: 'in-force', until: '2027-05-03', liftedOn: null } as const
    expect(mayStillHaveBeenSent(kind, last, sentOn)?.refusal).toBe(refusal)
  })
})

describe('P14: an answer to an objection', () => {
  it.each([
    ['an answer that the warning stays, once it is withdrawn', 'objection-answer', 'stays', true, true],
    ['an answer that the warning stays, while it does', 'objection-answer', 'stays', false, false],
    ['an answer that the warning is withdrawn', 'objection-answer', 'withdrawn', true, false],
    ['the letter about the withdrawal', 'formal-warning-withdrawal', 'stays', true, false],
    ['the letter that ends precautions', 'precautions-ended', null, true, false],
  ] as const)('is overtaken by a withdrawal alone: %s', (_, kind, outcome, isWithdrawn, expected) => {
    expect(isAnswerOvertaken({ kind, outcome }, isWithdrawn)).toBe(expected)
  })
})

it('P14: only the letters that confirm a restriction or a change of it bring it into force', () => {
  expect(letterKinds.filter(bringsIntoForce)).toEqual(['restriction', 'variation'])
})

it.each([
  ['lifting', null, true],
  ['lifting', '2026-11-03', false],
  ['restriction', null, false],
  ['formal-warning', null, false],
])(
  'P14: a letter of kind %s about what came into force on %s says that nothing began: %s',
  (kind, inForceOn, never) => {
    expect(neverBegan({ kind, inForceOn } as LetterFacts)).toBe(never)
  },
)

it('P14: a letter without a mandatory part confirms nothing', () => {
  expect(mayConfirm([])).toBeNull()
  expect(mayConfirm(['reasons'])?.refusal).toBe('letter-incomplete')
})

it.each([
  ['before anything began', '2026-11-03', null, true],
  ['on the day on which it began', '2026-11-03', '2026-11-03', true],
  ['the day before', '2026-11-02', '2026-11-03', true],
  ['the day after', '2026-11-04', '2026-11-03', false],
])('P14: what was decided %s is confirmed as the beginning', (_, decidedOn, inForceOn, confirms) => {
  expect(confirmsBeginning(decidedOn, inForceOn)).toBe(confirms)
})

it('G: the last day on which a warning counts is the day before it lapses', () => {
  expect(lastDayBefore('2027-03-01')).toBe('2027-02-28')
})
