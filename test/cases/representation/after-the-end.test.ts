import { describe, expect, it } from 'vitest'
import { composeLetter } from '../../../server/cases/letter/compose-letter.ts'
import { recordRepresentation } from '../../../server/cases/representation/record-representation.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { answerCircumstances } from '../../../server/cases/review/answer-circumstances.ts'
import { sweepDueDates } from '../../../server/cases/review/sweep-due-dates.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import type { Register } from '../../../server/register/register.ts'
import { byItself } from '../../support/acts.ts'
import {
  answer,
  inForce,
  mails,
  on,
  record,
  report,
  represent,
  restriction,
  reviewed,
  sent,
  terms,
  varied,
} from '../../support/deciding.ts'
import { correct, page } from '../../support/keeping.ts'
import { proved, sound } from '../../support/store/proved.ts'
import { eitherStore } from '../../support/store/stores.ts'
import { counted } from '../report/counted.ts'

const until = '2027-05-03'
const ran = (register: Register, day: string) =>
  register.write((tx) => sweepDueDates(tx, byItself(`${day}T02:00:00.000Z`)))
const letters = async (register: Register, day: string) =>
  (await seeWork(register, on(day, 'tom'))).items.filter(({ kind }) => kind === 'letter')
const received = (register: Register, restrictionId: string, receivedOn: string, recordedOn: string) =>
  register.write((tx) =>
    recordRepresentation(tx, on(recordedOn, 'amira'), {
      ...{ restrictionId, receivedOn, account: 'It is unfair.', evidence: null },
    }),
  )

describe.each(eitherStore)(
  'P14: a representation that the end of its restriction found unanswered, on $store',
  ({ openEmpty }) => {
    it('P15: so is a report of changed circumstances, and the service is told that it was closed', async () => {
      const register = await openEmpty()
      const { restrictionId, customerId } = await inForce(register, { terms: terms({ until }) })
      await report(register, restrictionId)
      await ran(register, '2027-05-04')
      const seen = await restriction(register, restrictionId)
      expect(seen.circumstances.map((one) => one.answer?.outcome)).toEqual(['ended'])
      const told = (await mails(register)).filter(({ subject }) => subject.startsWith('Closed: '))
      expect(told).toMatchObject([{ body: expect.stringMatching(/ended before anybody answered\. Open a message/) }])
      expect(await letters(register, '2027-05-04')).toEqual([])
      const { timeline } = await page(register, customerId, on('2027-05-06', 'ruth'))
      expect(timeline.events.map((one) => one.words)).toContain(
        'The restriction ended before the changed circumstances were answered.',
      )
    })

    it('P14: is closed as ended, is not counted as upheld, and a letter tells the customer', async () => {
      const register = await openEmpty()
      const { restrictionId, customerId } = await inForce(register, { terms: terms({ until }) })
      const answered = await represent(register, restrictionId)
      const { letterId: first } = await answer(register, on('2026-11-05', 'tom'), answered)
      await record(register, on('2026-11-05'), first ?? '', sent('2026-11-05'))
      await received(register, restrictionId, '2027-04-30', '2027-04-30')
      await ran(register, '2027-05-04')

      const seen = await restriction(register, restrictionId)
      expect(seen.representations.map((one) => one.answer?.outcome)).toEqual(['maintained', 'ended'])
      expect(await counted(register, '2026-11-01', '2027-05-31')).toMatchObject({
        ...{ representations: 2, answered: 1, 'answered:lifted': 0, 'answered:varied': 0 },
      })
      const [waiting, ...others] = await letters(register, '2027-05-04')
      expect(others).toEqual([])
      const letter = await composeLetter(register, on('2027-05-04', 'tom'), waiting?.id ?? '')
      expect(letter).toMatchObject({ kind: 'lifting', missing: [] })
      expect(letter.paragraphs.join('\n')).toMatch(
        /We received this on 30 April 2027\.[\s\S]*was 3 May 2027\. They ended before we had answered you\./,
      )
      await record(register, on('2027-05-05', 'tom'), letter.letterId, sent('2027-05-05'))
      expect(await letters(register, '2027-05-05')).toEqual([])

      const told = (await mails(register)).filter(({ subject }) => subject.startsWith('Closed: '))
      expect(told).toMatchObject([{ body: expect.stringMatching(/ended before anybody answered/) }])
      const { timeline } = await page(register, customerId, on('2027-05-06', 'ruth'))
      const words = timeline.events.map((one) => one.words)
      expect(words).toContain('The restriction ended before the representation was answered.')
      expect(await proved(register)).toMatchObject(sound)
    })

    it('P14: has no letter to itself if nobody made one', async () => {
      const register = await openEmpty()
      await inForce(register, { terms: terms({ until }) })
      await ran(register, '2027-05-04')
      expect(await letters(register, '2027-05-04')).toEqual([])
    })

    it('P14: counts if it arrived in time, and is recorded after the last day; a letter says what became of it', async () => {
      const register = await openEmpty()
      const { restrictionId } = await inForce(register, { terms: terms({ until }) })
      // Before the night that records the end, and after it.
      await received(register, restrictionId, '2027-05-03', '2027-05-04')
      await ran(register, '2027-05-05')
      await received(register, restrictionId, '2027-04-30', '2027-05-06')
      const seen = await restriction(register, restrictionId)
      expect(seen.representations.map((one) => one.answer?.outcome)).toEqual(['ended', 'ended'])
      expect(await letters(register, '2027-05-06')).toHaveLength(2)
      await expect(received(register, restrictionId, '2027-05-04', '2027-05-06')).rejects.toMatchObject({
        refusal: 'already-lifted',
      })
      expect(await proved(register)).toMatchObject(sound)
    })

    it('P14: is corrected to a day on which it could have been recorded, and to no later one', async () => {
      const register = await openEmpty()
      const { restrictionId } = await inForce(register, { terms: terms({ until }) })
      const { representationId: id } = await received(register, restrictionId, '2027-04-30', '2027-04-30')
      await ran(register, '2027-05-04')
      const corrected = (value: string) =>
        correct(register, { kind: 'representation', id, field: 'date', value }, on('2027-06-02', 'ruth'))
      await expect(corrected('2027-06-01')).rejects.toMatchObject({ refusal: 'already-lifted' })
      await corrected(until)
      expect((await restriction(register, restrictionId)).representations).toMatchObject([{ receivedOn: until }])
      expect(await proved(register)).toMatchObject(sound)
    })

    it('P14: counts if it arrived before an officer lifted the restriction', async () => {
      const register = await openEmpty()
      const { restrictionId } = await inForce(register)
      await register.write((tx) =>
        liftRestriction(tx, on('2026-12-01', 'tom'), restrictionId, { reasons: 'He is well.' }),
      )
      await received(register, restrictionId, '2026-11-30', '2026-12-02')
      // On the day itself it may have come first.
      await received(register, restrictionId, '2026-12-01', '2026-12-02')
      const { representations } = await restriction(register, restrictionId)
      expect(representations.map(({ answer }) => [answer?.outcome, answer?.reasons])).toEqual([
        ['ended', 'It arrived before the restriction ended, and was recorded after that.'],
        ['ended', 'It arrived on the day on which the restriction ended, and was recorded after that.'],
      ])
      await expect(received(register, restrictionId, '2026-12-02', '2026-12-02')).rejects.toMatchObject({
        refusal: 'already-lifted',
      })
    })

    it('P14: is answered in the letter about the lifting, whatever was the reason to lift', async () => {
      const lifting: Record<string, (register: Register, id: string) => Promise<{ letterId: string | null }>> = {
        officer: (register, id) =>
          register.write((tx) => liftRestriction(tx, on('2026-11-05', 'tom'), id, { reasons: 'He is well.' })),
        review: (register, id) =>
          reviewed(register, on('2026-11-05'), id, { outcome: 'lifted', reasons: 'He is well.' }),
        circumstances: async (register, id) => {
          const reportId = await report(register, id)
          const answered = { outcome: 'lifted', reasons: 'He is well.', sameOfficerReason: null } as const
          return await register.write((tx) => answerCircumstances(tx, on('2026-11-05', 'tom'), reportId, answered))
        },
      }
      for (const [cause, lift] of Object.entries(lifting)) {
        const register = await openEmpty()
        const { restrictionId } = await inForce(register)
        await represent(register, restrictionId)
        const { letterId } = await lift(register, restrictionId)
        const letter = await composeLetter(register, on('2026-11-05', 'tom'), letterId ?? '')
        expect(letter.paragraphs.join('\n'), cause).toContain('We received this on 3 November 2026. This letter is our')
      }
    })

    it('P14: is answered with the others: the letter about the lifting names the day of each', async () => {
      const register = await openEmpty()
      const { restrictionId } = await inForce(register)
      const first = await represent(register, restrictionId)
      await received(register, restrictionId, '2026-11-10', '2026-11-10')
      await received(register, restrictionId, '2026-11-09', '2026-11-10')
      const lifted = { outcome: 'lifted', reasons: 'He is well.' } as const
      const { letterId } = await answer(register, on('2026-11-12', 'tom'), first, lifted)
      const { paragraphs } = await composeLetter(register, on('2026-11-12', 'tom'), letterId ?? '')
      expect(paragraphs.join('\n')).toContain(
        'We received this on 3 November 2026, 9 November 2026 and 10 November 2026. This letter is our answer.',
      )
    })

    it('P14: is answered with one whose answer has not gone: the letter names both days', async () => {
      const register = await openEmpty()
      const { restrictionId } = await inForce(register)
      await answer(register, on('2026-11-05', 'tom'), await represent(register, restrictionId))
      await received(register, restrictionId, '2026-11-10', '2026-11-10')
      const act = on('2026-11-12', 'tom')
      const { letterId } = await register.write((tx) => liftRestriction(tx, act, restrictionId, { reasons: 'Over.' }))
      const { paragraphs } = await composeLetter(register, act, letterId ?? '')
      expect(paragraphs.join('\n')).toContain('We received this on 3 November 2026 and 10 November 2026.')
    })

    it('P14: is answered with the lifting, where it was recorded against the change that waited', async () => {
      const register = await openEmpty()
      const { restrictionId } = await inForce(register)
      const waiting = await varied(register, restrictionId)
      await represent(register, waiting.restrictionId)
      const { letterId } = await register.write((tx) =>
        liftRestriction(tx, on('2026-11-05', 'tom'), restrictionId, { reasons: 'He is well.' }),
      )
      const [answered] = (await restriction(register, waiting.restrictionId)).representations
      expect(answered?.answer).toMatchObject({ outcome: 'lifted', reasons: 'He is well.' })
      const letter = await composeLetter(register, on('2026-11-05', 'tom'), letterId ?? '')
      expect(letter.paragraphs.join('\n')).toContain('We received this on 3 November 2026.')
    })
  },
)

describe.each(eitherStore)(
  'P14: a representation that arrived before there was a decision, on $store',
  ({ openEmpty }) => {
    it('is refused: the first decision counts, and not that of a change', async () => {
      const register = await openEmpty()
      const { restrictionId } = await inForce(register)
      await expect(received(register, restrictionId, '2026-11-02', '2026-11-04')).rejects.toMatchObject({
        refusal: 'before-the-decision',
      })
      const { restrictionId: change, letterId } = await varied(register, restrictionId, on('2026-11-20', 'tom'))
      await record(register, on('2026-11-20'), letterId, sent('2026-11-20'))
      await received(register, change, '2026-11-10', '2026-11-21')
      await expect(received(register, change, '2026-11-02', '2026-11-21')).rejects.toMatchObject({
        refusal: 'before-the-decision',
      })
    })
  },
)
