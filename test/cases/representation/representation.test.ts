import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { seeEscalation } from '../../../server/cases/escalation/see-escalation.ts'
import { evidenceOriginal, evidenceWords } from '../../../server/cases/evidence/evidence-original.ts'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { acknowledgeRepresentation } from '../../../server/cases/representation/acknowledge-representation.ts'
import { recordRepresentation } from '../../../server/cases/representation/record-representation.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import type { Register } from '../../../server/register/register.ts'
import { customers } from '../../cast.ts'
import { message, whileAway } from '../../support/acts.ts'
import {
  answer,
  answerReport,
  frances,
  inForce,
  on,
  record,
  report,
  represent,
  restriction,
  terms,
  tom,
  varied,
} from '../../support/deciding.ts'
import { amira, seen } from '../../support/doing.ts'
import { eitherStore } from '../../support/store/stores.ts'
import { makeWords } from '../../support/words.ts'

const [address = ''] = customers.petra.addresses
const original = Buffer.from('From: Petra\r\n\r\nThis is unfair.')
const kinds = async (...asked: Parameters<typeof seeWork>) => (await seeWork(...asked)).items.map(({ kind }) => kind)

const representWithMessage = (register: Register, restrictionId: string) =>
  register.write((tx) =>
    recordRepresentation(tx, amira, {
      restrictionId,
      receivedOn: '2026-11-03',
      account: null,
      evidence: { contact: message(), original: original.toString('base64') },
    }),
  )

describe.each(eitherStore)('representations against a restriction, on $store', ({ openEmpty }) => {
  it('P14: anybody can record one with its message; it is acknowledged once, and answered by a letter', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const { representationId } = await representWithMessage(register, restrictionId)
    await makeWords(register)
    const [shown] = (await restriction(register, restrictionId)).representations
    expect(shown).toMatchObject({
      representationId,
      acknowledgedOn: null,
      answer: null,
      evidence: { text: 'This is unfair.' },
    })
    const bytes = await evidenceOriginal(register, tom, shown?.evidence?.evidenceId ?? '')
    expect(Buffer.from(bytes).equals(original)).toBe(true)
    expect(await kinds(register, tom)).toEqual(['representation'])

    const acknowledge = (day: string) =>
      register.write((tx) => acknowledgeRepresentation(tx, on(day, 'tom'), representationId))
    expect(await acknowledge('2026-11-04')).toEqual({ representationId, acknowledgedOn: '2026-11-04' })
    expect(await acknowledge('2026-11-09')).toEqual({ representationId, acknowledgedOn: '2026-11-04' })

    const change = await answer(register, tom, representationId)
    expect(change).toMatchObject({ restrictionId, state: 'in-force', replacedBy: null, reviewDue: '2027-05-03' })
    const letter = await composeLetter(register, tom, change.letterId ?? '')
    expect(letter).toMatchObject({ kind: 'representation-answer', missing: [] })
    expect(letter.paragraphs.join('\n')).toMatch(/3 November 2026[\s\S]*The messages go on/)
    await record(register, tom, letter.letterId)
    expect(await kinds(register, tom)).toEqual([])
  })

  it('P14: the reviewer reads the words that came with it, never the file, and nothing of the escalation', async () => {
    const register = await openEmpty()
    const { restrictionId, escalationId } = await inForce(register)
    await representWithMessage(register, restrictionId)
    await makeWords(register)
    const reviewer: Act = { ...tom, by: { ...tom.by, roles: ['Reviewer'] } }
    const [shown] = (await restriction(register, restrictionId, reviewer)).representations
    const came = shown?.evidence?.evidenceId ?? ''
    expect(await evidenceWords(register, reviewer, came)).toMatchObject({ text: 'This is unfair.' })
    const refused = { refusal: 'not-authorised' }
    await expect(evidenceOriginal(register, reviewer, came)).rejects.toMatchObject(refused)
    await expect(evidenceWords(register, amira, came)).rejects.toMatchObject(refused)
    const [escalated] = (await seeEscalation(register, tom, escalationId)).evidence
    await expect(evidenceWords(register, reviewer, escalated?.evidenceId ?? '')).rejects.toMatchObject(refused)
  })

  it('P14: another officer is proposed; one who had a part answers only if nobody else is free, with a reason', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const id = await represent(register, restrictionId)
    const judging = async (act: Act) => (await restriction(register, restrictionId, act)).judging.answer
    expect(await judging(frances)).toEqual({
      obstacle: 'another-is-free',
      involvement: ['decided'],
      proposed: { name: 'Tom Birch', post: 'Assistant Director Governance and ICT' },
      isNamedByP15: false,
    })
    expect(await judging(tom)).toMatchObject({ obstacle: null, involvement: [], proposed: null })
    const reason = { sameOfficerReason: 'Tom is away until January.' }
    await expect(answer(register, frances, id, reason)).rejects.toMatchObject({ refusal: 'another-judge-is-free' })

    const alone = whileAway(frances, 'Tom Birch', '2027-01-03')
    expect(await judging(alone)).toMatchObject({ obstacle: null, involvement: ['decided'], proposed: null })
    for (const missing of [null, ' '])
      await expect(answer(register, alone, id, { sameOfficerReason: missing })).rejects.toMatchObject({
        refusal: 'same-officer-reason-missing',
      })
    await answer(register, alone, id, reason)
    const rows = await register.read((reading) => reading.selectFrom('representations').selectAll().execute())
    expect(rows).toMatchObject([{ ...{ same_officer_reason: reason.sameOfficerReason }, involvement: '["decided"]' }])
    const [shown] = (await restriction(register, restrictionId)).representations
    expect(shown?.answer).toMatchObject(reason)
  })

  it('P14: lifting in answer to one representation answers everything else open against the restriction', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const [one] = [await represent(register, restrictionId), await represent(register, restrictionId)]
    await report(register, restrictionId)
    await answer(register, tom, one, { outcome: 'lifted', reasons: 'She is right.' })
    expect(await seen(register, amira, address)).toEqual({ kind: 'not-on-register' })
    const after = await restriction(register, restrictionId)
    expect(after.representations.map((each) => each.answer?.outcome)).toEqual(['lifted', 'lifted'])
    expect(after.circumstances.map((each) => each.answer?.outcome)).toEqual(['lifted'])
    expect(await kinds(register, tom)).toEqual(['letter'])
  })

  it('P14: varying in answer to one moves everything else open to the new restriction', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const one = await represent(register, restrictionId)
    await represent(register, restrictionId)
    await report(register, restrictionId)
    const change = await answer(register, tom, one, { outcome: 'varied', reasons: 'Less will do.', terms: terms() })
    await record(register, tom, change.letterId ?? '')
    const next = await restriction(register, change.replacedBy ?? '')
    expect(next).toMatchObject({
      state: 'in-force',
      representations: [{ answer: null }],
      circumstances: [{ answer: null }],
    })
    expect((await restriction(register, restrictionId)).representations).toMatchObject([
      { answer: { outcome: 'varied' } },
    ])
  })

  it('P15: a service reports changed circumstances, and an officer must answer', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const id = await report(register, restrictionId)
    expect(await kinds(register, frances)).toEqual(['changed-circumstances'])
    const change = await answerReport(register, tom, id)
    expect(change).toMatchObject({ state: 'in-force', letterId: null })
    expect(await kinds(register, frances)).toEqual([])
  })

  it('P14: a second variation replaces one that still waits for its letter', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const [first, second] = [await varied(register, restrictionId), await varied(register, restrictionId)]
    await expect(record(register, tom, first.letterId)).rejects.toMatchObject({ refusal: 'not-in-force' })
    expect((await seeWork(register, tom)).items).toMatchObject([{ id: second.letterId }])
  })

  it('P14: once its last day has passed, no answer can say that it stays, even before the nightly run has ended it', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register, { terms: terms({ until: '2027-02-01', reviewOn: '2027-01-15' }) })
    const representationId = await represent(register, restrictionId)
    const circumstancesId = await report(register, restrictionId)
    const tomOn = on('2027-02-02', 'tom')
    await expect(answer(register, tomOn, representationId)).rejects.toThrow('already-lifted')
    await expect(answerReport(register, tomOn, circumstancesId)).rejects.toThrow('already-lifted')
  })
})
