import { describe, expect, it } from 'vitest'
import { moveContact } from '../../../server/cases/designated-contact/move-contact.ts'
import { setAdjustments } from '../../../server/cases/duty/set-adjustments.ts'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { putInForceAtOnce } from '../../../server/cases/restriction/put-in-force-at-once.ts'
import type { LetterSent } from '../../../server/contract/letter.ts'
import type { Terms } from '../../../server/policy/restriction/terms.ts'
import type { Register } from '../../../server/register/register.ts'
import { colleagues } from '../../cast.ts'
import { actBy } from '../../support/acts.ts'
import {
  agreed,
  answer,
  considered,
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
  varied,
} from '../../support/deciding.ts'
import { minutes } from '../../support/doing.ts'
import { decidedFormalWarning, warnFormally } from '../../support/formal-warnings.ts'
import { eitherStore } from '../../support/store/stores.ts'

const textOf = async (register: Register, letterId: string | null, dated: string | null = null) =>
  (await composeLetter(register, frances, letterId ?? '', dated)).paragraphs.join('\n')

const forService = (service: string, given: Partial<Terms> = {}) =>
  terms({ services: [service], mail: { kind: 'none', exceptions: [] }, ...given })
/** Petra is restricted for Housing; then a restriction for Planning is agreed. */
async function twice(register: Register, given: Partial<Terms> = {}) {
  const housing = await inForce(register, { terms: forService('Housing', given) })
  const planning = await agreed(register, { terms: forService('Planning') })
  return { housing, planning }
}
const lift = async (register: Register, id: string) =>
  (await register.write((tx) => liftRestriction(tx, tom, id, { reasons: 'It is over.' }))).letterId

describe.each(eitherStore)('P8, P14: letters to a customer with two restrictions, on $store', ({ openEmpty }) => {
  it('each says that the other still applies, until that is over', async () => {
    const register = await openEmpty()
    const { housing, planning } = await twice(register)
    expect(await textOf(register, planning.letterId)).toContain(
      'services: Planning. What our earlier letter says about contacting Housing still applies.',
    )
    await record(register, frances, planning.letterId)

    const { escalationId } = await escalated(register)
    const { letterId: warning } = await decide(register, frances, escalationId, warnFormally())
    const warned = await textOf(register, warning ?? '')
    expect(warned).toContain('What our earlier letter says about contacting Housing and Planning still applies.')
    expect(warned).not.toContain('Until then you can contact us as usual')

    const first = await lift(register, housing.restrictionId)
    expect(await textOf(register, first)).toContain('about contacting Planning still applies.')
    expect(await textOf(register, first)).not.toContain('usual ways')
    const second = await lift(register, planning.restrictionId)
    expect(await textOf(register, second)).toContain('you can contact us in the usual ways')
    // Both are over by now.
    expect(await textOf(register, first)).toContain('you can contact us in the usual ways')
  })

  it('the day of the letter decides: what has ended by then does not bind', async () => {
    const register = await openEmpty()
    const { planning } = await twice(register, { reviewOn: '2026-11-05', until: '2026-11-10' })
    expect(await textOf(register, planning.letterId, '2026-11-10')).toContain('contacting Housing still applies')
    expect(await textOf(register, planning.letterId, '2026-11-11')).toContain('our other services as usual.')
  })

  it('a change does not count what it changes', async () => {
    const register = await openEmpty()
    const { restrictionId } = await inForce(register, { terms: forService('Housing') })
    const { letterId } = await varied(register, restrictionId, tom, { terms: forService('Housing') })
    expect(await textOf(register, letterId)).not.toContain('earlier letter')
  })

  it('no letter mentions a restriction that the customer was not told of', async () => {
    const register = await openEmpty()
    const silent = await agreed(register, { terms: forService('Housing') })
    await record(register, frances, silent.letterId, { how: 'not-notified', reason: 'It would put her at risk.' })
    const planning = await agreed(register, { terms: forService('Planning') })
    expect(await textOf(register, planning.letterId)).not.toMatch(/Housing|as usual/)
  })
})

describe.each(eitherStore)('P14: what else a letter says, on $store', ({ openEmpty }) => {
  it('P16: what was arranged for the councillors, also if an officer writes it in their own words', async () => {
    const register = await openEmpty()
    const heard = [{ address: 'cllr.nair@ambleford.example', consultedOn: '2026-11-02', said: 'Agreed.' }]
    const councillors = { affected: true, arrangement: 'By post to the town hall', heard }
    const { letterId } = await agreed(register, { considered: considered({ councillors }) })
    const text = await textOf(register, letterId)
    expect(text).toContain('You can reach your ward councillors in this way: By post to the town hall.')
    const withText = (own: string): LetterSent => ({ how: 'sent', sentOn: '2026-11-03', method: 'post', text: own })
    const without = withText(text.replaceAll(/councillor/gi, 'person'))
    await expect(record(register, frances, letterId, without)).rejects.toMatchObject({ refusal: 'letter-incomplete' })
    await record(register, frances, letterId, withText(text.replace('By post to the town hall', 'By letter')))
  })

  it('P14: since when it applies, if the restriction began before', async () => {
    const register = await openEmpty()
    const { restrictionId, letterId } = await agreed(register)
    await register.write((tx) => putInForceAtOnce(tx, frances, restrictionId, { reason: 'Threats.' }))
    const text = (await composeLetter(register, on('2026-11-17'), letterId)).paragraphs.join('\n')
    expect(text).toContain('have applied since 3 November 2026.')
    expect(text).not.toContain('from now on')
  })

  it('Equality Act: shows whoever sends it the adjustments to make, and not the reviewer', async () => {
    const register = await openEmpty()
    const { restrictionId, letterId } = await agreed(register)
    const adjustments = 'Write in 16 point. Ring his mother first.'
    await register.write((tx) => setAdjustments(tx, frances, restrictionId, { adjustments }))
    expect(await composeLetter(register, frances, letterId)).toMatchObject({ adjustments })
    const reviewer = actBy({ ...colleagues.frances, roles: ['Reviewer'] }, minutes(5))
    expect(await composeLetter(register, reviewer, letterId)).not.toHaveProperty('adjustments')
    await record(register, frances, letterId)
    const change = await varied(register, restrictionId)
    expect(await composeLetter(register, frances, change.letterId)).toMatchObject({ adjustments })
    const { id } = await decidedFormalWarning(register)
    expect(await composeLetter(register, frances, id)).toMatchObject({ adjustments })
  })
})

describe.each(eitherStore)('P14: the letter of a restriction that ends an earlier one, on $store', ({ openEmpty }) => {
  const ends = 'They replace the arrangements that applied from 3 November 2026.'

  it('says so, also once it has begun', async () => {
    const register = await openEmpty()
    await inForce(register, { terms: forService('Housing') })
    const act = on('2026-11-10')
    const whole = await agreed(register, {}, act)
    expect(await textOf(register, whole.letterId, '2026-11-10')).toContain(`apply from 10 November 2026. ${ends}`)
    await register.write((tx) => putInForceAtOnce(tx, act, whole.restrictionId, { reason: 'There was a threat.' }))
    const { paragraphs } = await composeLetter(register, on('2026-11-12'), whole.letterId)
    expect(paragraphs.join('\n')).toContain(`have applied since 10 November 2026. ${ends}`)
  })

  it('says so of a change that covers another service, too', async () => {
    const register = await openEmpty()
    const { housing, planning } = await twice(register)
    await record(register, frances, planning.letterId)
    const { letterId } = await varied(register, housing.restrictionId, tom, {
      terms: terms(),
      considered: considered(),
    })
    expect(await textOf(register, letterId)).toContain(ends)
  })

  it('is silent about it in a later letter, such as that about a new contact', async () => {
    const register = await openEmpty()
    await inForce(register, { terms: forService('Housing') })
    const whole = await agreed(register, {}, on('2026-11-10'))
    await record(register, on('2026-11-10'), whole.letterId, sent('2026-11-10'))
    const to = { name: colleagues.dan.name, post: 'Customer Relations', address: colleagues.dan.address }
    await register.write((tx) =>
      moveContact(tx, on('2027-02-10', 'ruth'), { from: colleagues.sam.address, to, why: 'Sam Reyes has left.' }),
    )
    const { letters } = await restriction(register, whole.restrictionId)
    const { paragraphs } = await composeLetter(register, on('2027-02-10'), letters.at(-1)?.letterId ?? '')
    expect(paragraphs.join('\n')).toContain('The person to contact is Dan')
    expect(paragraphs.join('\n')).not.toContain('They replace the arrangements that applied')
  })

  it('is silent about one that the customer was not told of, and about one that stays', async () => {
    const register = await openEmpty()
    const { planning } = await twice(register)
    expect(await textOf(register, planning.letterId)).not.toContain('They replace')
    const untold = await openEmpty()
    const { letterId } = await agreed(untold, { terms: forService('Housing') })
    await record(untold, frances, letterId, { how: 'not-notified', reason: 'It would put her at risk.' })
    expect(await textOf(untold, (await agreed(untold)).letterId)).not.toContain('They replace')
  })
})

describe.each(eitherStore)(
  'P14: letters to a customer who was never told of a restriction, on $store',
  ({ openEmpty }) => {
    const first =
      'Special arrangements for contacting us have applied since 3 November 2026. We have not written to you'
    const risk: LetterSent = { how: 'not-notified', reason: 'It would put her at risk.' }

    it('say so when it is reviewed and when it ends, and set out nothing “again”', async () => {
      const register = await openEmpty()
      const { letterId, restrictionId } = await agreed(register)
      await record(register, frances, letterId, risk)
      const { letterId: kept } = await reviewed(register, on('2026-11-03'), restrictionId)
      const continued = await textOf(register, kept)
      expect(continued).toContain(`${first} about them before. We have looked at them again, and they continue.`)
      expect(continued).not.toMatch(/stay as they are|sets them out again/)
      expect(await textOf(register, await lift(register, restrictionId))).toContain(first)
    })

    it('say so where it started at once and ended before its letter went', async () => {
      const register = await openEmpty()
      const { restrictionId } = await agreed(register)
      await register.write((tx) => putInForceAtOnce(tx, frances, restrictionId, { reason: 'Threats.' }))
      expect(await textOf(register, await lift(register, restrictionId))).toContain(first)
    })

    it('say so to a customer who was told of another one only, in every kind of letter', async () => {
      const register = await openEmpty()
      const { planning } = await twice(register)
      await record(register, frances, planning.letterId, risk)
      const { restrictionId } = planning
      const answered = await answer(register, tom, await represent(register, restrictionId))
      const stays = await textOf(register, answered.letterId)
      expect(stays).toContain(`${first} about them before. We have looked at them again, and they continue.`)
      expect(stays).not.toMatch(/stay as they are|sets them out again/)
      await record(register, tom, answered.letterId ?? '')
      const less = forService('Planning', { measures: [{ kind: 'designated-contact' }], ways: [] })
      const change = await varied(register, restrictionId, frances, { terms: less })
      expect(await textOf(register, change.letterId)).not.toContain('our last letter')
    })

    it('say nothing of it to a customer who was told of what it changed', async () => {
      const register = await openEmpty()
      const { restrictionId } = await inForce(register)
      const change = await varied(register, restrictionId)
      await record(register, tom, change.letterId, risk)
      expect(await textOf(register, await lift(register, change.restrictionId))).not.toContain('before')
    })
  },
)
