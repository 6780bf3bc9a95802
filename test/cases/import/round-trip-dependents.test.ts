import { describe, expect, it } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { answerQuestion } from '../../../server/cases/decision/answer-legal-question.ts'
import type { ImportContext } from '../../../server/cases/import/run-import.ts'
import { acknowledgeRepresentation } from '../../../server/cases/representation/acknowledge-representation.ts'
import { recordRepresentation } from '../../../server/cases/representation/record-representation.ts'
import { liftRestriction } from '../../../server/cases/restriction/lift-restriction.ts'
import { reportCircumstances } from '../../../server/cases/review/report-circumstances.ts'
import { seeReviews } from '../../../server/cases/review/see-reviews.ts'
import { askAboutRestriction } from '../../../server/cases/work/notices-legal.ts'
import { seeWork } from '../../../server/cases/work/see-work.ts'
import { legalQuestionsOf } from '../../../server/register/decision/legal-questions.ts'
import { readSheet } from '../../../server/sheets/read-sheet.ts'
import { colleagues } from '../../cast.ts'
import { seedDemoYear } from '../../demo-year.ts'
import { actBy, clue, message, whileAway } from '../../support/acts.ts'
import {
  answer,
  approval,
  decide,
  escalation,
  frances,
  inForce,
  on,
  record,
  restriction,
  reviewed,
  sent,
  terms,
} from '../../support/deciding.ts'
import { amira, file } from '../../support/doing.ts'
import { opened } from '../../support/opened-importing.ts'
import { exported, giveFile } from '../../support/sheets.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { eitherTest, stores } from '../../support/store/stores.ts'
import { counted } from '../report/counted.ts'

/** A formula in several lines, with the characters that separate the entries of a list. */
const nasty = '=HYPERLINK("http://x";"y")\n\t-2; "she" said\\'
const keeper = on('2027-06-01', 'ruth')

const represent = (working: ImportContext, act: Act, restrictionId: string, account: string | null) =>
  working.register.write((tx) =>
    recordRepresentation(tx, act, {
      restrictionId,
      receivedOn: act.at.toISOString().slice(0, 10),
      account,
      evidence: account === null ? null : { contact: message({ subject: '=My letter' }), original: null },
    }),
  )

/** P3: two questions to legal services about a restriction; the first is answered. */
async function askLegal({ register }: ImportContext, restrictionId: string, customerId: string) {
  for (const question of ['Is it harassment?', nasty])
    await register.write((tx) => askAboutRestriction(tx, frances, { restrictionId, customerId, question }))
  const [first] = await register.read((reading) => legalQuestionsOf(reading, restrictionId))
  await register.write((tx) => answerQuestion(tx, on('2026-11-20', 'tom'), first?.id ?? '', { advice: nasty }))
}

/**
 * Petra: heard, reviewed, varied after changed circumstances, with a representation still open. Mia: lifted, with
 * questions to legal services. Colin: declined.
 */
async function aHistory(working: ImportContext) {
  const { register } = working
  const petra = await inForce(register)
  const first = await represent(working, on('2026-11-20', 'amira'), petra.restrictionId, nasty)
  await register.write((tx) => acknowledgeRepresentation(tx, on('2026-11-21'), first.representationId))
  const maintained = await answer(register, on('2026-12-01', 'tom'), first.representationId, {
    reasons: nasty,
  })
  await record(register, on('2026-12-02'), maintained.letterId ?? '', {
    how: 'sent',
    sentOn: '2026-12-02',
    method: 'by-hand',
    text: null,
  })
  const continued = await reviewed(register, on('2027-04-20'), petra.restrictionId, { reasons: nasty })
  await record(register, on('2027-04-21'), continued.letterId ?? '', { how: 'not-notified', reason: '@home no more' })
  const told = await register.write((tx) =>
    reportCircumstances(tx, on('2027-04-22', 'amira'), {
      restrictionId: petra.restrictionId,
      what: nasty,
      service: 'Housing',
      channel: 'telephone',
      spokenBy: nasty,
    }),
  )
  expect(told.circumstancesId).toBeTruthy()
  const waiting = await represent(working, on('2027-04-23', 'amira'), petra.restrictionId, null)
  const alone = whileAway(on('2027-05-01'), 'Tom Birch', '2027-05-01')
  const varied = await answer(register, alone, waiting.representationId, {
    outcome: 'varied',
    terms: terms({ measures: [{ kind: 'designated-contact' }], reviewOn: '2027-08-01' }),
    sameOfficerReason: 'Nobody else was there.',
  } as Parameters<typeof answer>[3])
  await record(register, on('2027-05-02'), varied.letterId ?? '', sent('2027-05-02'))
  await represent(working, on('2027-05-20', 'amira'), varied.replacedBy ?? '', 'I object.')

  const mia = await file(register, amira, {
    customer: clue({ addresses: ['mia@example.com'] }),
    behaviours: ['abusive'],
  })
  const mias = await decide(register, frances, mia.escalationId, approval())
  await record(register, frances, mias.letterId ?? '')
  await askLegal(working, mias.restrictionId ?? '', mia.customerId)
  await register.write((tx) => liftRestriction(tx, on('2027-02-01'), mias.restrictionId ?? '', { reasons: nasty }))
  const colin = await file(register, amira, { customer: clue({ addresses: ['colin@example.com'] }), behaviours: [] })
  await decide(register, on('2026-11-10', 'tom'), colin.escalationId, {
    outcome: 'decline',
    version: 1,
    reasons: nasty,
    feedback: nasty,
  })
  return {
    colin: colin.escalationId,
    restrictionId: varied.replacedBy ?? '',
    earlier: petra.restrictionId,
  }
}

const earlierLog = (name: string) => `${name}, as the council’s earlier log has it (imported by Ruth Abbey)`

describe.each(stores)('records linked to restrictions, exported from $store', ({ store, newRegister }) => {
  const either = eitherTest(store)
  it('P3, P14, P15: letters, representations, changed circumstances, reviews and legal questions come back whole', async () => {
    const working = await opened(await newRegister())
    const { restrictionId, earlier, colin } = await aHistory(working)
    for (const format of ['csv', 'xlsx'] as const) {
      const first = await exported(working, keeper, format)
      const [, ...lines] = readSheet(first, format).rows
      expect(lines.map(({ cells }) => cells[0])).toEqual([
        ...['restriction', 'representation', 'letter', 'review', 'letter', 'representation'],
        ...['restriction', 'changed circumstances', 'representation'],
        ...['restriction', 'legal question', 'legal question', 'letter'],
        ...['escalation', 'escalation', 'escalation'],
      ])

      const empty = await opened(await newRegister())
      const { dry, done } = await giveFile(empty, keeper, first, { format })
      expect(dry.findings).toEqual([])
      expect(done?.counts).toMatchObject({
        restrictions: 3,
        letters: 3,
        representations: 3,
        circumstances: 1,
        reviews: 1,
        legalQuestions: 2,
      })
      expect((await exported(empty, keeper, format)).equals(first)).toBe(true)

      // P15: the same reviews are due on the same days, and the same work waits.
      expect((await seeReviews(empty.register, keeper)).reviews).toEqual(
        (await seeReviews(working.register, keeper)).reviews,
      )
      expect(await seeWork(empty.register, on('2027-06-01'))).toEqual(await seeWork(working.register, on('2027-06-01')))
      expect(await counted(empty.register, '2026-06-02', '2027-06-01')).toEqual(
        await counted(working.register, '2026-06-02', '2027-06-01'),
      )

      // The restriction's page, with who did what as the file says it.
      for (const id of [earlier, restrictionId]) {
        const [here, there] = [await restriction(working.register, id), await restriction(empty.register, id)]
        expect(there.reviews).toEqual(here.reviews.map((one) => ({ ...one, by: { name: earlierLog(one.by.name) } })))
        expect(there.representations.map(({ evidence, ...one }) => one)).toEqual(
          here.representations.map(({ evidence, answer, ...one }) => ({
            ...one,
            answer: answer && { ...answer, by: { name: earlierLog(answer.by.name) } },
          })),
        )
        const open = here.circumstances.map((one) => ({ ...one, by: { name: earlierLog('Nobody named') } }))
        expect(there.circumstances).toEqual(open)
        expect(there.letters.map(({ letterId, ...one }) => one)).toEqual(
          here.letters.map(({ letterId, ...one }) => one),
        )
      }

      const [decided, declined] = [await escalation(working.register, colin), await escalation(empty.register, colin)]
      expect(decided.decision).toMatchObject({ outcome: 'decline', reasons: nasty, by: { name: 'Tom Birch' } })
      expect(declined.decision).toEqual({ ...decided.decision, by: { name: earlierLog('Tom Birch') } })

      // The register that it came from has all of it already.
      const before = await rowCounts(working.register)
      const again = await giveFile(working, keeper, first, { format, existing: 'add' })
      expect(again.done?.counts).toMatchObject({ already: lines.length, restrictions: 0, letters: 0, reviews: 0 })
      const after = await rowCounts(working.register)
      for (const table of ['letters', 'representations', 'circumstances', 'reviews', 'legal_questions'] as const)
        expect(after[table], table).toBe(before[table])
    }
  })

  either('P15: a year of a council’s work comes back whole: the same file, figures, reviews due and work', async () => {
    const now = new Date('2026-11-25T09:00:00.000Z')
    const working = await opened(await newRegister())
    await seedDemoYear(working.register, now)
    const [ruth, reviewer] = [actBy(colleagues.ruth, now), actBy(colleagues.frances, now)]
    const first = await exported(working, ruth, 'csv')

    const empty = await opened(await newRegister())
    const { dry, done } = await giveFile(empty, ruth, first)
    expect(dry.findings).toEqual([])
    expect(done?.state).toBe('done')
    expect((await exported(empty, ruth, 'csv')).toString()).toBe(first.toString())
    expect(await counted(empty.register, '2025-11-26', '2026-11-25')).toEqual(
      await counted(working.register, '2025-11-26', '2026-11-25'),
    )
    expect(await seeReviews(empty.register, reviewer)).toEqual(await seeReviews(working.register, reviewer))
    const work = async ({ register }: ImportContext) =>
      (await seeWork(register, reviewer)).items.map(({ kind, title, dueOn }) => `${kind} ${title} ${dueOn}`).toSorted()
    expect(await work(empty)).toEqual(await work(working))
  })
})
