import { describe, expect, test } from 'vitest'
import { addPoint } from '../../../server/cases/contact-point/add-contact-point.ts'
import { handOverLetter } from '../../../server/cases/letter/hand-over.ts'
import { settlePosting } from '../../../server/cases/letter/settle-posting.ts'
import { claimPostings } from '../../../server/register/letter/postings.ts'
import { byItself } from '../../support/acts.ts'
import { frances, on, record, ruth, sent } from '../../support/deciding.ts'
import { disclosed } from '../../support/disclosed.ts'
import { decidedFormalWarning, formalWarningReasons } from '../../support/formal-warnings.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { stores } from '../../support/store/stores.ts'

describe.each(stores)('P14, G: a formal warning’s letter that went twice, on $store', ({ openEmpty }) => {
  test('keeps its second text with an entry and a digest in the audit trail, and subject access gives it', async () => {
    const register = await openEmpty()
    const { id, customerId } = await decidedFormalWarning(register)
    await register.write(async (tx) => {
      for (const point of [
        { kind: 'name', value: 'Petra Holm' },
        { kind: 'postal-address', value: '1 Mill Lane\nAmbleford\nAM1 2JM' },
      ] as const)
        await addPoint(tx, ruth, customerId, { ...point, whose: { kind: 'own' }, why: 'On her letter.' })
    })
    await register.write((tx) => handOverLetter(tx, frances, id, true))
    await record(register, on('2026-11-10'), id, sent('2026-11-10'))
    await register.write(async (tx) => {
      const at = new Date('2026-11-11T12:00:00.000Z')
      const [posting] = await claimPostings(tx, { now: at, server: 'here', most: 1, forMs: 60_000 })
      if (posting) await settlePosting(tx, byItself(at.toISOString()), posting, { outcome: 'dispatched', at }, 'here')
    })
    const { formalWarnings } = (await disclosed(register, customerId)).record
    expect(formalWarnings).toMatchObject([{ byNotify: [{ state: 'dispatched', address: null }] }])
    expect(JSON.stringify(formalWarnings[0].byNotify)).toContain(formalWarningReasons)

    const entries = await register.read((reading) =>
      reading.selectFrom('audit_trail').select(['what', 'subject_id', 'by_oid', 'facts']).orderBy('seq').execute(),
    )
    const again = entries.filter(({ what }) => what === 'letter-sent-again')
    expect(again).toMatchObject([{ subject_id: id, by_oid: frances.by.oid }])
    expect(JSON.parse(again[0]?.facts ?? '')).toMatchObject({
      ...{ sentOn: '2026-11-11', method: 'post' },
      filed: [expect.stringMatching(/^[0-9a-f-]{36} [0-9a-f]{64}$/)],
    })
    expect(await proved(register)).toMatchObject(sound)
    await register.write((tx) =>
      tx
        .updateTable('postings')
        .set({ content: JSON.stringify({ text: 'Milder.', salt: 'x' }) })
        .execute(),
    )
    expect(await proved(register)).toMatchObject({ differences: [{ table: 'postings', what: 'changed' }] })
  })
})
