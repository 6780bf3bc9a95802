import { describe, expect, test } from 'vitest'
import { withdrawEscalation } from '../../../server/cases/escalation/withdraw-escalation.ts'
import { runWholeRetention } from '../../../server/cases/retention/run-retention.ts'
import { seeRetention } from '../../../server/cases/retention/see-retention.ts'
import { undoWarning } from '../../../server/cases/warning/undo-warning.ts'
import type { RightsOutcome, RightsRequestKind } from '../../../server/policy/vocabulary-rights.ts'
import type { Register } from '../../../server/register/register.ts'
import { escalated, on, ruth } from '../../support/deciding.ts'
import { amira, openWarning } from '../../support/doing.ts'
import { page } from '../../support/keeping.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { eitherStore } from '../../support/store/stores.ts'
import { answer, ask, given } from './asking.ts'

describe.each(eitherStore)('G: the answer to a request about the record, on $store', ({ openEmpty }) => {
  /** A warning that was undone while the request was open. */
  async function answered(register: Register, kind: RightsRequestKind, outcome: RightsOutcome, day: string) {
    const { customerId, warningId } = await openWarning(register)
    const { rightsRequestId } = await ask(register, customerId, { kind })
    await register.write((tx) => undoWarning(tx, amira, warningId))
    await answer(register, rightsRequestId, on(day, 'ruth'), { outcome, statement: null })
    return { customerId, rightsRequestId }
  }

  test('stays with the customer’s statement when the last record is withdrawn', async () => {
    const register = await openEmpty()
    const { customerId, escalationId } = await escalated(register)
    const { rightsRequestId } = await ask(register, customerId, { kind: 'complaint' })
    await answer(register, rightsRequestId, ruth, { outcome: 'granted' })
    await register.write((tx) => withdrawEscalation(tx, amira, escalationId))
    expect((await page(register, customerId)).rightsRequests).toMatchObject([
      { kind: 'complaint', answer: { outcome: 'granted', text: given.answer, statement: given.statement } },
    ])
    expect(await rowCounts(register)).toMatchObject({ evidence: 0, rights_requests: 1 })
    expect(await proved(register)).toMatchObject(sound)
  })

  test('stays for a year after the answer, though every other record is past its period; the keeper sees when it goes', async () => {
    const register = await openEmpty()
    const { customerId, rightsRequestId: id } = await answered(register, 'complaint', 'refused', '2030-11-21')
    for (const day of ['2030-11-22', '2031-11-20']) {
      await runWholeRetention(register, on(day, 'ruth'))
      expect(await rowCounts(register)).toMatchObject({ customers: 1, warnings: 0, rights_requests: 1 })
    }
    expect((await page(register, customerId)).rightsRequests).toMatchObject([{ answer: { outcome: 'refused' } }])
    expect((await seeRetention(register, on('2031-11-21', 'ruth'), null)).entries).toMatchObject([
      { kind: 'rights-request', id, rule: 'answered-request', due: '2031-11-21' },
      { kind: 'customer', rule: 'nothing-left', due: '2031-11-21' },
    ])
    await runWholeRetention(register, on('2031-11-21', 'ruth'))
    expect(await rowCounts(register)).toMatchObject({ customers: 0, contact_points: 0, rights_requests: 0 })
    expect(await proved(register)).toMatchObject(sound)
  })

  test('Art. 17: stays only as long as what was undone, if it says that all was erased', async () => {
    const register = await openEmpty()
    await answered(register, 'erasure', 'granted', '2030-11-21')
    await runWholeRetention(register, on('2031-02-20', 'ruth'))
    expect(await rowCounts(register)).toMatchObject({ customers: 1, rights_requests: 1 })
    await runWholeRetention(register, on('2031-02-21', 'ruth'))
    expect(await rowCounts(register)).toMatchObject({ customers: 0, rights_requests: 0 })
  })
})
