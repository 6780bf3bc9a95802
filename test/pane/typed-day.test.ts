import fc from 'fast-check'
import { afterEach, describe, expect, it, test } from 'vitest'
import { dayInWords } from '../../addin/words/dates.ts'
import { typedDay } from '../../addin/words/typed-day.ts'
import { language } from '../../server/contract/texts/language.ts'
import { speak } from '../../server/contract/texts/say.ts'
import { welshDates } from '../../server/contract/texts/welsh-dates.ts'

describe('a day is read as people in Britain write it', () => {
  test.each([
    ['3 November 2026', '2026-11-03'],
    ['3 nov 26', '2026-11-03'],
    ['3rd November 2026', '2026-11-03'],
    ['3/11/2026', '2026-11-03'],
    ['03.11.26', '2026-11-03'],
    [' 3-11-2026 ', '2026-11-03'],
    ['2026-11-03', '2026-11-03'],
    ['29 Feb 2028', '2028-02-29'],
  ])('%s', (text, day) => expect(typedDay(text)).toBe(day))

  test.each(['', 'tomorrow', '31 February 2026', '11/13/2026', '3 Novembre 2026', '3/11', '2026-02-30', '0/1/2026'])(
    'not %j',
    (text) => expect(typedDay(text)).toBeNull(),
  )

  it('reads every day back that the pane shows', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (at) => {
        const iso = at.toISOString().slice(0, 10)
        return typedDay(dayInWords(iso)) === iso && typedDay(iso) === iso
      }),
    )
  })
})

describe('where the page speaks Welsh', () => {
  afterEach(() => speak(language('en-GB', [])))

  test.each([
    ['27 Tachwedd 2026', '2026-11-27'],
    ['27 tach 26', '2026-11-27'],
    ['1 Gorffennaf 2026', '2026-07-01'],
    ['1 Meh 2026', '2026-06-01'],
    ['1 Med 2026', '2026-09-01'],
    ['1 Mai 2026', '2026-05-01'],
    ['27 November 2026', '2026-11-27'],
  ])('%s', (text, day) => {
    speak(language('cy', [], welshDates))
    expect(typedDay(text)).toBe(day)
  })

  it('no month of another language, nor a Welsh one in English', () => {
    expect(typedDay('27 Tachwedd 2026')).toBeNull()
    speak(language('cy', [], welshDates))
    expect(typedDay('27 Novembre 2026')).toBeNull()
  })
})
