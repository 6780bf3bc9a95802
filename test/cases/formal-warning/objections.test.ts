import { describe, expect, it } from 'vitest'
import { evidenceOriginal } from '../../../server/cases/evidence/evidence-original.ts'
import { answerObjection } from '../../../server/cases/formal-warning/objection.ts'
import { seeFormalWarning } from '../../../server/cases/formal-warning/see-formal-warning.ts'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import { addObjection } from '../../../server/register/formal-warning/objections.ts'
import { message } from '../../support/acts.ts'
import { frances, mails, on, record, ruth, tom } from '../../support/deciding.ts'
import { disclosed } from '../../support/disclosed.ts'
import { amira, dan } from '../../support/doing.ts'
import {
  answered,
  decidedFormalWarning,
  recordedObjection,
  withdrawnFormalWarning,
} from '../../support/formal-warnings.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { eitherStore } from '../../support/store/stores.ts'

const nobody = '00000000-0000-4000-8000-000000000000'

const refused = (what: Promise<unknown>, refusal: string) => expect(what).rejects.toMatchObject({ refusal })

describe.each(eitherStore)('P14: an objection to a formal warning, on $store', ({ openEmpty }) => {
  it('P14: any member of staff can record one, with its message, and another once the first is answered', async () => {
    const register = await openEmpty()
    const { id, customerId } = await decidedFormalWarning(register)
    await record(register, frances, id)
    const contact = message({ internetMessageId: '<no@example.org>' })
    const original = Buffer.from('Message-ID: <no@example.org>\r\n\r\nI said nothing of the kind.').toString('base64')
    const byMail = { account: null, evidence: { contact, original } }
    const other = {
      ...byMail,
      evidence: { contact, original: Buffer.from('Message-ID: <x@y>\r\n\r\n').toString('base64') },
    }
    await refused(recordedObjection(register, id, other, dan), 'original-of-another-message')
    const first = await recordedObjection(register, id, byMail, dan)
    expect(first).toEqual({ objectionId: expect.any(String), formalWarningId: id, recordedAt: expect.any(String) })
    await refused(recordedObjection(register, id, { account: 'More.' }, amira), 'objection-recorded')
    const seenNow = await seeFormalWarning(register, tom, id)
    expect(seenNow.objections).toMatchObject([
      { account: null, channel: null, evidence: { bytes: 59, compared: true, fault: null }, answer: null },
    ])
    const evidenceId = seenNow.objections[0]?.evidence?.evidenceId ?? ''
    expect((await evidenceOriginal(register, tom, evidenceId)).byteLength).toBeGreaterThan(0)
    const one = await answered(register, id)
    expect((await mails(register)).at(-1)).toMatchObject({
      to: [dan.by.address],
      subject: expect.stringMatching(/^Answered: the objection you recorded: F-/),
      body: expect.stringContaining('The formal warning stays as it is.'),
    })

    const later = on('2026-11-20', 'amira')
    const heard = { channel: 'telephone', spokenBy: 'Bea Moor, solicitor', receivedOn: '2026-11-19' } as const
    await recordedObjection(register, id, { account: 'It was her brother.', ...heard }, later)
    expect(
      (await seeWork(register, on('2026-11-20', 'tom'))).items.filter(({ kind }) => kind === 'representation'),
    ).toHaveLength(1)
    const again = { outcome: 'withdrawn', reasons: 'It was.', sameOfficerReason: 'Frances decided it.' } as const
    const two = await answered(register, id, again, on('2026-11-21', 'tom'))
    expect(two.state).toBe('withdrawn')
    const told = await Promise.all([one, two].map(({ letterId }) => composeLetter(register, tom, letterId ?? '')))
    expect(told.map(({ paragraphs }) => paragraphs.includes('It was.'))).toEqual([false, true])
    // The first answer was never sent: the second replaces it.
    expect(told.map(({ overtaken }) => overtaken)).toEqual([true, false])
    expect((await seeFormalWarning(register, ruth, id)).objections).toMatchObject([
      { answer: { outcome: 'stays' } },
      { ...heard, account: 'It was her brother.', answer: { outcome: 'withdrawn' } },
    ])
    const words = JSON.stringify((await disclosed(register, customerId)).record)
    for (const part of ['It was her brother.', 'telephone']) expect(words).toContain(part)
    expect(await proved(register)).toMatchObject(sound)
  })

  it('P14: an answer is to the objection that the officer read, and to no other that came meanwhile', async () => {
    const register = await openEmpty()
    const { id } = await decidedFormalWarning(register)
    await record(register, frances, id)
    const { objectionId } = await recordedObjection(register, id, { account: 'It was not me.' })
    const openIn = async () => (await seeFormalWarning(register, ruth, id)).objections.find((one) => !one.answer)
    await refused(answered(register, id, { objectionId: nobody }), 'changed-meanwhile')
    await answered(register, id, { objectionId })
    await refused(answered(register, id, { objectionId }), 'already-answered')
    await recordedObjection(register, id, { account: 'It was my brother.' })
    const again = { sameOfficerReason: 'Frances decided it.' }
    await refused(answered(register, id, { objectionId, ...again }), 'already-answered')
    const unsaid = register.write((tx) =>
      answerObjection(tx, tom, id, {
        outcome: 'stays',
        reasons: 'It was her.',
        sameOfficerReason: again.sameOfficerReason,
      }),
    )
    await refused(unsaid, 'changed-meanwhile')
    expect(await openIn()).toMatchObject({ account: 'It was my brother.' })
    await answered(register, id, again)
    expect(await openIn()).toBeUndefined()
  })

  it('P14: a page of an earlier version, which does not say what was read, answers the only objection', async () => {
    const register = await openEmpty()
    const { id } = await decidedFormalWarning(register)
    await record(register, frances, id)
    await recordedObjection(register, id)
    const answer = { outcome: 'stays', reasons: 'The words were hers.', sameOfficerReason: null } as const
    expect(await register.write((tx) => answerObjection(tx, tom, id, answer))).toMatchObject({ state: 'given' })
  })

  it('P14: several open ones from an imported file are answered one by one; withdrawing the warning answers all', async () => {
    for (const isWithdrawn of [false, true]) {
      const register = await openEmpty()
      const { id } = await decidedFormalWarning(register)
      await record(register, frances, id)
      await recordedObjection(register, id, { account: 'The first.' }, dan)
      const given = { id: dan.newId(), formalWarningId: id, receivedOn: '2026-11-03', account: 'The second.' }
      const how = { answerBy: '2026-12-01', channel: null, spokenBy: null, at: tom.at, by: dan.by }
      await register.write((tx) => addObjection(tx, { ...given, ...how }))
      if (isWithdrawn) await withdrawnFormalWarning(register, id)
      else
        for (const sameOfficerReason of [null, 'Frances decided it.'])
          await answered(register, id, { sameOfficerReason })
      const { objections } = await seeFormalWarning(register, ruth, id)
      expect(objections.map(({ answer }) => answer?.outcome)).toEqual(
        isWithdrawn ? ['withdrawn', 'withdrawn'] : ['stays', 'stays'],
      )
      await refused(answered(register, id), 'already-answered')
    }
  })
})
