import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { recordAdvice } from '../../../server/cases/decision/record-advice.ts'
import { seeEscalationLog } from '../../../server/cases/log/see-log.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import { escalationLogQuestion } from '../../../server/contract/log.ts'
import { colleagues, customers } from '../../cast.ts'
import { council } from '../../support/acts.ts'
import { decide, escalated, escalation, frances, mails, tom } from '../../support/deciding.ts'
import { amira, dan, seen } from '../../support/doing.ts'
import { stores } from '../../support/store/stores.ts'

const reasons = 'Nobody has asked her to stop yet.'

describe.each(stores)('further outcomes of an escalation, on $store', ({ openEmpty }) => {
  it.each([
    ['P9', 'warn-instead', 'warning-instead', /“Give a polite warning”/],
    ['P7', 'treat-as-complaint', 'complaint', /complaints procedure/],
  ] as const)(
    '%s: %s is recorded, told to the person who escalated without the reasons, and in the log',
    async (_, outcome, state, told) => {
      const register = await openEmpty()
      const { escalationId } = await escalated(register)
      await expect(
        decide(register, frances, escalationId, { outcome, version: 1, reasons: ' ' }),
      ).rejects.toMatchObject({
        refusal: 'reasons-missing',
      })
      const given = { outcome, version: 1, reasons, feedback: 'Please ring me.' }
      expect(await decide(register, frances, escalationId, given)).toMatchObject({ state, restrictionId: null })
      expect(await escalation(register, escalationId)).toMatchObject({ state, decision: { outcome, reasons } })
      const mail = (await mails(register)).at(-1)
      expect(mail?.to).toEqual([amira.by.address])
      expect(mail?.body).toMatch(told)
      expect(mail?.body).toContain('Please ring me.')
      expect(mail?.body).not.toContain(reasons)
      if (state === 'complaint') expect(mail?.body).toContain(council.complaintsUrl)
      expect((await seeWork(register, amira)).decided).toMatchObject([
        { escalationId, state, feedback: 'Please ring me.' },
      ])
      expect(await seen(register, amira, customers.petra.addresses[0] ?? '')).toMatchObject({ kind: 'not-on-register' })
      const { rows } = await seeEscalationLog(register, frances, v.parse(escalationLogQuestion, { states: [state] }))
      expect(rows).toMatchObject([{ escalationId, state }])
    },
  )

  it('P3: legal services are asked by mail; once their advice is recorded, the escalation can be decided', async () => {
    const register = await openEmpty()
    const { escalationId } = await escalated(register)
    const advise = (version: number, act = frances) =>
      register.write((tx) => recordAdvice(tx, act, escalationId, { version, advice: 'No offence. Restrict contact.' }))
    await expect(advise(1)).rejects.toMatchObject({ refusal: 'no-advice-awaited' })
    await decide(register, frances, escalationId, { outcome: 'refer-to-legal', version: 1, reasons, lastResort: true })
    const asked = (await mails(register)).find(({ to }) => to.includes(council.posts.legal?.address ?? ''))
    expect(asked?.subject).toMatch(/^Legal advice wanted: E-/)
    expect(`${asked?.subject} ${asked?.body}`).not.toMatch(/petra|holm|asked her/i)
    expect(await seen(register, dan, customers.petra.addresses[0] ?? '')).toMatchObject({ kind: 'decision-pending' })
    expect((await seeWork(register, frances)).items).toMatchObject([{ kind: 'legal-advice', id: escalationId }])
    const decline = (version: number) =>
      decide(register, frances, escalationId, { outcome: 'decline', version, reasons })
    await expect(decline(2)).rejects.toMatchObject({ refusal: 'advice-awaited' })
    await expect(advise(2, amira)).rejects.toMatchObject({ refusal: 'not-authorised' })
    await expect(advise(1)).rejects.toMatchObject({ refusal: 'changed-meanwhile' })
    expect(await advise(2)).toMatchObject({ state: 'pending' })
    expect(await escalation(register, escalationId)).toMatchObject({
      state: 'pending',
      advice: { text: 'No offence. Restrict contact.', by: { name: 'Frances Lane' } },
    })
    expect(await decline(3)).toMatchObject({ state: 'declined' })
    expect(await escalation(register, escalationId)).toMatchObject({ decision: { outcome: 'decline' } })
    expect((await seeWork(register, amira)).decided).toMatchObject([{ escalationId, state: 'declined' }])
  })

  it('P13: officers do not get legal advice on their own escalation as work, whichever account they use', async () => {
    const register = await openEmpty()
    const asTom = { ...tom, by: { ...tom.by, key: 'digest of the claim' } }
    const { escalationId } = await escalated(register, asTom)
    await decide(register, frances, escalationId, { outcome: 'refer-to-legal', version: 1, reasons, lastResort: true })
    const [listed, mapped] = [
      { ...tom, by: { ...tom.by, oid: colleagues.sam.oid } },
      { ...asTom, by: { ...asTom.by, oid: colleagues.sam.oid, address: colleagues.sam.address } },
    ]
    for (const act of [asTom, tom, listed, mapped])
      expect((await seeWork(register, act)).items.map(({ kind }) => kind)).not.toContain('legal-advice')
    const stranger = { ...frances, by: { ...frances.by, key: 'another digest' } }
    for (const act of [frances, stranger])
      expect((await seeWork(register, act)).items).toMatchObject([{ kind: 'legal-advice', id: escalationId }])
  })
})
