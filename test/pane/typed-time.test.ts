import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { typedTime } from '../../addin/words/typed-time.ts'

describe('a time is read as people in Britain write it', () => {
  test.each([
    ['16:25', '16:25'],
    ['9:05', '09:05'],
    ['16.25', '16:25'],
    [' 1625 ', '16:25'],
    ['930', '09:30'],
    ['4:25 pm', '16:25'],
    ['04:25 PM', '16:25'],
    ['4pm', '16:00'],
    ['12 am', '00:00'],
    ['12.30pm', '12:30'],
    ['00:00', '00:00'],
  ])('%s', (text, time) => expect(typedTime(text)).toBe(time))

  test.each(['', 'noon', '4', '16', '16:', '16:2', '24:00', '25:10', '12:60', '13 pm', '0:30 am', '16:25:00', '-4:00'])(
    'not %j',
    (text) => expect(typedTime(text)).toBeNull(),
  )

  it('reads every time back that a field shows', () => {
    const two = (n: number) => String(n).padStart(2, '0')
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), (hour, minute) => {
        const time = `${two(hour)}:${two(minute)}`
        return typedTime(time) === time
      }),
    )
  })
})
