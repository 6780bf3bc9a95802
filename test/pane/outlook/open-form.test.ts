import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openForm } from '../../../addin/outlook/open-form.ts'

type Done = Parameters<NonNullable<Parameters<typeof openForm>[0]['ask']>>[0]

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a window for writing', () => {
  it('is open, or is not, as Outlook says', async () => {
    const told = (status: string) => openForm({ ask: (done) => done({ status, value: undefined }) })
    expect(await told('succeeded')).toBe('opened')
    expect(await told('failed')).toBe('not-opened')
  })

  it.each([
    ['succeeded', 'opened'],
    ['failed', 'not-opened'],
  ])('may be open where Outlook does not answer in time; that it %s is heeded late', async (status, said) => {
    let answer: Done = () => undefined
    const late = vi.fn<(opened: string) => void>()
    const opened = openForm({
      ask: (done) => {
        answer = done
      },
      late,
    })
    await vi.advanceTimersByTimeAsync(5_000)
    expect(await opened).toBe('maybe')
    answer({ status, value: undefined })
    expect(late.mock.calls).toEqual([[said]])
  })

  it('is opened by the older call where Outlook has no newer one; it fails where that throws, or is missing', async () => {
    const throws = () => {
      throw new Error('Outlook is between two items')
    }
    expect(await openForm({ ask: null, older: () => undefined })).toBe('opened')
    expect(await openForm({ ask: null, older: throws })).toBe('not-opened')
    expect(await openForm({ ask: null })).toBe('not-opened')
  })
})
