import { describe, expect, test } from 'vitest'
import { proveTrail } from '../../../server/cases/audit/prove-trail.ts'
import { seeFigures } from '../../../server/cases/report/see-figures.ts'
import { seeQuestions } from '../../../server/cases/report/see-questions.ts'
import { speakerFor } from '../../../server/http/speaker-for.ts'
import { questionsAsText } from '../../../server/sheets/questions-file.ts'
import { colleagues } from '../../cast.ts'
import { seedDemoRegister } from '../../demo-register.ts'
import { seedDemoYear } from '../../demo-year.ts'
import { actBy, council } from '../../support/acts.ts'
import { eitherTest, stores } from '../../support/store/stores.ts'

const now = new Date('2026-11-25T09:00:00.000Z')

describe.each(stores)('the demo’s year of work, on $store', ({ store, openEmpty }) => {
  const either = eitherTest(store)
  test('is proved by its trail, gives the expected figures and answers, and mails nobody', async () => {
    const register = await openEmpty()
    await seedDemoYear(register, now)
    expect(await register.read((reading) => reading.selectFrom('outbox').select('id').execute())).toEqual([])
    await seedDemoRegister(register, council, now)

    expect(await proveTrail(register, actBy(colleagues.max, now), 1)).toMatchObject({ next: null, firstBroken: null })
    const year = { from: '2025-11-26', to: '2026-11-25' }
    const figures = await seeFigures(register, actBy(colleagues.frances, now), year)
    expect(figures).toMatchObject({
      now: { live: 7, reviewOverdue: 1 },
      toDecision: { median: 4, of: 11 },
      toLetter: { median: 2, of: 8 },
      reviews: { onTime: 3, late: 0 },
      representations: { received: 3, answered: 2, upheld: 1, waiting: 1 },
    })

    // G: the answers to the questions that councils are asked are the same on both stores.
    const answers = await seeQuestions(register, actBy(colleagues.ruth, now), '2025-26')
    await expect(questionsAsText(answers)).toMatchFileSnapshot('questions-2025-26.txt')
    const say = speakerFor('cy')
    const inWelsh = questionsAsText(
      await seeQuestions(register, { ...actBy(colleagues.ruth, now), say }, '2025-26'),
      say,
    )
    const linesOf = (text: string) => text.split('\n').map((line) => line.replace(/: [\d;c [\]]+$/, ''))
    const inEnglish = new Set(linesOf(questionsAsText(answers)))
    const same = linesOf(inWelsh).filter((line) => line !== '' && inEnglish.has(line))
    expect(same.filter((line) => !council.services.includes(line.slice(2)))).toEqual([])
    const quarter = await seeQuestions(register, actBy(colleagues.ruth, now), '2026-Q3')
    await expect(questionsAsText(quarter)).toMatchFileSnapshot('questions-2026-Q3.txt')
  })

  either('P13: only authorising officers decide, answer and review, never the keeper', async () => {
    const register = await openEmpty()
    await seedDemoYear(register, now)
    await seedDemoRegister(register, council, now)
    const rolesOf = (name: string) =>
      Object.values(colleagues).find((one) => one.name === name)?.roles ?? [`${name} is nobody of the cast`]
    const rows = await register.read(async (reading) => ({
      restrictions: await reading.selectFrom('restrictions').select('by_name').execute(),
      decisions: await reading.selectFrom('decisions').select('by_name').execute(),
      answers: await reading
        .selectFrom('representations')
        .select('answered_by_name as by_name')
        .where('answered_at', 'is not', null)
        .execute(),
      reviews: await reading.selectFrom('reviews').select('by_name').execute(),
    }))
    for (const [what, entries] of Object.entries(rows)) {
      expect(entries.length, what).toBeGreaterThan(0)
      for (const { by_name } of entries) expect(rolesOf(by_name ?? ''), what).toContain('AuthorisingOfficer')
    }
  })
})
