import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { installOffice } from './office.ts'

/** The tests of a file run on a clock of their own, and the guard's modules find the Office of their runtime. */
export function clocked(): void {
  let remove = () => {}
  beforeAll(() => {
    remove = installOffice()
  })
  afterAll(() => remove())
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })
}

export const passes = (ms: number) => vi.advanceTimersByTimeAsync(ms)
