import { describe, expect, it } from 'vitest'
import { goesByItself, mayBeMailed, type NoticeToMail } from '../../../server/policy/letter/mailed.ts'

const today = '2027-04-05'
const notice: NoticeToMail = {
  ...{ reviewDue: '2027-05-03', to: ['petra.holm@example.org'], isRecorded: false, isPosted: false },
  restriction: { state: 'in-force', reviewDue: '2027-05-03' },
  ...{
    own: ['Petra.Holm@example.org', 'p.holm@example.net'],
    today,
    isTold: true,
    hasAdjustments: false,
    wereConsidered: false,
    hasOpen: false,
  },
}

describe('P14, P15, Equality Act s.20: a notice of a review goes without an officer', () => {
  it.each([
    ['to somebody who was told of the restriction and needs no adjustments', {}, true],
    ['on the day of the review', { reviewDue: today }, true],
    ['not once the review is overdue', { reviewDue: '2027-04-04' }, false],
    ['not to somebody who was not told', { isTold: false }, false],
    ['not to somebody who may need it in another way', { hasAdjustments: true }, false],
    ['not to somebody for whom adjustments were considered', { wereConsidered: true }, false],
    ['not while a report or a representation is unanswered: she may have died', { hasOpen: true }, false],
    ['least of all to somebody of both', { isTold: false, hasAdjustments: true }, false],
  ])('%s', (_, given, goes) => {
    expect(goesByItself({ ...notice, ...given })).toBe(goes)
  })
})

describe('P15: a notice of a review is mailed', () => {
  it.each<[string, Partial<NoticeToMail>, string | undefined]>([
    ['to the customer’s own address, however it is spelt', {}, undefined],
    ['to all of their addresses', { to: ['p.holm@example.net', 'petra.holm@example.org'] }, undefined],
    ['not if it is recorded already', { isRecorded: true }, 'already-sent'],
    ['not while it is on its way by post', { isPosted: true }, 'letter-on-its-way'],
    [
      'not once the restriction has ended',
      { restriction: { state: 'lifted', reviewDue: '2027-05-03' } },
      'letter-overtaken',
    ],
    [
      'not once the review was held',
      { restriction: { state: 'in-force', reviewDue: '2027-11-03' } },
      'letter-overtaken',
    ],
    ['not where an officer looks first', { hasAdjustments: true }, 'letter-for-officer'],
    ['not while something is to be answered first', { hasOpen: true }, 'letter-for-officer'],
    ['not where adjustments were considered', { wereConsidered: true }, 'letter-for-officer'],
    [
      'not if one of the addresses is no longer theirs',
      { to: ['petra.holm@example.org', 'kim@example.org'] },
      'not-customers-address',
    ],
    ['not if none is known any more', { own: [] }, 'not-customers-address'],
  ])('%s', (_, given, refusal) => {
    expect(mayBeMailed({ ...notice, ...given })?.refusal).toBe(refusal)
  })
})
