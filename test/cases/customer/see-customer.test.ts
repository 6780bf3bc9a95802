import { describe, expect, it } from 'vitest'
import { seeLooks } from '../../../server/cases/audit/see-looks.ts'
import { findCustomers } from '../../../server/cases/customer/find-customers.ts'
import { seeTimeline } from '../../../server/cases/customer/see-customer.ts'
import { setAdjustments } from '../../../server/cases/duty/set-adjustments.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { speakerFor } from '../../../server/http/speaker-for.ts'
import { referenceOf } from '../../../server/policy/reference.ts'
import { colleagues } from '../../cast.ts'
import { actBy, clue, message } from '../../support/acts.ts'
import { considered, frances, inForce, on, report, represent, restriction, ruth } from '../../support/deciding.ts'
import { amira, minutes, pass, seen, warn } from '../../support/doing.ts'
import { add, page, told } from '../../support/keeping.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { eitherStore } from '../../support/store/stores.ts'

const supported = considered({
  supportWorker: { known: true, name: 'Nadia Bell', organisation: 'Mind', tried: 'Asked to come along' },
})
const reviewer = actBy({ ...colleagues.frances, roles: ['Reviewer'] }, minutes(1))

describe.each(eitherStore)('a customer’s page, on $store', ({ openEmpty }) => {
  it('P1 to P15: everything that happened is in one timeline, newest first, with links, in English and in Welsh', async () => {
    const register = await openEmpty()
    await warn(register, actBy(colleagues.amira, '2026-10-01T09:00:00.000Z'))
    const { customerId, restrictionId, escalationId, letterId } = await inForce(register)
    await represent(register, restrictionId, actBy(colleagues.amira, minutes(60)))
    await report(register, restrictionId, actBy(colleagues.dan, minutes(120)))
    await pass(register, actBy(colleagues.amira, minutes(180)), restrictionId)
    await register.write((tx) => liftRestriction(tx, on('2026-12-01'), restrictionId, { reasons: 'Better now.' }))
    const { timeline } = await page(register, customerId)
    const r = referenceOf('restriction', restrictionId)
    const words = timeline.events.map((one) => one.words)
    expect(words).toEqual([
      'ICT was asked to remove the mail arrangement.',
      `The restriction ${r} ended: an authorising officer decided it.`,
      'The letter that says the restriction has ended is to be sent.',
      'The report of changed circumstances was answered: it is lifted.',
      'The representation was answered: it is lifted.',
      'A message came outside the arrangements: the customer was reminded and it was passed on.',
      'Changed circumstances were reported.',
      'A representation was received on 3 November 2026.',
      ...words.slice(8),
    ])
    expect(words.slice(8).toSorted()).toEqual(
      [
        'ICT was asked to forward the customer’s mail.',
        `The restriction ${r} is in force from 3 November 2026.`,
        'The letter that confirms the restriction was sent on 3 November 2026 by post.',
        `The restriction ${r} was agreed: one designated contact and a way of contact closed.`,
        `An authorising officer approved a restriction. Escalation ${referenceOf('escalation', escalationId)}.`,
        `The behaviour was escalated, Housing: ${referenceOf('escalation', escalationId)}. Behaviour: abusive.`,
        'A polite warning was given by Housing, about a message. It counts until 30 September 2027.',
        'The address petra.holm@example.org was added.',
      ].toSorted(),
    )
    const inWelsh = (await page(register, customerId, { ...ruth, say: speakerFor('cy') })).timeline.events
    expect(inWelsh.map((one) => one.words).filter((said) => words.includes(said))).toEqual([])
    expect(inWelsh.map((one) => one.words)).toEqual(
      expect.arrayContaining([
        `Mae cyfyngiad ${r} mewn grym o 3 Tachwedd 2026.`,
        'Rhoddwyd rhybudd cwrtais gan Housing (neges). Mae’n cyfrif tan 30 Medi 2027.',
      ]),
    )
    const inEnglish = new Set(
      timeline.events.flatMap(({ said, opens }) => [...said, ...opens]).map(({ label }) => label),
    )
    const labels = inWelsh.flatMap(({ said, opens }) => [...said, ...opens]).map(({ label }) => label)
    expect(labels.filter((label) => inEnglish.has(label))).toEqual([])
    const opened = timeline.events.flatMap(({ opens }) => opens.map(({ kind, id }) => `${kind} ${id}`))
    expect(opened).toEqual(
      expect.arrayContaining([`restriction ${restrictionId}`, `escalation ${escalationId}`, `letter ${letterId}`]),
    )
  })

  it('P6: support details are only for those who decide and the keeper; the reviewer sees no escalations', async () => {
    const register = await openEmpty()
    const { customerId, restrictionId } = await inForce(register, { considered: supported })
    for (const act of [frances, ruth])
      expect(JSON.stringify(await page(register, customerId, act))).toContain('Nadia Bell')
    const forReviewer = JSON.stringify(await page(register, customerId, reviewer))
    expect(forReviewer).not.toMatch(/Nadia Bell|What happened|"kind":"(escalation|evidence)"|Longer letters/)
    expect(forReviewer).toContain('Twelve abusive messages')
    expect((await restriction(register, restrictionId, reviewer)).considered).toBeNull()
    expect((await restriction(register, restrictionId, frances)).considered).toEqual(supported)
    // Only those who can correct something see what can be corrected.
    expect(JSON.stringify(await page(register, customerId, frances))).not.toMatch(/"correctable":\{|"withdrawable":"/)
  })

  it('P6: the adjustments to make are for those who decide and the keeper, not for the reviewer', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    await register.write((tx) => setAdjustments(tx, frances, restrictionId, { adjustments: 'Write in large print.' }))
    for (const act of [frances, ruth])
      expect((await restriction(register, restrictionId, act)).adjustments).toBe('Write in large print.')
    expect(JSON.stringify(await restriction(register, restrictionId, reviewer))).not.toContain('large print')
  })

  it('G: every look is in the ledger, and the keeper sees who looked, page by page', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    await seen(register, amira, 'petra.holm@example.org')
    for (let n = 0; n < 55; n++) await page(register, customerId, frances)
    const first = await seeLooks(register, ruth, customerId, null)
    expect(first.looks).toHaveLength(50)
    const rest = await seeLooks(register, ruth, customerId, first.next)
    expect(rest.next).toBeNull()
    expect(rest.looks).toHaveLength(6)
    expect(rest.looks.at(-1)).toMatchObject({ foundBy: 'address', by: { name: 'Amira Khan' } })
    expect(new Set([...first.looks, ...rest.looks].map(({ lookId }) => lookId)).size).toBe(56)
    await expect(seeLooks(register, frances, customerId, null)).rejects.toMatchObject({ refusal: 'not-authorised' })
  })

  it('a long history comes in pages, with nothing missing and nothing repeated', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    for (let n = 0; n < 120; n++) {
      const contact = message({ internetMessageId: `<${n}@example.org>` })
      await warn(register, actBy(colleagues.amira, minutes(n % 7)), { contact })
    }
    const ids: string[] = []
    let next = (await page(register, customerId)).timeline.next
    ids.push(...(await page(register, customerId)).timeline.events.map(({ eventId }) => eventId))
    for (let parts = 1; next !== null; parts++) {
      expect(parts).toBeLessThan(4)
      const part = await seeTimeline(register, ruth, customerId, next)
      ids.push(...part.events.map(({ eventId }) => eventId))
      next = part.next
    }
    expect(ids).toHaveLength(122)
    expect(new Set(ids).size).toBe(122)
  })

  it('customers are found by reference, address, number or whole name; hits are recorded, misses are not', async () => {
    const register = await openEmpty()
    const { customerId, warningId } = await warn(register)
    await add(register, customerId, 'number', '07700 900456')
    await add(register, customerId, 'name', 'Petra Holm')
    const find = async (value: string) => (await findCustomers(register, frances, value)).customers
    const references = [referenceOf('customer', customerId), referenceOf('warning', warningId).toLowerCase()]
    for (const value of [...references, 'PETRA.HOLM@example.org', '+44 7700 900456', 'petra holm']) {
      expect(await find(value), value).toMatchObject([{ customerId, name: 'Petra Holm' }])
    }
    const before = (await rowCounts(register)).access_ledger
    for (const value of ['C-0000-0000', 'Petra', 'nobody@example.org', '%'])
      expect(await find(value), value).toEqual([])
    expect((await rowCounts(register)).access_ledger).toBe(before)
    await expect(findCustomers(register, amira, 'Petra Holm')).rejects.toMatchObject({ refusal: 'not-authorised' })
  })

  it('is not found for an unknown id, and shows a customer without a name by their number', async () => {
    const register = await openEmpty()
    const missing = page(register, '0198c5b2-7c00-7000-8000-000000000001')
    await expect(missing).rejects.toMatchObject({ refusal: 'unknown-entry' })
    const { customerId } = await warn(register, amira, { customer: clue({ numbers: ['07700 900456'] }) })
    expect(await page(register, customerId)).toMatchObject({
      name: '07700 900456',
      standing: 'warned',
      restrictions: [],
    })
    expect(await told(register, customerId)).toHaveLength(2)
  })
})
