import { describe, expect, test } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { recordCustomerLanguage } from '../../../server/cases/customer/record-language.ts'
import { undoWarning } from '../../../server/cases/warning/undo-warning.ts'
import type { CustomerLanguage } from '../../../server/policy/vocabulary-languages.ts'
import type { Register } from '../../../server/register/register.ts'
import { readCsv } from '../../../server/sheets/read-csv.ts'
import { council } from '../../support/acts.ts'
import { frances, ruth } from '../../support/deciding.ts'
import { disclosed } from '../../support/disclosed.ts'
import { amira, openWarning, warn } from '../../support/doing.ts'
import { another, merge, page, takeApart } from '../../support/keeping.ts'
import { opened } from '../../support/opened-importing.ts'
import { csvOf, exported, giveFile } from '../../support/sheets.ts'
import { rowCounts } from '../../support/store/rows.ts'
import { eitherStore } from '../../support/store/stores.ts'

const bilingual = (act: Act): Act => ({
  ...act,
  council: { ...council, welsh: { ...council.welsh, languages: 'english-and-welsh' } },
})
const [keeper, officer] = [bilingual(ruth), bilingual(frances)]
const later = (minutes: number): Act => ({ ...officer, at: new Date(officer.at.getTime() + minutes * 60_000) })
const record = (register: Register, id: string, language: CustomerLanguage | null, act = keeper) =>
  register.write((tx) => recordCustomerLanguage(tx, act, id, { language }))
const letters = async (register: Register, id: string) => (await page(register, id, keeper)).letters

describe.each(eitherStore)('a customer’s language, on $store', ({ openEmpty, newRegister }) => {
  test('is recorded by an officer or the keeper, is shown with who did it, and can be taken back', async () => {
    const register = await openEmpty()
    const { customerId } = await warn(register)
    expect(await letters(register, customerId)).toEqual({ language: null, recorded: null })
    await record(register, customerId, 'welsh')
    await record(register, customerId, 'both', later(1))
    expect(await letters(register, customerId)).toMatchObject({
      language: 'both',
      recorded: { by: { name: 'Frances Lane' } },
    })
    expect((await page(register, customerId)).letters, 'A council that uses English only.').toBeUndefined()
    await expect(record(register, customerId, 'both')).rejects.toMatchObject({ refusal: 'not-changed' })
    await expect(record(register, customerId, 'welsh', bilingual(amira))).rejects.toMatchObject({
      refusal: 'not-authorised',
    })
    const said = async () => {
      const { events } = (await page(register, customerId, keeper)).timeline
      return events.flatMap(({ words, by }) => (words.includes('wants letters') ? [`${by?.name}: ${words}`] : []))
    }
    expect(await said()).toEqual([
      'Frances Lane: It was recorded that the customer wants letters in Welsh and English.',
      expect.stringMatching(/: It was recorded in which language the customer wants letters\.$/),
    ])
    await record(register, customerId, null, later(2))
    expect(await letters(register, customerId)).toEqual({ language: null, recorded: null })
    expect((await said())[0]).toMatch(/nobody has asked in which language/)
  })

  test('is in the subject access file, survives a merge and its undoing, and does not keep a customer from deletion', async () => {
    const register = await openEmpty()
    const { customerId, warningId } = await openWarning(register)
    const other = await another(register)
    await record(register, other.customerId, 'welsh')
    const { mergeId } = await merge(register, customerId, other.customerId)
    expect(await letters(register, customerId)).toMatchObject({ language: 'welsh' })
    expect((await disclosed(register, customerId)).text).toContain('In which language letters go')
    await record(register, customerId, 'english')
    expect(await letters(register, customerId)).toMatchObject({ language: 'english' })
    await takeApart(register, mergeId)
    expect(await letters(register, other.customerId)).toMatchObject({ language: 'welsh' })
    const before = await rowCounts(register)
    await register.write((tx) => undoWarning(tx, amira, warningId))
    expect((before.customers ?? 0) - ((await rowCounts(register)).customers ?? 0)).toBe(1)
  })
  test('is imported and exported with a log; a language that no letter is written in is left empty', async () => {
    const working = await opened(await newRegister())
    const rows = [
      ['Name', 'E-mail', 'Warning on', 'Preferred language'],
      ['Jo Marsh', 'jo@example.org', '2026-10-01', 'Cymraeg'],
      ['Ana Lis', 'ana@example.org', '2026-10-01', 'Polish'],
    ]
    const { dry, done } = await giveFile(working, ruth, csvOf(rows))
    expect(dry.findings).toMatchObject([{ row: 3, column: 4, what: 'language-left-empty' }])
    expect(done?.state).toBe('done')
    const { rows: all } = readCsv(await exported(working, ruth, 'csv'), () => 1)
    const [titles, ...lines] = all.map(({ cells }) => cells)
    const at = titles?.indexOf('Language') ?? -1
    expect(lines.map((cells) => cells[at]).toSorted()).toEqual(['', 'welsh'])
    const [id = ''] = lines.flatMap((cells) =>
      cells[at] === 'welsh' ? (cells[titles?.indexOf('Register id of the customer') ?? -1] ?? '') : [],
    )
    expect(await letters(working.register, id)).toMatchObject({
      language: 'welsh',
      recorded: { by: { name: ruth.by.name } },
    })
  })
})
