import { describe, expect, test } from 'vitest'
import type { Act } from '../../../server/cases/act.ts'
import { recordCustomerLanguage } from '../../../server/cases/customer/record-language.ts'
import { undoWarning } from '../../../server/cases/warning/undo-warning.ts'
import type { CustomerLanguage } from '../../../server/policy/vocabulary-languages.ts'
import type { Register } from '../../../server/register/register.ts'
import { council } from '../../support/acts.ts'
import { frances, ruth } from '../../support/deciding.ts'
import { disclosed } from '../../support/disclosed.ts'
import { amira, openWarning, warn } from '../../support/doing.ts'
import { another, merge, page, takeApart } from '../../support/keeping.ts'
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

describe.each(eitherStore)('a customer’s language, on $store', ({ openEmpty }) => {
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
})
