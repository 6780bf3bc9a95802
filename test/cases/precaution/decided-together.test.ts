import { describe, expect, test } from 'vitest'
import { composePrecautionLetter } from '../../../server/cases/precaution/precaution-letter.ts'
import { seeStanding } from '../../../server/cases/standing/see-standing.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import { customers } from '../../cast.ts'
import { approval, decide, escalated, frances, on, record, terms } from '../../support/deciding.ts'
import { amira } from '../../support/doing.ts'
import { auditedKinds, rowCounts } from '../../support/store/rows.ts'
import { eitherStore } from '../../support/store/stores.ts'

const [petra = ''] = customers.petra.addresses
const precautions = { steps: ['not-alone' as const, 'premises-reception' as const], more: 'Use room 3.' }

describe.each(eitherStore)('P4: precautions decided with a restriction, on $store', ({ openEmpty }) => {
  test('staff see them at once without reasons; a letter waits; they are looked at again with the review', async () => {
    const register = await openEmpty()
    const { escalationId } = await escalated(register)
    await decide(register, frances, escalationId, { ...approval(), precautions })

    const { standings } = await seeStanding(register, amira, [petra])
    expect(standings[0]).toMatchObject({
      standing: { kind: 'agreed' },
      beforeVisit: [
        'Don’t go alone: take a colleague with you.',
        'In our buildings, tell reception before they come.',
        'Use room 3.',
      ],
    })
    expect(JSON.stringify(standings)).not.toContain('Twelve abusive messages')
    expect(await auditedKinds(register)).toContain('precaution-recorded')

    const due = async (day: string) =>
      (await seeWork(register, on(day))).items.filter(({ kind }) => kind === 'precaution')
    const [waiting] = await due('2026-11-03')
    expect(waiting?.title).toMatch(/: letter about visits to send$/)
    const letter = await composePrecautionLetter(register, frances, waiting?.id ?? '')
    expect(letter.paragraphs.join('\n')).toMatch(/In our buildings, our reception will know that you are coming\./)
    expect(letter.paragraphs.join('\n')).toMatch(/Twelve abusive messages/)
    // The restriction's review is on 3 May.
    const looks = async (day: string) => (await due(day)).filter(({ title }) => title.endsWith('to look at again'))
    expect(await looks('2027-05-02')).toEqual([])
    expect(await looks('2027-05-03')).toMatchObject([{ dueOn: '2027-05-03' }])
  })

  test('P14: their letter says how to object by ways that the restriction leaves open', async () => {
    const register = await openEmpty()
    const { escalationId } = await escalated(register)
    const blocked = terms({ services: null, mail: { kind: 'block', exceptions: [] } })
    const { letterId } = await decide(register, frances, escalationId, { ...approval({ terms: blocked }), precautions })
    const objecting = async () => {
      const { items } = await seeWork(register, on('2026-11-03'))
      const id = items.find(({ kind }) => kind === 'precaution')?.id ?? ''
      return (await composePrecautionLetter(register, frances, id)).paragraphs.join('\n')
    }
    expect(await objecting()).toContain('by e-mail to governance@ambleford.example')
    await record(register, frances, letterId ?? '')
    expect(await objecting()).not.toContain('by e-mail')
    expect(await objecting()).toContain('tell the Governance Office by letter to')
  })

  test('precautions that say nothing are refused, and nothing is decided', async () => {
    const register = await openEmpty()
    const { escalationId } = await escalated(register)
    const before = await rowCounts(register)
    const empty = { steps: [], more: null }
    await expect(decide(register, frances, escalationId, { ...approval(), precautions: empty })).rejects.toMatchObject({
      refusal: 'precaution-missing',
    })
    expect(await rowCounts(register)).toEqual(before)
    await decide(register, frances, escalationId, { ...approval(), precautions: null })
    expect((await rowCounts(register)).precautions).toBe(0)
  })
})
