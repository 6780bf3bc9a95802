import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { dayInWords } from '../../addin/words/dates.ts'
import { typedDay } from '../../addin/words/typed-day.ts'

describe('a day is read as people in Britain write it', () => {
  test.each([
    ['3 November 2026', '2026-11-03'],
    ['3 nov 26', '2026-11-03'],
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
