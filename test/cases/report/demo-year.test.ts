import { describe, expect, test } from 'vitest'
import { proveTrail } from '../../../server/cases/audit/prove-trail.ts'
import { seeReport } from '../../../server/cases/report/see-report.ts'
import { speakerFor } from '../../../server/http/speaker-for.ts'
import { colleagues } from '../../cast.ts'
import { seedDemoRegister } from '../../demo-register.ts'
import { seedDemoYear } from '../../demo-year.ts'
import { actBy, council } from '../../support/acts.ts'
import { eitherTest, stores } from '../../support/store/stores.ts'
import { counted } from './counted.ts'

const now = new Date('2026-11-25T09:00:00.000Z')

describe.each(stores)('the demo’s year of work, on $store', ({ store, openEmpty }) => {
  const either = eitherTest(store)
  test('is proved by its trail, gives the expected counts, and mails nobody', async () => {
    const register = await openEmpty()
    await seedDemoYear(register, now)
    expect(await register.read((reading) => reading.selectFrom('outbox').select('id').execute())).toEqual([])
    await seedDemoRegister(register, council, now)

    expect(await proveTrail(register, actBy(colleagues.max, now), 1)).toMatchObject({ next: null, firstBroken: null })
    expect(await counted(register, '2025-11-26', '2026-11-25')).toMatchObject({
      ...{ live: 7, 'due:overdue': 1, decided: 11, reviews: 3, 'reviews-late': 0 },
      ...{ representations: 3, answered: 2 },
    })

    // In Welsh, only the names of the council and its services stay as they are.
    const wordsIn = async (language: 'en' | 'cy') => {
      const act = { ...actBy(colleagues.ruth, now), say: speakerFor(language) }
      const { tables, rules, title } = await seeReport(register, act, '2025-26')
      return [
        title,
        ...rules,
        ...tables.flatMap(({ title, note, rows }) => [title, note, ...rows.map((row) => row.label)]),
      ]
    }
    const english = new Set(await wordsIn('en'))
    const same = (await wordsIn('cy')).filter((words) => words !== null && english.has(words))
    expect(same).toEqual(council.services)
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
