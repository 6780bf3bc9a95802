import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { moveContact } from '../../../server/cases/designated-contact/move-contact.ts'
import { seeFormalWarning } from '../../../server/cases/formal-warning/see-formal-warning.ts'
import { colleagues } from '../../cast.ts'
import { withIndependent } from '../../support/acts.ts'
import {
  answer,
  approval,
  decide,
  escalated,
  frances,
  inForce,
  on,
  record,
  represent,
  restriction,
  reviewed,
  sent,
  terms,
  tom,
} from '../../support/deciding.ts'
import { answeredObjection, decidedFormalWarning, recordedObjection } from '../../support/formal-warnings.ts'
import { eitherStore } from '../../support/store/stores.ts'

const anotherIsFree = { refusal: 'another-judge-is-free' }
/** Tom's account, named as the people of a measure are. */
const listed = `${colleagues.tom.name} <${colleagues.tom.address}>`

describe.each(eitherStore)('P14: whom the customer disagrees with, on $store', ({ openEmpty }) => {
  const judging = async (register: Awaited<ReturnType<typeof openEmpty>>, id: string, act: Act) =>
    (await restriction(register, id, act)).judging

  it('the reviewer who continued a restriction does not hear the objection to it, and still does the next review', async () => {
    const register = await openEmpty()
    const { escalationId } = await escalated(register)
    const { restrictionId, letterId } = await decide(register, tom, escalationId, approval())
    await record(register, tom, letterId ?? '')
    const april = on('2027-04-20')
    const { letterId: told } = await reviewed(register, april, restrictionId ?? '', { sameOfficerReason: null })
    await record(register, april, told ?? '', sent('2027-04-20'))
    const id = await represent(register, restrictionId ?? '')

    const asHeard = withIndependent(on('2027-04-26'), 'kit')
    const seen = await judging(register, restrictionId ?? '', asHeard)
    expect(seen.answer).toMatchObject({ obstacle: null, involvement: ['kept'] })
    expect(seen.review).toMatchObject({ obstacle: null, involvement: [] })
    await expect(answer(register, asHeard, id)).rejects.toMatchObject({ refusal: 'same-officer-reason-missing' })
  })

  it('whoever answered that it stays does not answer the next representation while somebody else is free', async () => {
    const register = await openEmpty()
    const independent = withIndependent(tom, 'amira')
    const { restrictionId } = await inForce(register, { terms: terms({ deputy: null }) })
    await answer(register, tom, await represent(register, restrictionId))
    const next = await represent(register, restrictionId)
    const other = withIndependent(tom, 'lee')
    expect((await judging(register, restrictionId, other)).answer).toMatchObject({
      obstacle: 'another-is-free',
      involvement: ['kept'],
      proposed: { name: colleagues.lee.name },
    })
    await expect(answer(register, other, next)).rejects.toMatchObject(anotherIsFree)
    // Amira escalated, so nobody else is free.
    await answer(register, independent, next, { sameOfficerReason: 'Nobody else.' })
  })

  it('whoever answered an objection to a formal warning does not answer the next while somebody else is free', async () => {
    const register = await openEmpty()
    const { id } = await decidedFormalWarning(register)
    await record(register, frances, id)
    await answeredObjection(register, id)
    await recordedObjection(register, id)
    const other = withIndependent(tom, 'lee')
    expect((await seeFormalWarning(register, other, id)).judging).toMatchObject({
      obstacle: 'another-is-free',
      involvement: ['kept'],
    })
  })

  it('P8: one of the fewer people whom the customer may contact has a part', async () => {
    const register = await openEmpty()
    const measures = [{ kind: 'fewer-people' as const, people: [listed] }]
    const { restrictionId } = await inForce(register, { terms: terms({ measures, ways: [] }) })
    const other = withIndependent(tom, 'lee')
    expect((await judging(register, restrictionId, other)).answer).toMatchObject({
      obstacle: 'another-is-free',
      involvement: ['named'],
    })
    expect((await judging(register, restrictionId, withIndependent(frances, 'tom'))).answer).toMatchObject({
      proposed: null,
    })
  })

  it('a contact who was replaced keeps the part that they had', async () => {
    const register = await openEmpty()
    const contact = { name: colleagues.tom.name, post: 'Customer Relations', address: colleagues.tom.address }
    const { restrictionId } = await inForce(register, { terms: terms({ contact }) })
    const to = { name: colleagues.sam.name, post: 'Customer Relations', address: colleagues.sam.address }
    const move = { from: contact.address, to, why: 'The customer complained about Tom.' }
    await register.write((tx) => moveContact(tx, on('2026-11-03', 'ruth'), move))
    expect((await judging(register, restrictionId, withIndependent(tom, 'lee'))).answer).toMatchObject({
      obstacle: 'another-is-free',
      involvement: ['named'],
    })
  })
})
