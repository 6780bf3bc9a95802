import { describe, expect, it } from 'vitest'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { answer, frances, inForce, record, represent, reviewed, ruth, terms, tom } from '../../support/deciding.ts'
import { answeredObjection, decidedFormalWarning, withdrawnFormalWarning } from '../../support/formal-warnings.ts'
import { eitherStore } from '../../support/store/stores.ts'

const director = 'Frances Lane\nDirector of Customer and Business Support Services\nAmbleford City Council'
const assistant = 'Tom Birch\nAssistant Director Governance and ICT\nAmbleford City Council'

describe.each(eitherStore)('P14: a letter is signed by whoever decided what it tells, on $store', ({ openEmpty }) => {
  it('so the kept letter is the one that went, whoever records it', async () => {
    const register = await openEmpty()
    const { restrictionId, letterId: first } = await inForce(register)
    expect((await composeLetter(register, tom, first)).paragraphs.at(-1)).toBe(director)
    const { letterId } = await answer(register, tom, await represent(register, restrictionId))
    for (const act of [tom, frances, ruth]) {
      const { paragraphs } = await composeLetter(register, act, letterId ?? '')
      expect(paragraphs.at(-1)).toBe(assistant)
    }
    await record(register, frances, letterId ?? '')
    expect((await composeLetter(register, frances, letterId ?? '')).paragraphs.at(-1)).toBe(assistant)
  })

  it('a change, a review, a formal warning and a lifting that answers, too', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const review = await reviewed(register, frances, restrictionId)
    const change = { outcome: 'varied', reasons: 'Less.', terms: terms() } as const
    const varied = await answer(register, tom, await represent(register, restrictionId), change)
    const signature = async (letterId: string | null, act = frances) =>
      (await composeLetter(register, act, letterId ?? '')).paragraphs.at(-1)
    expect(await signature(review.letterId, tom)).toBe(director)
    expect(await signature(varied.letterId)).toBe(assistant)
    const another = await openEmpty()
    const { id } = await decidedFormalWarning(another)
    expect((await composeLetter(another, tom, id)).paragraphs.at(-1)).toBe(director)
    const asked = await inForce(another)
    const lifted = { outcome: 'lifted', reasons: 'Over.' } as const
    const { letterId } = await answer(another, tom, await represent(another, asked.restrictionId), lifted)
    expect((await composeLetter(another, frances, letterId ?? '')).paragraphs.at(-1)).toBe(assistant)
  })

  it('a lifting that nobody asked for is signed by the officer who records it, or by the post alone where somebody else opens it', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register)
    const { letterId } = await register.write((tx) => liftRestriction(tx, tom, restrictionId, { reasons: 'Over.' }))
    expect((await composeLetter(register, frances, letterId ?? '')).paragraphs.at(-1)).toBe(director)
    const post = 'Director of Customer and Business Support Services\nAmbleford City Council'
    expect((await composeLetter(register, ruth, letterId ?? '')).paragraphs.at(-1)).toBe(post)
  })

  it('so are an answer to an objection, and the letter that a warning is withdrawn', async () => {
    const register = await openEmpty()
    const { id } = await decidedFormalWarning(register)
    await record(register, frances, id)
    const { letterId } = await answeredObjection(register, id)
    expect((await composeLetter(register, frances, letterId ?? '')).paragraphs.at(-1)).toBe(assistant)
    const withdrawn = await withdrawnFormalWarning(register, id)
    expect((await composeLetter(register, frances, withdrawn.letterId ?? '')).paragraphs.at(-1)).toBe(assistant)
  })
})
