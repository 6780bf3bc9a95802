import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../../server/cases/decision/answer-legal-question.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import type { Register } from '../../../server/register/register.ts'
import { council } from '../../support/acts.ts'
import {
  approval,
  decide,
  escalated,
  frances,
  mails,
  on,
  record,
  restriction,
  ruth,
  sent,
  terms,
  tom,
  varied,
} from '../../support/deciding.ts'
import { amira, file } from '../../support/doing.ts'
import { told } from '../../support/keeping.ts'
import { eitherStore } from '../../support/store/stores.ts'

const question = 'May this be harassment?'
const legalQuestion = { question, lastResort: true }
const advise = (register: Register, id: string, act = frances, advice = 'No offence. Milder terms would do.') =>
  register.write((tx) => answerQuestion(tx, act, id, { advice }))
const legalWork = async (register: Register, act = frances) =>
  (await seeWork(register, act)).items.filter(({ kind }) => kind === 'legal-advice')

describe.each(eitherStore)('P3: legal advice together with a restriction, on $store', ({ openEmpty }) => {
  it('the restriction is decided now; the question stays open until its answer is recorded, and may lead to a change', async () => {
    const register = await openEmpty()
    const { escalationId, customerId } = await escalated(register)
    const ask = (given: object) => decide(register, frances, escalationId, { ...approval(), ...given })
    await expect(ask({ legalQuestion: { question, lastResort: false } })).rejects.toMatchObject({
      refusal: 'not-last-resort',
    })
    const { restrictionId, letterId, state } = await ask({ legalQuestion })
    expect(state).toBe('approved')
    const id = restrictionId ?? ''
    const asked = (await mails(register)).filter(({ to }) => to.includes(council.posts.legal?.address ?? ''))
    expect(asked).toMatchObject([{ subject: expect.stringMatching(/^Legal advice wanted: R-/) }])
    expect(`${asked[0]?.subject} ${asked[0]?.body}`).not.toMatch(/petra|holm|harassment/i)

    const seen = await restriction(register, id)
    const [{ legalQuestionId = '' } = {}] = seen.legalQuestions
    expect(seen.legalQuestions).toMatchObject([{ question, answer: null, by: { name: 'Frances Lane' } }])
    expect(await legalWork(register)).toMatchObject([{ id: legalQuestionId, restrictionId: id }])
    // It does not wait for the answer.
    expect(await record(register, frances, letterId ?? '')).toMatchObject({ inForceOn: '2026-11-03' })

    // A change made while the question is open takes it along.
    const changed = await varied(register, id, tom, { terms: terms({ mail: { kind: 'none', exceptions: [] } }) })
    const later = changed.restrictionId
    await record(register, tom, changed.letterId, sent('2026-11-03'))
    expect(await legalWork(register)).toMatchObject([{ id: legalQuestionId, restrictionId: later }])

    await expect(advise(register, legalQuestionId, amira)).rejects.toMatchObject({ refusal: 'not-authorised' })
    await expect(advise(register, later)).rejects.toMatchObject({ refusal: 'unknown-legal-question' })
    await expect(advise(register, legalQuestionId, frances, ' ')).rejects.toMatchObject({ refusal: 'reasons-missing' })
    await advise(register, legalQuestionId)
    await expect(advise(register, legalQuestionId)).rejects.toMatchObject({ refusal: 'advice-recorded' })
    expect(await legalWork(register)).toEqual([])
    expect(await restriction(register, later)).toMatchObject({
      state: 'in-force',
      legalQuestions: [{ answer: { advice: 'No offence. Milder terms would do.', by: { name: 'Frances Lane' } } }],
    })
    expect(await told(register, customerId)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Legal services were asked for advice on R-/),
        expect.stringMatching(/^Legal services gave their advice on R-/),
      ]),
    )
    await varied(register, later, tom, {
      reasons: 'As advised.',
      terms: terms({ measures: [{ kind: 'designated-contact' }], ways: [], mail: { kind: 'none', exceptions: [] } }),
    })
    expect(await restriction(register, later)).toMatchObject({ state: 'in-force' })
  })

  it('P13: the officer who escalated neither sees it as work nor records the answer; the reviewer sees no words of it', async () => {
    const register = await openEmpty()
    const { escalationId } = await file(register, tom, { behaviours: ['abusive'] })
    const { restrictionId } = await decide(register, frances, escalationId, { ...approval(), legalQuestion })
    const { legalQuestions } = await restriction(register, restrictionId ?? '', ruth)
    const [{ legalQuestionId = '' } = {}] = legalQuestions
    expect(await legalWork(register, tom)).toEqual([])
    expect(await legalWork(register)).toMatchObject([{ id: legalQuestionId }])
    await expect(advise(register, legalQuestionId, tom)).rejects.toMatchObject({ refusal: 'own-escalation' })
    const reviewer = { ...on('2026-11-03'), by: { ...frances.by, roles: ['Reviewer' as const] } }
    expect((await restriction(register, restrictionId ?? '', reviewer)).legalQuestions).toEqual([])
  })
})
