import { describe, expect, test } from 'vitest'
import { mayCorrect } from '../../server/policy/customer/correction.ts'
import { mayBeRecordedOf } from '../../server/policy/escalation/recorded-interaction.ts'
import {
  extendedDueOn,
  isJudgedAsPart,
  lastMissed,
  mayAcknowledgeComplaint,
  mayAnswerRequest,
  mayExtend,
  mayHandleRights,
  mayJudge,
  type OwnPart,
  openRequestDueOn,
  requestDueOn,
} from '../../server/policy/rights-request/rights-request.ts'
import { roles } from '../../server/policy/vocabulary.ts'
import { rightsOutcomes, rightsRequestKinds } from '../../server/policy/vocabulary-rights.ts'

const clock = { bankHolidays: ['2026-12-25', '2026-12-28'], filedMailWorkingDays: 5 }
const who = (oid: string, address: string | null = null) => ({ oid, tid: 't', address, key: null })
const holder = { name: 'Frances', accounts: ['a/t', 'frances@x.example'] }

describe('G: what a customer asks about their own record', () => {
  test.each([
    ['rectification', '2026-11-03', '2026-12-03'],
    ['objection', '2026-11-25', '2026-12-29'],
    ['erasure', '2027-01-31', '2027-03-01'],
    ['subject-access', '2026-11-03', '2026-12-03'],
    ['subject-access', '2027-01-31', '2027-03-01'],
    ['restrict-processing', '2026-11-25', '2026-12-29'],
    ['complaint', '2026-11-03', '2026-12-03'],
    ['complaint', '2026-11-25', '2026-12-29'],
    ['complaint', '2026-10-05', '2026-11-04'],
    ['complaint', '2027-02-01', '2027-03-03'],
  ] as const)('%s of %s is due on %s: a month, or 30 days, then the next working day', (kind, receivedOn, due) => {
    expect(requestDueOn(kind, receivedOn, clock)).toBe(due)
  })

  test.each([
    ['2026-11-03', '2027-02-03'],
    ['2026-10-25', '2027-01-25'],
    ['2026-11-30', '2027-03-01'],
  ])('Art. 12(3): two further months for one of %s end on %s', (receivedOn, due) => {
    expect(extendedDueOn(receivedOn, clock)).toBe(due)
  })

  test('Art. 12(3): the customer may have been told today, on the last day', () => {
    const request = { kind: 'erasure', receivedOn: '2026-11-03', dueOn: '2026-12-03', answered: false, extended: false }
    expect(mayExtend({ ...request, kind: 'erasure' }, '2026-12-03', '2026-12-03')).toBeNull()
  })

  test.each(rightsRequestKinds)(
    'Art. 12(3): a %s gets longer only once, open, and if the customer was told in time',
    (kind) => {
      for (const answered of [true, false])
        for (const extended of [true, false])
          for (const toldOn of ['2026-11-02', '2026-11-03', '2026-12-03', '2026-12-04', '2026-12-06']) {
            const request = { kind, receivedOn: '2026-11-03', dueOn: '2026-12-03', answered, extended }
            const refusal = mayExtend(request, toldOn, '2026-12-05')?.refusal ?? null
            const isInTime = toldOn >= '2026-11-03' && toldOn <= '2026-12-03'
            expect(refusal === null).toBe(kind !== 'complaint' && !answered && !extended && isInTime)
            if (answered) expect(refusal).toBe('already-answered')
            else if (kind === 'complaint') expect(refusal).toBe('request-not-extendable')
            else if (extended) expect(refusal).toBe('already-extended')
            else if (toldOn === '2026-12-06') expect(refusal).toBe('in-the-future')
            else if (toldOn === '2026-11-02') expect(refusal).toBe('in-the-past')
            else if (toldOn === '2026-12-04') expect(refusal).toBe('extension-too-late')
          }
    },
  )

  test.each(rightsRequestKinds)(
    'DPA 2018 s.164A: of all kinds only a complaint is acknowledged, open, and on a day from its receipt to today: %s',
    (kind) => {
      for (const answered of [true, false])
        for (const sentOn of ['2026-11-02', '2026-11-03', '2026-12-05', '2026-12-06']) {
          const request = { kind, answered, receivedOn: '2026-11-03' }
          const refusal = mayAcknowledgeComplaint(request, sentOn, '2026-12-05')?.refusal ?? null
          if (kind !== 'complaint') expect(refusal).toBe('not-a-complaint')
          else if (answered) expect(refusal).toBe('already-answered')
          else if (sentOn === '2026-12-06') expect(refusal).toBe('in-the-future')
          else if (sentOn === '2026-11-02') expect(refusal).toBe('in-the-past')
          else expect(refusal).toBeNull()
        }
    },
  )

  test('DPA 2018 s.164A: once a complaint is acknowledged, its outcome is pressed for after three months', () => {
    const complaint = { receivedOn: '2026-11-03', dueOn: '2026-12-03' }
    expect(openRequestDueOn({ ...complaint, acknowledgedOn: null })).toBe('2026-12-03')
    expect(openRequestDueOn({ ...complaint, acknowledgedOn: '2026-11-08' })).toBe('2027-02-03')
  })

  test.each([
    [null, '2026-12-03', null],
    [null, '2026-12-04', '2026-12-03'],
    [null, '2027-09-01', '2026-12-03'],
    ['2026-11-08', '2027-02-03', null],
    ['2026-11-08', '2027-02-04', '2027-02-03'],
    ['2026-11-08', '2027-05-03', '2027-02-03'],
    ['2026-11-08', '2027-05-04', '2027-05-03'],
    ['2026-11-08', '2028-01-01', '2027-11-03'],
  ])(
    'of a complaint acknowledged on %s, on %s the latest day that was missed is %s',
    (acknowledgedOn, today, missed) => {
      expect(lastMissed({ receivedOn: '2026-11-03', dueOn: '2026-12-03', acknowledgedOn }, today)).toBe(missed)
    },
  )

  test.each(rightsRequestKinds)(
    'whoever answered a request had a part in the record, unless they did all that it asked: %s',
    (kind) => {
      const isJudged = rightsOutcomes.filter((outcome) => isJudgedAsPart({ kind, outcome }))
      const always = kind === 'objection' || kind === 'complaint'
      expect(isJudged).toEqual(always ? rightsOutcomes : ['in-part', 'refused'])
    },
  )

  test.each(roles)('%s may handle it only as an authorising officer or register keeper', (role) => {
    const may = mayHandleRights({ oid: 'a', tid: 't', roles: [role] }) === null
    expect(may).toBe(role === 'AuthorisingOfficer' || role === 'RegisterKeeper')
  })

  test.each([
    ['today', '2026-11-03', undefined],
    ['tomorrow', '2026-11-04', 'in-the-future'],
    ['two years ago', '2024-11-03', undefined],
    ['the day before that', '2024-11-02', 'too-early'],
    ['in 1900', '1900-01-01', 'too-early'],
  ])('that came %s', (_, receivedOn, refusal) => {
    expect(mayBeRecordedOf(receivedOn, '2026-11-03')?.refusal).toBe(refusal)
  })

  test('a record is not corrected to a day before any council kept one', () => {
    const corrected = (after: string) =>
      mayCorrect({ kind: 'warning', field: 'date', before: '2026-10-01', after }, { told: false, today: '2026-11-03' })
    expect(corrected('2006-11-03')).toBeNull()
    expect(corrected('1900-01-01')?.refusal).toBe('too-early')
  })

  test.each(rightsRequestKinds)(
    '%s is answered once; an objection or a complaint by somebody who had a part in it only if nobody else is free, with a reason',
    (kind) => {
      const answer = (part: OwnPart | null, reason: string | null = null, answered = false) =>
        mayAnswerRequest({ kind, answered, part }, reason)?.refusal ?? null
      const isJudged = kind === 'objection' || kind === 'complaint'
      expect(answer(null)).toBeNull()
      expect(answer(null, null, true)).toBe('already-answered')
      for (const reason of [null, ' ', 'I am the only one.'])
        expect(answer({ isAnotherFree: true }, reason)).toBe(isJudged ? 'had-a-part' : null)
      for (const reason of [null, ' '])
        expect(answer({ isAnotherFree: false }, reason)).toBe(isJudged ? 'same-officer-reason-missing' : null)
      expect(answer({ isAnotherFree: false }, 'I am the only one.')).toBeNull()
    },
  )

  test('nobody ends a complaint in a message about a record in which they had a part, whichever account they use', () => {
    const judge = (...actors: ReturnType<typeof who>[]) =>
      mayJudge({ by: who('a'), actors, holders: [holder] })?.refusal ?? null
    expect(judge(who('b'))).toBeNull()
    expect(judge(who('b'), who('a'))).toBe('had-a-part')
    // The settings say that both accounts are hers.
    expect(judge(who('c', 'frances@x.example'))).toBe('had-a-part')
  })
})
