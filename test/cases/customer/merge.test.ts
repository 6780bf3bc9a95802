import { describe, expect, it } from 'vitest'
import { seeLooks } from '../../../server/cases/audit/see-looks.ts'
import { correctContactPoint } from '../../../server/cases/contact-point/correct-contact-point.ts'
import { removePoint } from '../../../server/cases/contact-point/remove-contact-point.ts'
import { previewMerge } from '../../../server/cases/customer/preview-merge.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { colleagues } from '../../cast.ts'
import { actBy, clue } from '../../support/acts.ts'
import { approval, decide, escalated, frances, inForce, record, ruth, terms } from '../../support/deciding.ts'
import { amira, file, minutes, propose, seen, warn } from '../../support/doing.ts'
import { add, another, merge, page, takeApart, told } from '../../support/keeping.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { auditedKinds, everythingKept, rowCounts } from '../../support/store/rows.ts'
import { stores } from '../../support/store/stores.ts'

const others = clue({ addresses: ['p.holm@example.net'] })

describe.each(stores)('G, accuracy: merging two entries for one person, on $store', ({ openEmpty }) => {
  it('moves everything to the entry that remains, and the old id leads there', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const { customerId: other } = await inForce(register)
    expect(other).toBe(customerId)
    const second = await another(register)
    await propose(register, amira, second.customerId)
    const done = await merge(register, customerId, second.customerId)
    expect(done).toMatchObject({ customerId, otherId: second.customerId })
    // The more serious standing of the two counts for every address.
    for (const address of ['petra.holm@example.org', 'p.holm@example.net']) {
      expect(await seen(register, amira, address)).toMatchObject({ kind: 'restricted', customerId })
    }
    const byOldId = await page(register, second.customerId)
    expect(byOldId).toMatchObject({ customerId, joined: [{ customerId: second.customerId }] })
    expect(byOldId.contactPoints.map(({ value }) => value)).toEqual(['petra.holm@example.org', 'p.holm@example.net'])
    expect(byOldId.proposals).toHaveLength(1)
    // Whoever still has the old id, such as an open pane, means the same customer.
    const again = await file(register, amira, { customer: clue({ customerId: second.customerId }) })
    expect(again.customerId).toBe(customerId)
    expect(await everythingKept(register, 'audit_trail')).not.toMatch(/holm|hand/i)
  })

  it('shows first what would be merged, and records a look at both', async () => {
    const register = await openEmpty()
    const { customerId } = await inForce(register)
    const second = await another(register)
    expect(await previewMerge(register, ruth, customerId, second.customerId)).toMatchObject({
      remaining: { customerId, standing: 'restricted', held: { warnings: 0, escalations: 1, restrictions: 1 } },
      other: { standing: 'warned', contactPoints: [{ value: 'p.holm@example.net' }], held: { warnings: 1 } },
      refusal: null,
    })
    expect((await rowCounts(register)).access_ledger).toBe(2)
  })

  it('is refused for two restrictions of one service, says what to do first, and changes nothing', async () => {
    const register = await openEmpty()
    const { customerId } = await inForce(register)
    const second = await file(register, amira, { customer: others, behaviours: ['abusive'] })
    const { letterId } = await decide(register, frances, second.escalationId, approval())
    await record(register, frances, letterId ?? '')
    const before = await everythingKept(register, 'customers', 'contact_points', 'restrictions', 'merges')
    const refused = merge(register, customerId, second.customerId)
    await expect(refused).rejects.toMatchObject({ refusal: 'both-in-force' })
    expect(await previewMerge(register, ruth, customerId, second.customerId)).toMatchObject({
      refusal: 'both-in-force',
      words: expect.stringContaining('Ask an authorising officer to lift one of them'),
    })
    expect(await everythingKept(register, 'customers', 'contact_points', 'restrictions', 'merges')).toBe(before)
  })

  it('P8: brings together restrictions of different services, and each service has its own', async () => {
    const register = await openEmpty()
    const { customerId, restrictionId } = await inForce(register, { terms: terms({ services: ['Housing'] }) })
    const second = await file(register, amira, { customer: others, service: 'Planning', behaviours: ['abusive'] })
    const planning = terms({ services: ['Planning'], mail: { kind: 'none', exceptions: [] } })
    const next = await decide(register, frances, second.escalationId, approval({ terms: planning }))
    // It is only agreed when they are merged.
    const { mergeId } = await merge(register, customerId, second.customerId)
    await record(register, frances, next.letterId ?? '')
    for (const [service, id] of [
      ['Housing', restrictionId],
      ['Planning', next.restrictionId],
    ] as const) {
      for (const address of ['petra.holm@example.org', 'p.holm@example.net']) {
        expect(await seen(register, amira, address, service)).toMatchObject({ kind: 'restricted', restrictionId: id })
      }
    }
    expect(await seen(register, amira, 'p.holm@example.net', 'Council Tax')).toMatchObject({ kind: 'other-service' })
    await takeApart(register, mergeId)
    expect(await seen(register, amira, 'p.holm@example.net', 'Planning')).toMatchObject({
      customerId: second.customerId,
      restrictionId: next.restrictionId,
    })
    expect(await seen(register, amira, 'petra.holm@example.org', 'Planning')).toMatchObject({ kind: 'other-service' })
    expect(await proved(register)).toMatchObject(sound)
  })

  it('P8: is refused while a restriction agreed for a service would stand beside one in force for all; its lifting opens the way', async () => {
    const register = await openEmpty()
    const { customerId, restrictionId } = await inForce(register)
    const second = await file(register, amira, { customer: others, behaviours: ['abusive'] })
    const housing = terms({ services: ['Housing'] })
    const agreed = await decide(register, frances, second.escalationId, approval({ terms: housing }))
    await expect(merge(register, customerId, second.customerId)).rejects.toMatchObject({ refusal: 'both-in-force' })
    await register.write((tx) => liftRestriction(tx, frances, agreed.restrictionId ?? '', { reasons: 'One person.' }))
    await merge(register, customerId, second.customerId)
    expect(await seen(register, amira, 'p.holm@example.net', 'Housing')).toMatchObject({ restrictionId })
  })

  it('is refused for an entry and itself, even by an earlier id', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const second = await another(register)
    await expect(merge(register, customerId, customerId)).rejects.toMatchObject({ refusal: 'same-customer' })
    await merge(register, customerId, second.customerId)
    await expect(merge(register, second.customerId, customerId)).rejects.toMatchObject({ refusal: 'same-customer' })
    await expect(merge(register, customerId, '0198c5b2-7c00-7000-8000-000000000001')).rejects.toMatchObject({
      refusal: 'unknown-customer',
    })
  })

  it('shows the ledger and history of both', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const second = await another(register)
    await seen(register, amira, 'p.holm@example.net')
    await merge(register, customerId, second.customerId)
    await seen(register, amira, 'petra.holm@example.org')
    const { looks, next } = await seeLooks(register, ruth, customerId, null)
    expect(looks).toMatchObject([{ foundBy: 'address' }, { foundBy: 'address', by: { name: 'Amira Khan' } }])
    expect(next).toBeNull()
    expect((await told(register, customerId)).filter((words) => words.startsWith('A polite warning'))).toHaveLength(2)
  })

  it('can be undone: each gets back what it had; later records stay, and the answer counts them', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const second = await another(register)
    const { mergeId } = await merge(register, customerId, second.customerId)
    const later = await warn(register, amira, {
      customer: others,
      contact: { channel: 'telephone', at: amira.at.toISOString(), note: null },
    })
    expect(later.customerId).toBe(customerId)
    expect(await takeApart(register, mergeId, actBy(colleagues.ruth, minutes(9)))).toMatchObject({
      stayed: { warnings: 1, escalations: 0, contactPoints: 0 },
    })
    expect(await seen(register, amira, 'p.holm@example.net')).toMatchObject({ customerId: second.customerId })
    expect((await page(register, customerId)).joined).toEqual([])
    expect(await told(register, second.customerId)).toContainEqual(expect.stringContaining('separated'))
    await expect(takeApart(register, mergeId)).rejects.toMatchObject({ refusal: 'already-undone' })
    expect(await proved(register)).toMatchObject(sound)
    expect(await auditedKinds(register)).toEqual(expect.arrayContaining(['customers-merged', 'merge-undone']))
  })

  it('returns a contact point with its correction, when undone', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const second = await another(register)
    const { mergeId } = await merge(register, customerId, second.customerId)
    const point = (await page(register, customerId)).contactPoints.find(({ value }) => value === 'p.holm@example.net')
    const right = { value: 'pia.holm@example.net', why: 'A slip.' }
    await register.write((tx) => correctContactPoint(tx, ruth, point?.contactPointId ?? '', right))
    await takeApart(register, mergeId)
    expect(await seen(register, amira, 'pia.holm@example.net')).toMatchObject({ customerId: second.customerId })
  })

  it('cannot be undone where one would have no contact point, or before a later merge is undone', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    const second = await another(register)
    const third = await another(register, 'pip.holm@example.net')
    const first = await merge(register, second.customerId, third.customerId)
    const later = await merge(register, customerId, second.customerId)
    await expect(takeApart(register, first.mergeId)).rejects.toMatchObject({ refusal: 'later-merge-first' })
    const [own] = (await page(register, customerId)).contactPoints
    await register.write((tx) => removePoint(tx, ruth, own?.contactPointId ?? '', { why: 'Not hers.' }))
    await expect(takeApart(register, later.mergeId)).rejects.toMatchObject({ refusal: 'contact-point-missing' })
    await add(register, customerId, 'name', 'Petra Holm')
    // P9: a name alone finds nobody, and her warning still counts.
    await expect(takeApart(register, later.mergeId)).rejects.toMatchObject({ refusal: 'contact-point-missing' })
    await add(register, customerId, 'number', '07700 900456')
    await takeApart(register, later.mergeId)
    await takeApart(register, first.mergeId)
    for (const one of [second, third]) expect((await page(register, one.customerId)).customerId).toBe(one.customerId)
  })

  it('is undone also for somebody whom only a name described, unless something was recorded since', async () => {
    const register = await openEmpty()
    const visitor = await warn(register, amira, { customer: clue({ names: ['Petra Holm'] }) })
    const second = await another(register)
    const mistaken = await merge(register, visitor.customerId, second.customerId)
    await takeApart(register, mistaken.mergeId)
    const again = await merge(register, visitor.customerId, second.customerId)
    await warn(register, amira, {
      customer: others,
      contact: { channel: 'telephone', at: amira.at.toISOString(), note: null },
    })
    await expect(takeApart(register, again.mergeId)).rejects.toMatchObject({ refusal: 'contact-point-missing' })
  })

  it('is for the register keeper only', async () => {
    const register = await openEmpty()
    const { customerId } = await escalated(register)
    const second = await another(register)
    const refused = merge(register, customerId, second.customerId, frances)
    await expect(refused).rejects.toMatchObject({ refusal: 'not-authorised' })
  })
})
