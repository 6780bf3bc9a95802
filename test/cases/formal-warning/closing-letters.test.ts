import { describe, expect, it } from 'vitest'
import { seeFormalWarning } from '../../../server/cases/formal-warning/see-formal-warning.ts'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { composePrecautionLetter, tellOfPrecaution } from '../../../server/cases/precaution/precaution-letter.ts'
import { endPrecautionFor, recordPrecaution } from '../../../server/cases/precaution/precautions.ts'
import { runWholeRetention } from '../../../server/cases/retention/run-retention.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import type { Register } from '../../../server/register/register.ts'
import { runDaily } from '../../../server/running/daily.ts'
import { byItself, withPeriods, withPosts } from '../../support/acts.ts'
import { frances, mails, on, record, ruth, sent, tom } from '../../support/deciding.ts'
import { disclosed } from '../../support/disclosed.ts'
import { amira, warn } from '../../support/doing.ts'
import {
  answered,
  answeredObjection,
  decidedFormalWarning,
  recordedObjection,
  withdrawnFormalWarning,
} from '../../support/formal-warnings.ts'
import { told } from '../../support/keeping.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { eitherStore, stores } from '../../support/store/stores.ts'

async function given(register: Register) {
  const made = await decidedFormalWarning(register)
  await record(register, frances, made.id)
  return made
}
/** The SQL is that of the tests on both stores. */
const onSqlite = stores.slice(0, 1)
const reviewer = { ...frances, by: { ...frances.by, roles: ['Reviewer' as const] } }
const work = async (register: Register, act = frances) => (await seeWork(register, act)).items
const refused = (what: Promise<unknown>, refusal: string) => expect(what).rejects.toMatchObject({ refusal })
const text = async (register: Register, letterId: string) =>
  (await composeLetter(register, frances, letterId)).paragraphs.join('\n')

describe.each(eitherStore)('P14: the answer to an objection to a formal warning, on $store', ({ openEmpty }) => {
  it('is due by the settings of the day of the objection; officers are asked at once, and mailed once if it is late', async () => {
    const register = await openEmpty()
    const { id } = await given(register)
    await recordedObjection(register, id)
    const asked = (await mails(register)).find(({ key }) => key.startsWith('objection-recorded'))
    expect(asked).toMatchObject({ subject: expect.stringMatching(/^Objection to a formal warning to answer: F-/) })
    expect(asked?.body).not.toContain('provoked')
    const hasty = withPeriods(frances, { answerWithinDays: 1 })
    expect(await work(register, hasty)).toMatchObject([
      { kind: 'representation', id, restrictionId: null, dueOn: '2026-12-01', overdue: false },
    ])
    expect((await work(register))[0]?.title).toMatch(/: objection to answer by 1 December 2026$/)
    expect((await work(register, on('2026-12-02', 'tom')))[0]).toMatchObject({
      ...{ overdue: true, title: expect.stringMatching(/objection to answer, was due on 1 December 2026$/) },
    })
    const chief = { post: 'Chief Executive', address: 'chief@ambleford.example' }
    const itself = (day: string) => withPosts(byItself(`${day}T04:00:00.000Z`), { overdueReviews: chief })
    const overdue = async () => (await mails(register)).filter(({ key }) => key.startsWith('overdue-'))
    // Two servers at once.
    for (const day of ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03'])
      await Promise.all([1, 2].map(() => runDaily(register, itself(day))))
    const [late, ...more] = await overdue()
    expect(more).toEqual([])
    expect(late).toMatchObject({ key: expect.stringMatching(/^overdue-objection-to-answer:.*:2026-12-01$/) })
    expect(late?.to).toEqual(expect.arrayContaining([chief.address, frances.by.address]))
    expect(late?.body).toContain(`register.html#/formal-warnings/${id}`)
  })

  it('is given by a letter, which waits until it is recorded as sent', async () => {
    const register = await openEmpty()
    const { id, customerId } = await given(register)
    const { letterId } = await answeredObjection(register, id)
    expect(await work(register)).toMatchObject([
      { kind: 'letter', id: letterId, title: expect.stringContaining('letter to answer the objection') },
    ])
    expect(await seeFormalWarning(register, ruth, id)).toMatchObject({
      letters: [{ letterId, kind: 'objection-answer', state: 'to-write', sentOn: null }],
    })
    const letter = await composeLetter(register, frances, letterId ?? '')
    expect(letter).toMatchObject({ kind: 'objection-answer', formalWarningId: id, missing: [], state: 'to-write' })
    expect(letter.paragraphs).toContain('The words were hers.')
    await refused(composeLetter(register, amira, letterId ?? ''), 'not-authorised')
    await refused(record(register, frances, letterId ?? '', sent('2026-11-02')), 'in-the-past')
    await refused(record(register, frances, letterId ?? '', sent('2026-11-04')), 'in-the-future')
    await record(register, frances, letterId ?? '')
    await refused(record(register, frances, letterId ?? ''), 'already-sent')
    expect(await composeLetter(register, on('2027-01-01'), letterId ?? '')).toMatchObject({
      ...{ state: 'sent', on: '2026-11-03', paragraphs: letter.paragraphs },
    })
    expect(await work(register)).toEqual([])
    expect(await told(register, customerId)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /objection to the formal warning F-.*, was recorded\. An answer is due by 1 December 2026\.$/,
        ),
        'The letter that answers the objection to the formal warning was sent on 3 November 2026.',
      ]),
    )
    expect(JSON.stringify(await disclosed(register, customerId))).toContain('the warning stays')
    expect(await proved(register)).toMatchObject(sound)
  })
})

describe.each(onSqlite)('P14: letters about a formal warning that ended', ({ openEmpty }) => {
  it('a customer who knew of the warning gets a letter that it is withdrawn, which answers an open objection', async () => {
    const register = await openEmpty()
    const before = await decidedFormalWarning(register)
    expect(await withdrawnFormalWarning(register, before.id)).toMatchObject({ letterId: null })

    const plain = await given(register)
    const { letterId } = await withdrawnFormalWarning(register, plain.id)
    expect(await text(register, letterId ?? '')).toMatch(/withdrawn the formal warning that we sent you on 3 November/)
    expect(await text(register, letterId ?? '')).toContain('She was ill.')
    await record(register, frances, letterId ?? '', { how: 'not-notified', reason: 'She died.' })

    const open = await given(register)
    await recordedObjection(register, open.id)
    const answer = await withdrawnFormalWarning(register, open.id, frances)
    expect(await seeFormalWarning(register, ruth, open.id)).toMatchObject({
      objections: [
        {
          answer: {
            outcome: 'withdrawn',
            reasons: 'She was ill.',
            sameOfficerReason: expect.stringContaining('granted'),
          },
        },
      ],
      letters: [{ kind: 'objection-answer' }],
    })
    expect(await text(register, answer.letterId ?? '')).toContain('we have withdrawn the warning')
    await refused(answered(register, open.id), 'already-answered')
  })

  it('the answer that the warning stays cannot be sent after the warning is withdrawn', async () => {
    const register = await openEmpty()
    const { id } = await given(register)
    const { letterId: stays } = await answeredObjection(register, id)
    const { letterId: gone } = await withdrawnFormalWarning(register, id, on('2026-11-04', 'tom'))
    expect((await work(register)).map((one) => one.id)).toEqual([gone])
    expect(await composeLetter(register, frances, stays ?? '')).toMatchObject({ overtaken: true })
    const later = on('2026-11-05')
    await refused(record(register, later, stays ?? '', sent('2026-11-05')), 'letter-overtaken')
    expect(await record(register, later, stays ?? '', sent('2026-11-04'))).toMatchObject({ letterId: stays })
  })

  it('an objection can be answered after the warning has lapsed; nothing is deleted until the letter is sent', async () => {
    const register = await openEmpty()
    const { id } = await given(register)
    await recordedObjection(register, id)
    await runWholeRetention(register, on('2033-01-01', 'ruth'))
    expect(await rowCounts(register)).toMatchObject({ formal_warnings: 1 })
    const { letterId } = await answered(register, id, {}, on('2033-01-02', 'tom'))
    await runWholeRetention(register, on('2033-02-01', 'ruth'))
    expect(await rowCounts(register)).toMatchObject({ formal_warnings: 1, closing_letters: 1 })
    await record(register, on('2033-02-02'), letterId ?? '', sent('2033-02-02'))
    await runWholeRetention(register, on('2033-02-03', 'ruth'))
    expect(await rowCounts(register)).toMatchObject({ formal_warnings: 0, closing_letters: 0 })
    expect(await proved(register)).toMatchObject(sound)
  })
})

describe.each(onSqlite)('P4, P14: precautions for visits that ended', ({ openEmpty }) => {
  const careful = (register: Register, customerId: string, notTold: string | null = null) =>
    register.write((tx) =>
      recordPrecaution(tx, frances, customerId, {
        ...{ steps: ['not-alone'], more: null, reason: 'He hit a colleague.', lookAgainOn: '2027-05-03', notTold },
      }),
    )
  const end = (register: Register, id: string) =>
    register.write((tx) => endPrecautionFor(tx, tom, id, { why: 'He apologised.' }))

  it('lead to a letter with the reasons if the customer was told about them, and otherwise to none', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const untold = await careful(register, customerId)
    expect(await end(register, untold.precautionId)).toMatchObject({ letterId: null })
    const kept = await careful(register, customerId, 'The visitor would be at risk.')
    expect(await end(register, kept.precautionId)).toMatchObject({ letterId: null })

    const { precautionId } = await careful(register, customerId)
    expect((await composePrecautionLetter(register, frances, precautionId)).missing).toEqual([])
    await register.write((tx) =>
      tellOfPrecaution(tx, frances, precautionId, { how: 'sent', sentOn: '2026-11-03', method: 'post' }),
    )
    const { letterId } = await end(register, precautionId)
    expect((await work(register)).map(({ id, title }) => [id, title])).toEqual([
      [letterId, expect.stringContaining('letter to say that visits have changed')],
    ])
    expect(await text(register, letterId ?? '')).toMatch(/On 3 November 2026 we wrote to you about what our staff do/)
    expect(await text(register, letterId ?? '')).toContain('He apologised.')
    // The reviewer does not see why.
    await refused(composeLetter(register, reviewer, letterId ?? ''), 'not-authorised')
    await record(register, frances, letterId ?? '')
    expect(await told(register, customerId)).toContain(
      'The letter that says that the precautions for visits ended was sent on 3 November 2026.',
    )
    expect(JSON.stringify(await disclosed(register, customerId))).toContain('no longer applies')
    expect(await proved(register)).toMatchObject(sound)
  })
})
