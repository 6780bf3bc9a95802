import { expect, test } from 'vitest'
import { nextAttempt } from '../../server/post/waits.ts'

const began = new Date('2026-11-03T09:00:00Z')

/** The hours at which mail is tried while every attempt fails. */
function attempts(): number[] {
  const hours: number[] = []
  let now = began
  for (;;) {
    hours.push((now.getTime() - began.getTime()) / 3_600_000)
    const next = nextAttempt({ attempts: hours.length, since: began }, now)
    if (next === 'dead') return hours
    now = next
  }
}

test('waits grow from a minute to six hours; mail is abandoned after three days and twenty attempts', () => {
  const hours = attempts()
  const waits = hours.slice(1).map((hour, i) => Math.round((hour - Number(hours[i])) * 60))
  expect(waits.slice(0, 10)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360])
  expect(Math.max(...waits)).toBe(360)
  expect(hours.length).toBeGreaterThanOrEqual(20)
  expect(hours.at(-1)).toBeGreaterThanOrEqual(72)
  expect(hours.at(-1)).toBeLessThan(84)
})

test('many attempts in a short time, after restarts, abandon nothing', () => {
  expect(nextAttempt({ attempts: 500, since: began }, new Date('2026-11-04T09:00:00Z'))).toEqual(
    new Date('2026-11-04T15:00:00Z'),
  )
})
