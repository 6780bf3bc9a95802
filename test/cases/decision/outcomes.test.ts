import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { seeEscalationLog } from '../../../server/cases/log/see-log.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import { escalationLogQuestion } from '../../../server/contract/log.ts'
import { customers } from '../../cast.ts'
import { council } from '../../support/acts.ts'
import { decide, escalated, escalation, frances, mails } from '../../support/deciding.ts'
import { amira, seen } from '../../support/doing.ts'
import { stores } from '../../support/store/stores.ts'

const reasons = 'Nobody has asked her to stop yet.'

describe.each(stores)('further outcomes of an escalation, on $store', ({ openEmpty }) => {
  it.each([
    ['P9', 'warn-instead', 'warning-instead', /Give polite warning/],
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
})
